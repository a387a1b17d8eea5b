/** Price comparison sites and their marks. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const priceComparison = toolsOf('price comparison', [
  { name: 'Beslist', country: 'NL', signals: { host: ['beslist.nl'], link: ['beslist.nl'] } },
  { name: 'BestPrice', country: 'GR', signals: { host: ['bestprice.gr'], script: ['bestprice'] } },
  { name: 'billiger.de', owner: 'solute', country: 'DE', signals: { host: ['billiger.de', 'cmodul.solutenetwork.com', 'solutenetwork.com'], link: ['billiger.de'] } },
  { name: 'Ceneo', owner: 'Allegro', country: 'PL', site: 'ceneo.pl', signals: { link: ['ceneo.pl/'] } },
  { name: 'Geizhals', owner: 'heise', country: 'AT', signals: { host: ['geizhals.at'], link: ['geizhals.at', 'geizhals.de'] } },
  { name: 'Google Shopping Merchant Widget', owner: 'Google', country: 'US', site: 'google.com', signals: { asset: ['gstatic.com/shopping/merchant'], script: ['merchantwidget'] } },
  { name: 'Heureka', country: 'CZ', site: 'heureka.cz', signals: { link: ['heureka.cz', 'heureka.sk'] } },
  { name: 'Idealo', owner: 'Axel Springer', country: 'DE', signals: { host: ['idealo.com', 'idealo.de', 'marketing.net.idealo-partner.com'], link: ['idealo.de', 'idealo.fr'] } },
  { name: 'Kelkoo', country: 'GB', signals: { host: ['kelkoo.com'], link: ['kelkoo.'] } },
  { name: 'Kieskeurig', owner: 'Reshift', country: 'NL', signals: { host: ['kieskeurig.nl'], link: ['kieskeurig.nl'] } },
  { name: 'LeDénicheur', owner: 'Prisjakt', country: 'FR', site: 'ledenicheur.fr', signals: { link: ['ledenicheur.fr'] } },
  { name: 'Pepper', country: 'DE', site: 'pepper.com', signals: { link: ['dealabs.com', 'mydealz.de', 'hotukdeals.com'] } },
  { name: 'PriceRunner', owner: 'Klarna', country: 'SE', signals: { host: ['pricerunner.com'], link: ['pricerunner.'] } },
  { name: 'Prisjakt', country: 'SE', site: 'prisjakt.nu', signals: { host: ['pji.nu'] } },
  { name: 'Shopzilla', owner: 'Connexity', country: 'US', site: 'connexity.com', signals: { host: ['shopzilla.com', 'cnnx.io', 'connexity.net'] } },
  { name: 'Skroutz', country: 'GR', site: 'skroutz.gr', signals: { host: ['skroutza.skroutz.gr'], script: ['skroutz_analytics'] } },
  { name: 'Trovaprezzi', owner: '7Pixel', country: 'IT', signals: { host: ['trovaprezzi.it'], link: ['trovaprezzi.it'], script: ['trovaprezzi'] } },
  { name: 'Tweakers Pricewatch', owner: 'DPG Media', country: 'NL', site: 'tweakers.net', signals: { link: ['tweakers.net'] } },
  { name: 'Twenga', country: 'FR', signals: { host: ['twenga.fr', 'twenga.com', 'twenga-solutions.com'] } },
  { name: 'Yandex Market', owner: 'Yandex', country: 'RU', site: 'market.yandex.ru', signals: { link: ['market.yandex.ru'], host: ['grade.market.yandex.ru', 'clck.yandex.ru'] } },
]);
