/** Wallets and express buttons. */
import type { PaymentMethod } from './payment.ts';

export const WALLETS: readonly PaymentMethod[] = [
  { id: 'paypal', name: 'PayPal', words: 'paypal, pay pal, paypal express', logo: ['paypal'], logoWords: ['pp'] },
  { id: 'apple_pay', name: 'Apple Pay', words: 'apple pay, applepay, apple-pay', logo: ['applepay'] },
  {
    id: 'google_pay',
    name: 'Google Pay',
    words: 'google pay, googlepay, gpay, g pay, google wallet, android pay',
    logo: ['googlepay', 'gpay', 'androidpay'],
  },
  {
    id: 'amazon_pay',
    name: 'Amazon Pay',
    words:
      'amazon pay, amazon payments, pay with amazon, amazonpay, amazon payment, bezahlen uber amazon, amazon-pay, bezahlen mit amazon',
    logo: ['amazonpay', 'amazonpayments', 'paywithamazon'],
  },
  { id: 'shop_pay', name: 'Shop Pay', words: 'shop pay, shoppay', logo: ['shopifypay', 'shoppay'] },
  { id: 'alipay', name: 'Alipay', words: 'alipay', logo: ['alipay'] },
  {
    id: 'wechat_pay',
    name: 'WeChat Pay',
    words: 'wechat pay, wechat payment, wechatpay, tenpay, weixin pay',
    logo: ['wechatpay', 'wechat', 'tenpay'],
  },
  // Wallets of Latin America and Asia that shops there show first (November 2026).
  {
    id: 'mercado_pago',
    name: 'Mercado Pago',
    words: 'mercado pago, mercadopago',
    logo: ['mercadopago'],
  },
  { id: 'paypay', name: 'PayPay', words: 'paypay, ペイペイ', logo: ['paypay'] },
  { id: 'rakuten_pay', name: 'Rakuten Pay', words: 'rakuten pay, 楽天ペイ', logo: ['rakutenpay'] },
  { id: 'line_pay', name: 'LINE Pay', words: 'line pay, linepay, ラインペイ', logo: ['linepay'] },
  { id: 'kakao_pay', name: 'Kakao Pay', words: 'kakao pay, kakaopay, 카카오페이', logo: ['kakaopay'] },
  {
    id: 'naver_pay',
    name: 'Naver Pay',
    words: 'naver pay, naverpay, 네이버페이',
    logo: ['naverpay'],
    logoWords: ['npay'],
  },
  { id: 'paytm', name: 'Paytm', words: 'paytm', logo: ['paytm'] },
  { id: 'satispay', name: 'Satispay', words: 'satispay', logo: ['satispay'] },
  {
    id: 'paysafecard',
    name: 'paysafecard',
    words: 'paysafecard, paysafe card, paysafe',
    logo: ['paysafecard', 'paysafe'],
  },
  { id: 'paysera', name: 'Paysera', words: 'paysera', logo: ['paysera'] },
  { id: 'venmo', name: 'Venmo', words: 'venmo', logo: ['venmo'] },
  { id: 'samsung_pay', name: 'Samsung Pay', words: 'samsung pay', logo: ['samsungpay'] },
  { id: 'skrill', name: 'Skrill', words: 'skrill, moneybookers', logo: ['skrill', 'moneybookers'] },
  { id: 'bitcoin', name: 'Bitcoin', words: 'bitcoin, bitcoins', logo: ['bitcoin', 'bitpay'] },
  { id: 'postepay', name: 'Postepay', words: 'postepay, poste pay', logo: ['postepay'] },
  { id: 'lydia', name: 'Lydia', words: '', weakWords: 'lydia', logo: ['lydia'] },
  { id: 'swish', name: 'Swish', words: '', weakWords: 'swish', logo: ['swishpay'], logoWords: ['swish'] },
  { id: 'vipps', name: 'Vipps', words: 'vipps', logo: ['vipps'] },
  { id: 'mobilepay', name: 'MobilePay', words: 'mobilepay, mobile pay', logo: ['mobilepay'] },
];
