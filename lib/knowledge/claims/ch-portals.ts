/** Price comparers, directories and voucher portals that a shop links to or shows. */
import type { Claim } from './claim.ts';

export default {
  id: 'ch-portals',
  signals: [
    {
      sub: 'comparer',
      hosts: ['idealo.de', 'idealo.fr', 'idealo.es', 'idealo.it', 'idealo.co.uk', 'idealo.at', 'geizhals.de', 'geizhals.at', 'billiger.de', 'preisvergleich.de', 'guenstiger.de', 'kelkoo.fr', 'kelkoo.co.uk', 'kelkoo.com', 'ledenicheur.fr', 'pricerunner.com', 'pricerunner.dk', 'pricerunner.se', 'prisjakt.nu', 'prisjakt.no', 'pricespy.co.uk', 'trovaprezzi.it', 'ceneo.pl', 'skapiec.pl', 'heureka.cz', 'heureka.sk', 'zbozi.cz', 'arukereso.hu', 'compari.ro', 'pazaruvaj.com', 'skroutz.gr', 'bestprice.gr', 'kuantokusta.pt', 'kieskeurig.nl', 'beslist.nl', 'vergelijk.nl', 'tweakers.net', 'toppreise.ch', 'comparis.ch', 'shopzilla.com', 'pricegrabber.com', 'nextag.com', 'buscape.com.br', 'zoom.com.br', 'hotline.ua', 'price.ua', 'market.yandex.ru', 'kakaku.com', 'shopping.google.com', 'prisguiden.no', 'hintaopas.fi', 'i-comparateur.com', 'twenga.fr', 'leguide.com', 'choozen.fr', 'solute.de', 'akakce.com', 'cimri.com'],
      images: ['idealo', 'geizhals', 'billiger de', 'heureka', 'ceneo', 'trovaprezzi', 'kelkoo', 'pricerunner', 'skroutz', 'arukereso', 'prisjakt', 'guenstiger'],
    },
    {
      sub: 'directory',
      strength: 'hint',
      hosts: ['pagesjaunes.fr', 'gelbeseiten.de', 'goldenpages.be', 'paginasamarillas.es', 'paginegialle.it', 'yellowpages.com', 'yell.com', 'goudengids.nl', 'yelp.com', 'yelp.fr', 'yelp.de', 'foursquare.com', 'tripadvisor.com', 'google.com/maps', 'g.page', 'goo.gl/maps', 'maps.app.goo.gl'],
    },
    {
      sub: 'vouchers',
      strength: 'hint',
      hosts: ['retailmenot.com', 'groupon.com', 'groupon.fr', 'groupon.de', 'vouchercodes.co.uk', 'igraal.com', 'poulpeo.com', 'dealabs.com', 'mydealz.de', 'hotukdeals.com', 'pepper.pl', 'pepper.com', 'ma-reduc.com', 'radins.com', 'gutscheine.de', 'joinhoney.com'],
    },
  ],
} satisfies Claim; // prettier-ignore
