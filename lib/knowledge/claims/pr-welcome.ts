/** First-order perks: code, gift or free delivery for new customers and subscribers. */
import type { Claim } from './claim.ts';

export default {
  id: 'pr-welcome',
  signals: [
    {
      sub: 'first-order',
      phrases: {
        fr: ['première commande', 'votre première commande', 'sur votre première commande', 'offre de bienvenue', 'code de bienvenue', 'code bienvenue', 'remise de bienvenue', 'cadeau de bienvenue', 'pour votre premier achat', 'bon de bienvenue', '1ère commande', '1re commande'],
        en: ['first order', 'your first order', 'off your first', 'welcome offer', 'welcome discount', 'new customer offer', 'first purchase', 'new customers save', 'welcome code', 'off your next order', 'welcome10', 'first time customer'],
        de: ['erste bestellung', 'erstbestellung', 'ihre erste bestellung', 'deine erste bestellung', 'willkommensgutschein', 'willkommensrabatt', 'neukundenrabatt', 'neukunden-gutschein', 'neukundengutschein', 'willkommensbonus', 'willkommensgeschenk'],
        nl: ['eerste bestelling', 'je eerste bestelling', 'welkomstkorting', 'welkomstcadeau', 'op je eerste aankoop', 'korting op je eerste'],
        it: ['primo ordine', 'sul tuo primo ordine', 'primo acquisto', 'sconto di benvenuto', 'buono di benvenuto', 'codice di benvenuto', 'sul primo acquisto'],
        es: ['primera compra', 'tu primera compra', 'primer pedido', 'descuento de bienvenida', 'regalo de bienvenida', 'código de bienvenida', 'en tu primer pedido'],
        pl: ['pierwsze zamówienie', 'na pierwsze zakupy', 'na pierwsze zamówienie', 'rabat powitalny', 'kod powitalny', 'pierwsze zakupy', 'zniżka na pierwsze'],
        pt: ['primeira compra', 'na sua primeira compra', 'primeira encomenda', 'desconto de boas-vindas', 'oferta de boas-vindas', 'vale de boas-vindas'],
        sv: ['första köp', 'första beställning', 'välkomstrabatt'], da: ['første køb', 'første ordre', 'velkomstrabat'], nb: ['første kjøp', 'velkomstrabatt'], cs: ['první nákup', 'sleva na první nákup'], ru: ['на первый заказ', 'скидка на первый заказ'],
      },
      strength: 'declared',
    },
    {
      sub: 'subscribe',
      phrases: {
        fr: ["en vous inscrivant à la newsletter", "remise pour votre inscription", "inscrivez-vous et recevez", "inscrivez-vous et profitez", "de réduction en vous inscrivant", "10% offerts"],
        en: ['sign up and get', 'subscribe and get', 'sign up and save', 'sign up for 10% off', 'get 10% off', 'get 15% off', 'get 20% off', 'when you sign up', 'when you subscribe', 'sign up & get', 'join and get', 'unlock 10% off', 'subscribe for 10% off'],
        de: ['newsletter abonnieren und', 'gutschein sichern', 'jetzt anmelden und', '10% rabatt sichern', 'rabatt sichern', 'für ihre anmeldung', 'für die newsletter-anmeldung', 'euro gutschein', '5€ gutschein', '€ gutschein', '5 € gutschein', '10 € gutschein'],
        nl: ['schrijf je in en ontvang', 'korting bij inschrijving', 'meld je aan en ontvang', 'ontvang 10% korting'],
        it: ['iscriviti e ricevi', 'iscriviti e ottieni', 'sconto iscrivendoti', 'iscriviti alla newsletter e', 'ricevi il 10%'],
        es: ['suscríbete y recibe', 'suscríbete y consigue', 'suscríbete y obtén', 'regístrate y consigue', 'al suscribirte', 'consigue un 10%'],
        pl: ['zapisz się i odbierz', 'zapisz się i otrzymaj', 'za zapis do newslettera', 'rabat za zapis', 'odbierz 10%', 'odbierz rabat'],
        pt: ['subscreva e receba', 'cadastre-se e ganhe', 'inscreva-se e receba', 'ao subscrever', 'ganhe 10%', 'registe-se e ganhe'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
