/** Sales, flash offers and countdowns in words and sections. */
import type { Claim } from './claim.ts';

export default {
  id: 'pr-promo',
  signals: [
    {
      sub: 'sale-section',
      links: {
        fr: ['soldes', 'promotions', 'promos', 'bons plans', 'bonnes affaires', 'offres', 'ventes flash', 'offres spéciales', 'black friday', 'french days', 'dernière démarque'],
        en: ['sale', 'deals', 'special offers', 'offers', 'promotions', "today's deals", 'flash sale', 'black friday', 'on sale', 'daily deals', 'clearance sale', 'hot deals', 'weekly ad', 'cyber monday', 'up to 50% off'],
        de: ['sale', 'angebote', 'sonderangebote', 'schnäppchen', 'aktionen', 'deals', 'angebot des tages', 'black friday', 'sale %', 'winterschlussverkauf', 'sonderposten', 'blitzangebote', 'tagesangebote'],
        nl: ['sale', 'aanbiedingen', 'acties', 'deals', 'dagdeals', 'uitverkoop', 'korting', 'black friday', 'aanbieding'],
        it: ['offerte', 'saldi', 'promozioni', 'promo', 'sconti', 'offerte del giorno', 'black friday', 'offerte lampo'],
        es: ['ofertas', 'rebajas', 'promociones', 'outlet', 'ofertas flash', 'black friday', 'descuentos', 'oferta del día', 'ofertas del día', 'liquidación'],
        pl: ['promocje', 'wyprzedaż', 'okazje', 'przeceny', 'promocja', 'black friday', 'oferta dnia', 'gorący strzał', 'sale'],
        pt: ['promoções', 'saldos', 'ofertas', 'descontos', 'black friday', 'oportunidades', 'campanhas', 'outlet'],
        sv: ['rea', 'kampanjer', 'erbjudanden', 'kampanj'], da: ['tilbud', 'udsalg', 'kampagne'], nb: ['tilbud', 'salg', 'kampanje'], fi: ['tarjoukset', 'ale'], cs: ['akce', 'výprodej', 'slevy'], sk: ['akcie', 'výpredaj', 'zľavy'], hu: ['akciók', 'akció'], ro: ['oferte', 'promoții', 'reduceri'], ru: ['акции', 'распродажа', 'скидки'], uk: ['акції', 'розпродаж', 'знижки'], ja: ['セール', 'タイムセール'], zh: ['特价', '促销', '优惠'],
      },
      paths: ['sale', 'sales', 'soldes', 'promotions', 'promos', 'promo', 'angebote', 'aanbiedingen', 'offerte', 'ofertas', 'rebajas', 'promocje', 'wyprzedaz', 'promocoes', 'deals', 'special-offers', 'prices-drop', 'bons-plans', 'black-friday', 'sonderangebote', 'aktionen', 'saldi'],
    },
    {
      sub: 'flash',
      phrases: {
        fr: ['vente flash', 'offre limitée', "jusqu'à épuisement des stocks", 'se termine dans', "offre valable jusqu'au", 'dernières heures', 'ventes flash', '2ème à', 'le 2ème à', 'code promo'],
        en: ['flash sale', 'ends in', 'offer ends', 'limited time offer', 'limited time only', 'sale ends', 'while stocks last', 'use code', 'promo code', 'ends tonight', 'ends soon', 'deal of the day', 'lightning deal', 'hurry, offer', 'limited time deal'],
        de: ['nur für kurze zeit', 'endet in', 'angebot endet', 'blitzangebot', 'solange der vorrat reicht', 'nur heute', 'mit dem code', 'gutscheincode', 'angebot gültig bis', 'befristetes angebot', 'aktion gültig bis', 'noch gültig'],
        nl: ['tijdelijke aanbieding', 'eindigt over', 'op=op', 'alleen vandaag', 'met code', 'kortingscode', 'geldig t/m', 'zolang de voorraad strekt', 'actiecode'],
        it: ['offerta lampo', 'offerta a tempo', 'termina tra', 'solo per oggi', 'fino ad esaurimento scorte', 'codice sconto', 'offerta valida fino al', 'tempo limitato', 'con il codice'],
        es: ['oferta flash', 'por tiempo limitado', 'termina en', 'solo hoy', 'hasta agotar existencias', 'código promocional', 'oferta válida hasta', 'código descuento', 'tiempo limitado', 'con el código', 'últimas horas'],
        pl: ['oferta ograniczona czasowo', 'kończy się za', 'tylko dziś', 'do wyczerpania zapasów', 'kod rabatowy', 'z kodem', 'promocja trwa do', 'oferta dnia', 'okazja dnia', 'promocja ważna do'],
        pt: ['oferta relâmpago', 'por tempo limitado', 'termina em', 'só hoje', 'código promocional', 'enquanto durar o stock', 'oferta válida até', 'tempo limitado', 'com o código'],
      },
      marks: ['countdown', 'countdown-timer', 'js-countdown', 'flash-sale', 'deal-timer', 'sale-countdown', 'product-countdown', 'flip-clock'],
    },
    {
      sub: 'sitewide',
      strength: 'hint',
      phrases: {
        fr: ['sur tout le site', 'sur tout le magasin', "jusqu'à -50%", "jusqu'à -70%", "jusqu'à -30%"],
        en: ['off everything', 'sitewide', 'site-wide', 'off sitewide', 'up to 50% off', 'up to 70% off', 'up to 30% off', 'off all orders'],
        de: ['auf alles', 'auf das gesamte sortiment', 'bis zu 50%', 'bis zu -50%', 'bis zu 70%', 'bis zu 30%'],
        nl: ['op alles', 'tot 50% korting', 'tot 70% korting', 'op het hele assortiment'],
        it: ['su tutto', 'su tutto il sito', 'fino al 50%', 'fino al 70%', 'fino al -50%'],
        es: ['en toda la web', 'en toda la tienda', 'hasta 50%', 'hasta un 50%', 'hasta -50%', 'hasta el 50%'],
        pl: ['na wszystko', 'do -50%', 'do -70%', 'na cały asortyment'],
        pt: ['em todo o site', 'em toda a loja', 'até 50%', 'até -50%', 'até 70%'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
