/** Ease of ordering: guest order, express buttons, number of steps. */
import type { Claim } from './claim.ts';

export default {
  id: 'pm-checkout',
  signals: [
    {
      sub: 'guest',
      phrases: {
        fr: ['commander sans créer de compte', 'commande sans compte', "commander en tant qu'invité", 'achat sans inscription', 'continuer en tant qu’invité', "continuer en tant qu'invité", 'commander en invité', 'commande en tant qu’invité', 'sans créer de compte', 'mode invité'],
        en: ['guest checkout', 'checkout as guest', 'check out as guest', 'continue as guest', 'checkout as a guest', 'without creating an account', 'check out as a guest', 'no account needed', 'order as a guest', 'without registering'],
        de: ['als gast bestellen', 'gastbestellung', 'ohne registrierung bestellen', 'ohne kundenkonto', 'als gast fortfahren', 'bestellen als gast', 'als gast', 'ohne registrierung', 'ohne anmeldung bestellen', 'gastzugang'],
        nl: ['als gast bestellen', 'bestellen zonder account', 'doorgaan als gast', 'afrekenen als gast', 'zonder account', 'als gast afrekenen', 'bestel als gast'],
        it: ['acquista come ospite', 'acquisto come ospite', 'senza registrazione', 'ordina come ospite', 'continua come ospite', 'checkout come ospite', 'senza registrarsi', 'procedi come ospite'],
        es: ['comprar como invitado', 'compra como invitado', 'sin registrarse', 'comprar sin registro', 'continuar como invitado', 'sin necesidad de registro', 'sin registro', 'pedido como invitado'],
        pl: ['zakupy bez rejestracji', 'bez rejestracji', 'kup jako gość', 'zamów jako gość', 'kontynuuj jako gość', 'bez zakładania konta', 'zakupy bez zakładania konta', 'bez logowania'],
        pt: ['comprar como convidado', 'sem registo', 'checkout como convidado', 'continuar como convidado', 'comprar sem registo', 'sem cadastro', 'finalizar como convidado', 'comprar como visitante'],
        sv: ['handla som gäst', 'utan konto'], da: ['køb som gæst', 'uden konto'], nb: ['handle som gjest'], cs: ['nákup bez registrace', 'bez registrace'], sk: ['nákup bez registrácie', 'bez registrácie'],
      },
      strength: 'declared',
    },
    {
      sub: 'express',
      marks: ['shopify-payment-button', 'shopify-payment-button__button', 'dynamic-checkout__buttons', 'apple-pay-button', 'google-pay-button', 'gpay-button', 'amazon-pay-button', 'paypal-button', 'paypal-buttons', 'paypal-express-button', 'one-click-buy', 'wc-stripe-payment-request-wrapper', 'additional-checkout-buttons', 'shopify-accelerated-checkout', 'paypal-express-checkout', 'ppc-button-wrapper', 'express-checkout', 'apple-pay-button-container'],
      phrases: { fr: ['achat en 1 clic', 'achat en un clic', 'acheter en 1 clic', 'paiement express', 'acheter en un clic', 'achat express'], en: ['express checkout', 'one-click checkout', '1-click', 'buy with shop pay', 'one click checkout', 'buy with 1-click', 'buy with apple pay', 'fast checkout', 'faster checkout'], de: ['express-kasse', 'direkt zu paypal', 'express checkout', 'ein-klick', '1-click', 'direkt mit paypal', 'direktkauf', 'expresskauf', 'schnellkauf'], nl: ['express checkout', 'direct afrekenen', 'in één klik', '1-klik'], it: ['acquisto rapido', 'pagamento express', 'acquista con 1-click', 'con un clic', 'checkout rapido'], es: ['compra exprés', 'pago exprés', 'compra en 1-clic', 'compra en un clic', 'compra rápida', 'pago rápido'], pl: ['szybki zakup', 'kup jednym kliknięciem', 'ekspresowy zakup', 'zakup na klik', 'szybkie zakupy'], pt: ['compra rápida', 'checkout expresso', 'compra em 1 clique', 'compra num clique', 'compra com 1 clique'] },
    },
    {
      sub: 'steps',
      strength: 'hint',
      marks: ['checkout-steps', 'checkout-progress', 'opc-progress-bar', 'step-indicator', 'order-steps', 'checkout-step', 'order_step', 'checkout-breadcrumb', 'one-page-checkout', 'onepage-checkout', 'step_current', 'progress-steps', 'checkout-navigation'],
      pages: ['cart'],
    },
  ],
} satisfies Claim; // prettier-ignore
