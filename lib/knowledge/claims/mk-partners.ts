/** Affiliates, creators and partner codes. */
import type { Claim } from './claim.ts';

export default {
  id: 'mk-partners',
  signals: [
    {
      sub: 'affiliate',
      links: {
        fr: ['affiliation', "programme d'affiliation", 'devenir affilié', 'affiliés', 'programme affiliation'],
        en: ['affiliates', 'affiliate program', 'affiliate programme', 'become an affiliate', 'affiliate', 'partner program', 'associates program'],
        de: ['partnerprogramm', 'affiliate', 'affiliate-programm', 'affiliate programm', 'affiliate-partnerprogramm', 'werbepartner'],
        nl: ['affiliate', 'affiliate programma', 'word affiliate', 'affiliates', 'partnerprogramma'],
        it: ['affiliazione', 'programma di affiliazione', 'diventa affiliato', 'affiliati', 'programma affiliazione'],
        es: ['programa de afiliados', 'afiliados', 'afiliación', 'hazte afiliado'],
        pl: ['program partnerski', 'program afiliacyjny', 'afiliacja', 'zostań partnerem'],
        pt: ['programa de afiliados', 'afiliados', 'seja um afiliado', 'afiliação'],
      },
      hosts: ['awin1.com', 'awin.com', 'dwin1.com', 'zenaps.com', 'tradedoubler.com', 'tradetracker.net', 'tradetracker.com', 'effiliation.com', 'kwanko.com', 'metaffiliation.com', 'timeone.pro', 'publicidees.com', 'shareasale.com', 'shareasale-analytics.com', 'cj.com', 'emjcd.com', 'mczbf.com', 'webgains.com', 'belboon.com', 'daisycon.com', 'partnerize.com', 'prf.hn', 'impact.com', 'impactradius-event.com', 'admitad.com', 'rakutenmarketing.com', 'linksynergy.com', 'affilae.com', 'digidip.net', 'adcell.com', 'adcell.de', 'financeads.net', 'refersion.com', 'goaffpro.com', 'uppromote.com', 'affiliatly.com', 'tapfiliate.com', 'ojrq.net', 'pxf.io', 'sjv.io', 'pepperjam.com', 'pntra.com', 'avantlink.com', 'skimresources.com', 'viglink.com', 'convertiser.com', 'webepartners.pl', 'dognet.com', 'ehub.cz', 'adtraction.com', 'adtr.co', 'partner-ads.com', 'netaffiliation.com'],
      paths: ['affiliates', 'affiliate', 'affiliation', 'affiliate-program*', 'partnerprogramm', 'programa-de-afiliados', 'program-partnerski', 'affiliazione'],
    },
    {
      sub: 'creators',
      phrases: {
        fr: ['devenir ambassadeur', 'programme ambassadeur', 'nos ambassadeurs', 'devenez ambassadeur', 'ambassadrice', 'nos ambassadrices', 'influenceurs', 'créateurs de contenu'],
        en: ['brand ambassador', 'ambassador program', 'ambassador programme', 'influencer program', 'creator program', 'become an ambassador', 'our ambassadors', 'content creators', 'collab with us', 'influencer collaborations', 'influencers'],
        de: ['markenbotschafter', 'botschafter werden', 'ambassador werden', 'influencer werden', 'unsere ambassadors', 'kooperationsanfrage', 'influencer-kooperation', 'brand ambassador'],
        nl: ['ambassadeur worden', 'word ambassadeur', 'influencer worden', 'onze ambassadeurs', 'merkambassadeur'],
        it: ['diventa ambassador', 'i nostri ambassador', 'brand ambassador', 'influencer program', 'collabora con noi'],
        es: ['hazte embajador', 'programa de embajadores', 'embajadores de marca', 'colabora con nosotros', 'influencers', 'nuestros embajadores', 'creadores de contenido'],
        pl: ['ambasador marki', 'zostań ambasadorem', 'nasi ambasadorzy', 'współpraca z influencerami', 'dla influencerów', 'dla twórców'],
        pt: ['seja um embaixador', 'embaixadores da marca', 'programa de embaixadores', 'parcerias', 'nossos embaixadores', 'influenciadores'],
      },
      links: { fr: ['ambassadeurs', 'influenceurs', 'partenariats'], en: ['ambassadors', 'influencers', 'creators', 'collaborations', 'partnerships'], de: ['kooperationen', 'botschafter', 'influencer', 'partner werden'], nl: ['ambassadeurs', 'samenwerkingen', 'partner worden'], it: ['ambassador', 'collaborazioni', 'partnership'], es: ['embajadores', 'colaboraciones'], pl: ['ambasadorzy', 'współpraca'], pt: ['embaixadores', 'parcerias'] },
    },
    {
      sub: 'sell-with-us',
      links: {
        fr: ['vendre sur', 'devenir vendeur', 'devenez vendeur', 'vendez avec nous', 'espace vendeurs', 'vendre sur notre marketplace', 'devenir franchisé', 'franchise', 'devenir partenaire'],
        en: ['sell with us', 'become a seller', 'sell on our marketplace', 'sell on', 'become a partner', 'seller centre', 'franchise', 'become a vendor', 'suppliers', 'franchising', 'become a supplier'],
        de: ['verkäufer werden', 'jetzt verkaufen', 'bei uns verkaufen', 'partner werden', 'händler werden', 'lieferant werden', 'franchise'],
        nl: ['verkoop via', 'verkopen via', 'partner worden', 'word verkoper', 'leverancier worden', 'franchise'],
        it: ['vendi con noi', 'vendi sul', 'diventa venditore', 'diventa partner', 'franchising', 'apri un negozio'],
        es: ['vende con nosotros', 'vender en', 'hazte vendedor', 'conviértete en vendedor', 'franquicias', 'hazte socio', 'proveedores'],
        pl: ['sprzedawaj z nami', 'zostań sprzedawcą', 'dla sprzedawców', 'franczyza', 'dla dostawców', 'sprzedawaj na'],
        pt: ['venda connosco', 'venda conosco', 'vender no', 'seja um vendedor', 'franchising', 'venda aqui', 'fornecedores'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore
