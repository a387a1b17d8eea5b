/** Personalised, bundled and subscription offers. */
import type { Claim } from './claim.ts';

export default {
  id: 'as-special',
  signals: [
    {
      sub: 'personalised',
      phrases: {
        fr: ['personnalisez', 'personnalisable', 'personnalisables', 'gravure', 'gravure personnalisée', 'sur mesure', 'sur-mesure', 'configurateur', 'configurez votre', 'créez votre', 'à personnaliser', 'votre texte', 'brodé à votre nom'],
        en: ['personalise', 'personalised', 'personalize', 'personalized', 'custom made', 'made to measure', 'made to order', 'engraving', 'customise your', 'customize your', 'build your own', 'design your own', 'monogram*', 'configurator', 'bespoke', 'add your name'],
        de: ['personalisierbar', 'personalisiert', 'personalisieren', 'gravur', 'maßanfertigung', 'nach maß', 'konfigurator', 'selbst gestalten', 'individualisierbar', 'wunschtext', 'auf maß', 'jetzt gestalten', 'jetzt konfigurieren'],
        nl: ['gepersonaliseerd', 'personaliseer', 'personaliseren', 'op maat', 'op maat gemaakt', 'graveren', 'gravure', 'zelf ontwerpen', 'stel zelf samen', 'configurator'],
        it: ['personalizza', 'personalizzabile', 'personalizzato', 'su misura', 'incisione', 'configuratore', 'crea il tuo', 'configura'],
        es: ['personaliza', 'personalizable', 'personalizado', 'a medida', 'grabado', 'configurador', 'diseña tu', 'crea tu'],
        pl: ['personalizacja', 'personalizowany', 'spersonalizuj', 'na wymiar', 'grawer', 'grawerowanie', 'zaprojektuj', 'konfigurator', 'z własnym'],
        pt: ['personalize', 'personalizável', 'personalizado', 'por medida', 'sob medida', 'gravação', 'configurador', 'crie o seu'],
      },
    },
    {
      sub: 'bundle',
      phrases: {
        fr: ['offre groupée', 'lot de', 'coffret cadeau', 'souvent achetés ensemble', 'achetés ensemble', 'composez votre lot', 'pack promo', 'en pack', 'offre pack'],
        en: ['bundle and save', 'bundle & save', 'bundle deal', 'frequently bought together', 'buy together', 'complete the set', 'gift set', 'mix and match', 'multi-buy', 'multibuy', '3 for 2', 'buy one get one', 'value pack', 'build a bundle'],
        de: ['im set', 'setpreis', 'sparset', 'vorteilspack', 'wird oft zusammen gekauft', 'geschenkset', 'kombi-angebot', 'vorteilspaket', 'spar-set'],
        nl: ['voordeelset', 'voordeelpakket', 'bundel', 'vaak samen gekocht', 'cadeauset', 'combideal', 'voordeelbundel', '1+1 gratis', '2+1 gratis'],
        it: ['offerta bundle', 'confezione regalo', 'spesso comprati insieme', 'acquistati insieme', 'kit completo', 'set regalo'],
        es: ['pack ahorro', 'comprados juntos habitualmente', 'set de regalo', 'pack promocional', 'llévate el pack', 'comprar juntos'],
        pl: ['w zestawie taniej', 'często kupowane razem', 'zestaw prezentowy', 'kup w zestawie'],
        pt: ['pack poupança', 'frequentemente comprados juntos', 'conjunto de oferta', 'leve mais pague menos'],
      },
      strength: 'hint',
    },
    {
      sub: 'subscription',
      phrases: {
        fr: ['abonnement', 'abonnez-vous et économisez', 'livraison récurrente', 'box mensuelle', 'sans engagement', 'prévoyez et économisez', 'économisez en vous abonnant'],
        en: ['subscribe & save', 'subscribe and save', 'subscription box', 'auto-delivery', 'autoship', 'auto-replenish', 'monthly subscription', 'repeat delivery', 'cancel anytime', 'deliver every', 'subscribe now and save'],
        de: ['spar-abo', 'sparabo', 'im abo', 'abo-box', 'abonnement', 'regelmäßige lieferung', 'jederzeit kündbar', 'abo & sparen', 'liefer-abo'],
        nl: ['herhaalbestelling', 'automatische levering', 'bespaarabonnement', 'herhaalservice', 'abonnement'],
        it: ['abbonamento', 'iscriviti e risparmia', 'consegna periodica', 'box mensile', 'abbonati e risparmia'],
        es: ['suscripción', 'suscríbete y ahorra', 'envío recurrente', 'caja mensual', 'compra recurrente', 'entrega periódica'],
        pl: ['subskrypcja', 'subskrybuj i oszczędzaj', 'abonament', 'cykliczna dostawa', 'zamówienie cykliczne'],
        pt: ['assinatura', 'subscreva e poupe', 'assine e economize', 'entrega recorrente', 'compra recorrente', 'subscrição'],
      },
      not: ['newsletter', 'e-mail', 'email'],
      marks: ['selling-plan', 'rc-widget', 'recharge-subscription-widget', 'product__subscription', 'appstle_sub_widget', 'wcsatt-options-wrapper', 'bold-subscriptions'],
    },
    {
      sub: 'gift-card',
      links: {
        fr: ['carte cadeau', 'cartes cadeaux', 'chèque cadeau', 'bon cadeau', 'e-carte cadeau'],
        en: ['gift card', 'gift cards', 'gift voucher', 'gift vouchers', 'e-gift card', 'gift certificates', 'gift certificate'],
        de: ['gutscheine', 'geschenkgutschein', 'geschenkgutscheine', 'geschenkkarte', 'geschenkkarten', 'gutschein'],
        nl: ['cadeaubon', 'cadeaukaart', 'cadeaubonnen', 'giftcard', 'giftcards'],
        it: ['carta regalo', 'gift card', 'buono regalo', 'buoni regalo', 'carte regalo'],
        es: ['tarjeta regalo', 'tarjetas regalo', 'cheque regalo', 'tarjeta de regalo', 'gift card'],
        pl: ['karta podarunkowa', 'karty podarunkowe', 'bon podarunkowy', 'bony podarunkowe', 'e-karta podarunkowa'],
        pt: ['cartão oferta', 'cartão presente', 'cheque-oferta', 'vale-presente', 'cartões presente', 'gift card'],
        sv: ['presentkort'],
        da: ['gavekort'],
        cs: ['dárkové poukazy', 'dárkový poukaz'],
      },
      paths: ['gift-card', 'gift-cards', 'giftcard', 'carte-cadeau', 'cartes-cadeaux', 'gutschein', 'gutscheine', 'cadeaubon', 'tarjeta-regalo', 'karta-podarunkowa', 'gift-voucher*'],
    },
  ],
} satisfies Claim; // prettier-ignore
