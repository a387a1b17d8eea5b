/** Loyalty schemes, referral and member perks. */
import type { Claim } from './claim.ts';

export default {
  id: 'mk-loyalty',
  signals: [
    {
      sub: 'programme',
      phrases: {
        fr: ['programme de fidélité', 'programme fidélité', 'points de fidélité', 'carte de fidélité', 'points fidélité', 'cagnotte fidélité', 'avantages fidélité', 'club fidélité', 'gagnez des points', 'points cadeaux', 'cumulez des points'],
        en: ['loyalty program', 'loyalty programme', 'rewards program', 'reward points', 'loyalty points', 'earn points', 'loyalty scheme', 'rewards club', 'loyalty card', 'earn rewards', 'member rewards', 'rewards programme', 'points with every purchase', 'loyalty rewards'],
        de: ['treueprogramm', 'bonusprogramm', 'treuepunkte', 'bonuspunkte', 'punkte sammeln', 'payback', 'kundenkarte', 'vorteilsprogramm', 'kundenclub', 'treuerabatt', 'payback punkte', 'prämienpunkte', 'deutschlandcard', 'treuebonus'],
        nl: ['spaarprogramma', 'loyaliteitsprogramma', 'spaarpunten', 'spaar punten', 'klantenkaart', 'voordeelkaart', 'punten sparen', 'spaar voor korting', 'loyaliteitspunten'],
        it: ['programma fedeltà', 'punti fedeltà', 'carta fedeltà', 'raccolta punti', 'accumula punti', 'club fedeltà', 'fidelity card', 'guadagna punti', 'programma punti'],
        es: ['programa de fidelización', 'programa de fidelidad', 'puntos de fidelidad', 'tarjeta de fidelidad', 'programa de puntos', 'acumula puntos', 'club de clientes', 'gana puntos', 'puntos por tu compra', 'puntos de fidelización', 'programa de recompensas'],
        pl: ['program lojalnościowy', 'punkty lojalnościowe', 'karta lojalnościowa', 'klub klienta', 'zbieraj punkty', 'program partnerski dla klientów', 'stały klient', 'rabat dla stałych klientów', 'karta stałego klienta'],
        pt: ['programa de fidelização', 'programa de fidelidade', 'pontos de fidelidade', 'cartão cliente', 'acumule pontos', 'cartão de fidelidade', 'ganhe pontos', 'programa de pontos', 'cartão continente'],
        sv: ['bonuspoäng', 'kundklubb', 'bli medlem'], da: ['kundeklub', 'bonuspoint', 'bliv medlem'], nb: ['kundeklubb', 'bonuspoeng', 'bli medlem'], fi: ['kanta-asiakas', 'bonuspisteet'], cs: ['věrnostní program', 'věrnostní body'], sk: ['vernostný program', 'vernostné body'], hu: ['hűségprogram', 'hűségpont'], ro: ['program de fidelitate', 'puncte de fidelitate'], ru: ['программа лояльности', 'бонусная программа', 'бонусные баллы', 'накопительная скидка'], uk: ['програма лояльності', 'бонусна програма', 'бонуси'], ja: ['ポイントが貯まる', 'ポイント還元', '会員特典'], zh: ['会员积分', '積分', '会员权益'],
      },
      links: {
        fr: ['fidélité', 'le club', 'mes avantages', 'programme fidélité', 'carte de fidélité'],
        en: ['rewards', 'loyalty', 'loyalty programme', 'loyalty program', 'membership', 'vip club', 'my rewards', 'join rewards'],
        de: ['bonusprogramm', 'treueprogramm', 'vorteilsclub', 'kundenkarte', 'payback', 'mein bonus'],
        nl: ['spaarprogramma', 'klantenkaart', 'spaarpunten', 'member worden'],
        it: ['programma fedeltà', 'carta fedeltà', 'fidelity card', 'il club'],
        es: ['programa de fidelidad', 'club', 'mis puntos', 'programa de puntos', 'tarjeta cliente'],
        pl: ['program lojalnościowy', 'klub', 'karta klienta', 'klub stałego klienta'],
        pt: ['programa de fidelidade', 'cartão cliente', 'clube', 'programa de pontos'],
      },
      hosts: ['smile.io', 'loyaltylion.com', 'lib.loyaltylion.net', 'yotpo.com/loyalty', 'swellrewards.com', 'zinrelo.com', 'antavo.com', 'loyalty.is', 'growave.io', 'rivo.io', 'bonloyalty.com', 'loyaltygen.io', 'payback.de', 'zence.com', 'stampedrewards.com', 'beans-loyalty.com', 'comarch.com', 'openloyalty.io'],
      marks: ['smile-launcher-frame-container', 'loyaltylion', 'swell-campaign-link', 'smile-ui-lite', 'rivo-loyalty', 'ssw-widget-icon', 'bon-loyalty', 'loyalty-points', 'product-loyalty'],
    },
    {
      sub: 'referral',
      phrases: {
        fr: ['parrainage', 'parrainez un ami', 'parrainez vos amis', 'programme de parrainage', 'parrainer un ami', 'parrainer', 'parrainez'],
        en: ['refer a friend', 'refer-a-friend', 'referral program', 'invite a friend', 'refer friends', 'give $10', 'give £10', 'referral programme', 'share the love', 'invite friends', 'tell a friend and'],
        de: ['freunde werben', 'kunden werben kunden', 'freunde einladen', 'empfehlungsprogramm', 'freundschaftswerbung', 'freund werben', 'weiterempfehlen und', 'freunde-werben'],
        nl: ['vrienden uitnodigen', 'nodig een vriend uit', 'verwijs een vriend', 'breng een vriend aan', 'vrienden werven vrienden', 'vriendenactie'],
        it: ['invita un amico', 'porta un amico', 'presenta un amico', 'programma referral', 'invita amici', 'invita i tuoi amici'],
        es: ['invita a un amigo', 'recomienda a un amigo', 'plan amigo', 'trae un amigo', 'programa de referidos', 'invita a tus amigos', 'trae a un amigo'],
        pl: ['poleć znajomemu', 'program poleceń', 'zaproś znajomego', 'poleć nas', 'polecaj i zyskaj', 'poleć znajomym'],
        pt: ['convide um amigo', 'indique um amigo', 'recomende a um amigo', 'programa de referências', 'convide amigos', 'traga um amigo', 'indique e ganhe'],
      },
      hosts: ['mention-me.com', 'talkable.com', 'referralcandy.com', 'friendbuy.com', 'extole.com', 'aklamio.com', 'buyapowa.com', 'refersion.com', 'conversionfox.com', 'influitive.com', 'tag-walk.com', 'referralrock.com'],
    },
    {
      sub: 'members',
      phrases: {
        fr: ['livraison illimitée', 'abonnement livraison', 'carte premium', 'ventes privées membres', 'réservé aux membres', 'offre réservée aux membres', 'prix adhérent', 'prix adhérents'],
        en: ['members only', 'member price', 'member prices', 'members save', 'member exclusive', 'exclusive member', 'unlimited delivery', 'unlimited next day', 'delivery pass', 'members get', 'member-only', 'free shipping for members', 'member pricing', 'vip members'],
        de: ['mitgliederpreis', 'exklusiv für mitglieder', 'mitgliedervorteile', 'nur für mitglieder', 'versandkosten-flatrate', 'lieferflatrate', 'mitglieder erhalten', 'versandflatrate', 'clubpreis', 'exklusive vorteile', 'mitgliedspreis'],
        nl: ['ledenprijs', 'exclusief voor leden', 'ledenvoordeel', 'onbeperkt gratis bezorging', 'voor leden', 'leden krijgen', 'members only'],
        it: ['riservato ai soci', 'prezzo soci', 'vantaggi esclusivi', 'spedizioni illimitate', 'riservato agli iscritti', 'riservato ai membri'],
        es: ['exclusivo para socios', 'precio socio', 'ventajas exclusivas', 'envíos ilimitados', 'solo para miembros', 'precio para socios', 'precio club', 'tarifa plana de envíos'],
        pl: ['cena klubowa', 'tylko dla klubowiczów', 'dla członków klubu', 'darmowa dostawa bez limitu', 'cena dla klubowicza', 'korzyści dla członków', 'darmowe dostawy przez'],
        pt: ['exclusivo para membros', 'preço sócio', 'envios ilimitados', 'vantagens exclusivas', 'preço com cartão', 'exclusivo para clientes', 'preço cartão'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore
