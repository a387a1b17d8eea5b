/** Price comparison sites and their marks. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const priceComparison = toolsOf('price comparison', [
  ['Beslist', 'NL', { host: ['beslist.nl'], link: ['beslist.nl'] }],
  ['BestPrice', 'GR', { host: ['bestprice.gr'], script: ['bestprice'] }],
  ['billiger.de', 'DE', { host: ['billiger.de', 'cmodul.solutenetwork.com', 'solutenetwork.com'], link: ['billiger.de'] }, { owner: 'solute' }],
  ['Ceneo', 'PL', { link: ['ceneo.pl/'] }, { owner: 'Allegro', site: 'ceneo.pl' }],
  ['Geizhals', 'AT', { host: ['geizhals.at'], link: ['geizhals.at', 'geizhals.de'] }, { owner: 'heise' }],
  ['Google Shopping Merchant Widget', 'US', { asset: ['gstatic.com/shopping/merchant'], script: ['merchantwidget'] }, { owner: 'Google', site: 'google.com' }],
  ['Heureka', 'CZ', { link: ['heureka.cz', 'heureka.sk'] }, { site: 'heureka.cz' }],
  ['Idealo', 'DE', { host: ['idealo.com', 'idealo.de', 'marketing.net.idealo-partner.com'], link: ['idealo.de', 'idealo.fr'] }, { owner: 'Axel Springer' }],
  ['Kelkoo', 'GB', { host: ['kelkoo.com'], link: ['kelkoo.'] }],
  ['Kieskeurig', 'NL', { host: ['kieskeurig.nl'], link: ['kieskeurig.nl'] }, { owner: 'Reshift' }],
  ['LeDénicheur', 'FR', { link: ['ledenicheur.fr'] }, { owner: 'Prisjakt', site: 'ledenicheur.fr' }],
  ['Pepper', 'DE', { link: ['dealabs.com', 'mydealz.de', 'hotukdeals.com'] }, { site: 'pepper.com' }],
  ['PriceRunner', 'SE', { host: ['pricerunner.com'], link: ['pricerunner.'] }, { owner: 'Klarna' }],
  ['Prisjakt', 'SE', { host: ['pji.nu'] }, { site: 'prisjakt.nu' }],
  ['Shopzilla', 'US', { host: ['shopzilla.com', 'cnnx.io', 'connexity.net'] }, { owner: 'Connexity', site: 'connexity.com' }],
  ['Skroutz', 'GR', { host: ['skroutza.skroutz.gr'], script: ['skroutz_analytics'] }, { site: 'skroutz.gr' }],
  ['Trovaprezzi', 'IT', { host: ['trovaprezzi.it'], link: ['trovaprezzi.it'], script: ['trovaprezzi'] }, { owner: '7Pixel' }],
  ['Tweakers Pricewatch', 'NL', { link: ['tweakers.net'] }, { owner: 'DPG Media', site: 'tweakers.net' }],
  ['Twenga', 'FR', { host: ['twenga.fr', 'twenga.com', 'twenga-solutions.com'] }],
  ['Yandex Market', 'RU', { link: ['market.yandex.ru'], host: ['grade.market.yandex.ru', 'clck.yandex.ru'] }, { owner: 'Yandex', site: 'market.yandex.ru' }],
]);
