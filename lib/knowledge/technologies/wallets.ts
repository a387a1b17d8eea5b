/** Wallets and express buttons. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const wallets = toolsOf('wallet', [
  { name: 'Alipay', owner: 'Ant', country: 'CN', signals: { host: ['alipay.com', 'alipayobjects.com'] } },
  { name: 'Amazon Pay', owner: 'Amazon', country: 'US', site: 'pay.amazon.com', signals: { host: ['payments-amazon.com', 'payments.amazon.com', 'payments.amazon.de', 'static-eu.payments-amazon.com'], script: ['OffAmazonPayments', 'amazon.Pay.'], dom: ['#AmazonPayButton*'], global: ['OnbiAmazonPay', 'amazonPayments'] } },
  { name: 'Apple Pay', owner: 'Apple', country: 'US', site: 'apple.com', signals: { host: ['applepay.cdn-apple.com'], dom: ['<apple-pay-button>', '.apple-pay-button*'], script: ['ApplePaySession'], asset: ['applepay.cdn-apple.com'] } },
  { name: 'Bizum', country: 'ES', signals: { host: ['bizum.es'], link: ['bizum.es'] } },
  { name: 'Click to Pay', owner: 'EMVCo', country: 'US', site: 'emvco.com', signals: { host: ['src.mastercard.com', 'checkoutweb.visa.com'] } },
  { name: 'Fast Checkout', owner: 'Fast', country: 'US', signals: { host: ['fast.co'] } },
  { name: 'Google Pay', owner: 'Google', country: 'US', signals: { host: ['pay.google.com'], dom: ['.gpay-button*'], script: ['google.payments.api.PaymentsClient'] } },
  { name: 'Kakao Pay', owner: 'Kakao', country: 'KR', signals: { host: ['kakaopay.com'] } },
  { name: 'Link by Stripe', owner: 'Stripe', country: 'US', signals: { host: ['link.com', 'checkout.link.com'] } },
  { name: 'Lydia Pro', owner: 'Lydia', country: 'FR', signals: { host: ['lydia-app.com'] } },
  { name: 'Lyf Pay', owner: 'Lyf', country: 'FR', signals: { host: ['lyf.eu'] } },
  { name: 'Masterpass', owner: 'Mastercard', country: 'US', site: 'mastercard.com', signals: { host: ['masterpass.com'] } },
  { name: 'Naver Pay', owner: 'Naver', country: 'KR', signals: { host: ['pay.naver.com'], dom: ['#naverPay*'] } },
  { name: 'Payconiq', owner: 'Bancontact Payconiq', country: 'BE', signals: { host: ['payconiq.com', 'payconiq.be'] } },
  { name: 'Paylib', owner: 'Wero', country: 'FR', signals: { host: ['paylib.fr'], link: ['paylib.fr'] } },
  { name: 'PayPay', country: 'JP', signals: { host: ['paypay.ne.jp'] } },
  { name: 'Revolut Pay', owner: 'Revolut', country: 'GB', site: 'revolut.com', signals: { host: ['merchant.revolut.com'], script: ['RevolutCheckout'] } },
  { name: 'Satispay', country: 'IT', signals: { host: ['satispay.com'], asset: ['/modules/satispay'] } },
  { name: 'Shop Pay', owner: 'Shopify', country: 'CA', signals: { host: ['shop.app'], dom: ['<shopify-accelerated-checkout>', '<shop-pay-*>', '<shopify-payment-terms>'], asset: ['/shop-js/'] } },
  { name: 'Skipify', country: 'US', signals: { host: ['skipify.com'] } },
  { name: 'Swish', owner: 'Getswish', country: 'SE', signals: { host: ['swish.nu'], link: ['swish.nu'] } },
  { name: 'TWINT', country: 'CH', signals: { host: ['twint.ch'], link: ['twint.ch'] } },
  { name: 'Visa Checkout', owner: 'Visa', country: 'US', site: 'visa.com', signals: { host: ['checkout.visa.com', 'secure.checkout.visa.com', 'assets.secure.checkout.visa.com'] } },
  { name: 'WeChat Pay', owner: 'Tencent', country: 'CN', signals: { host: ['pay.weixin.qq.com'] } },
  { name: 'Wero', owner: 'EPI', country: 'BE', signals: { host: ['wero-wallet.eu'], link: ['wero-wallet.eu'] } },
]);
