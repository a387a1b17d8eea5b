/** Product feeds and marketplace connectors. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const feeds = toolsOf('feed management', [
  ['BeezUP', 'FR', { host: ['beezup.com', 'tracker.beezup.com'], asset: ['/modules/beezup'] }],
  ['Channable', 'NL', { script: ['channableTracking'] }, { site: 'channable.com' }],
  ['ChannelAdvisor', 'US', { host: ['channeladvisor.com', 'searchmarketing.com'] }, { owner: 'Rithum', site: 'rithum.com' }],
  ['DataFeedWatch', 'US', { host: ['datafeedwatch.com'] }, { owner: 'Cart.com' }],
  ['EffectConnect', 'NL', { host: ['effectconnect.com'] }],
  ['Facebook Catalogue', 'US', { meta: ['product:catalog_id=', 'product:retailer_item_id='] }, { owner: 'Meta', site: 'facebook.com' }],
  ['Feedonomics', 'US', { host: ['feedonomics.com'] }, { owner: 'Commerce.com' }],
  ['GoDataFeed', 'US', { host: ['godatafeed.com'] }],
  ['Iziflux', 'FR', { host: ['iziflux.com'], asset: ['/modules/iziflux'] }],
  ['Lengow', 'FR', { host: ['lengow.com', 'trk.lengow.net'], asset: ['/modules/lengow/'] }],
  ['Linnworks', 'GB', { host: ['linnworks.com'] }],
  ['Mergado', 'CZ', { host: ['mergado.com'], asset: ['/plugins/mergado-marketing-pack', '/modules/mergado'] }],
  ['Mirakl', 'FR', { host: ['mirakl.net', 'mirakl.com', 'target2sell.mirakl'], script: ['mirakl'], dom: ['.mirakl-*'] }],
  ['Nabu for Google Shopping', 'IN', { host: ['adnabu.com'] }, { owner: 'AdNabu' }],
  ['Neteven', 'FR', { host: ['neteven.com'] }],
  ['Productsup', 'DE', { host: ['productsup.com', 'productsup.io'] }],
  ['Rithum', 'US', { host: ['rithum.com', 'commercehub.com'] }],
  ['Sellbrite', 'US', { host: ['sellbrite.com'] }, { owner: 'GoDaddy' }],
  ['ShoppingFeed', 'FR', { host: ['shopping-flux.com', 'shopping-feed.com', 'tag.shopping-flux.com'], asset: ['/modules/shoppingfluxexport/'] }],
  ['Simprosys', 'IN', { host: ['simprosys.com'], script: ['simprosys'] }],
  ['Tradebyte', 'DE', { host: ['tradebyte.com'] }, { owner: 'Zalando' }],
]);
