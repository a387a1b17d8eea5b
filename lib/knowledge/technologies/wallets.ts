/** Wallets and express buttons. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const wallets = toolsOf('wallet', [
  ['Alipay', 'CN', { host: ['alipay.com', 'alipayobjects.com'] }, { owner: 'Ant' }],
  ['Amazon Pay', 'US', { host: ['payments-amazon.com', 'payments.amazon.com', 'payments.amazon.de', 'static-eu.payments-amazon.com'], script: ['OffAmazonPayments', 'amazon.Pay.'], dom: ['#AmazonPayButton*'], global: ['OnbiAmazonPay', 'amazonPayments'] }, { owner: 'Amazon', site: 'pay.amazon.com' }],
  ['Apple Pay', 'US', { host: ['applepay.cdn-apple.com'], dom: ['<apple-pay-button>', '.apple-pay-button*'], script: ['ApplePaySession'], asset: ['applepay.cdn-apple.com'] }, { owner: 'Apple', site: 'apple.com' }],
  ['Bizum', 'ES', { host: ['bizum.es'], link: ['bizum.es'] }],
  ['Click to Pay', 'US', { host: ['src.mastercard.com', 'checkoutweb.visa.com'] }, { owner: 'EMVCo', site: 'emvco.com' }],
  ['Fast Checkout', 'US', { host: ['fast.co'] }, { owner: 'Fast' }],
  ['Google Pay', 'US', { host: ['pay.google.com'], dom: ['.gpay-button*'], script: ['google.payments.api.PaymentsClient'] }, { owner: 'Google' }],
  ['Kakao Pay', 'KR', { host: ['kakaopay.com'] }, { owner: 'Kakao' }],
  ['Link by Stripe', 'US', { host: ['link.com', 'checkout.link.com'] }, { owner: 'Stripe' }],
  ['Lydia Pro', 'FR', { host: ['lydia-app.com'] }, { owner: 'Lydia' }],
  ['Lyf Pay', 'FR', { host: ['lyf.eu'] }, { owner: 'Lyf' }],
  ['Masterpass', 'US', { host: ['masterpass.com'] }, { owner: 'Mastercard', site: 'mastercard.com' }],
  ['Naver Pay', 'KR', { host: ['pay.naver.com'], dom: ['#naverPay*'] }, { owner: 'Naver' }],
  ['Payconiq', 'BE', { host: ['payconiq.com', 'payconiq.be'] }, { owner: 'Bancontact Payconiq' }],
  ['Paylib', 'FR', { host: ['paylib.fr'], link: ['paylib.fr'] }, { owner: 'Wero' }],
  ['PayPay', 'JP', { host: ['paypay.ne.jp'] }],
  ['Revolut Pay', 'GB', { host: ['merchant.revolut.com'], script: ['RevolutCheckout'] }, { owner: 'Revolut', site: 'revolut.com' }],
  ['Satispay', 'IT', { host: ['satispay.com'], asset: ['/modules/satispay'] }],
  ['Shop Pay', 'CA', { host: ['shop.app'], dom: ['<shopify-accelerated-checkout>', '<shop-pay-*>', '<shopify-payment-terms>'], asset: ['/shop-js/'] }, { owner: 'Shopify' }],
  ['Skipify', 'US', { host: ['skipify.com'] }],
  ['Swish', 'SE', { host: ['swish.nu'], link: ['swish.nu'] }, { owner: 'Getswish' }],
  ['TWINT', 'CH', { host: ['twint.ch'], link: ['twint.ch'] }],
  ['Visa Checkout', 'US', { host: ['checkout.visa.com', 'secure.checkout.visa.com', 'assets.secure.checkout.visa.com'] }, { owner: 'Visa', site: 'visa.com' }],
  ['WeChat Pay', 'CN', { host: ['pay.weixin.qq.com'] }, { owner: 'Tencent' }],
  ['Wero', 'BE', { host: ['wero-wallet.eu'], link: ['wero-wallet.eu'] }, { owner: 'EPI' }],
]);
