/** Product feeds and marketplace connectors. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const feeds = toolsOf('feed management', [
  { name: 'BeezUP', country: 'FR', signals: { host: ['beezup.com', 'tracker.beezup.com'], asset: ['/modules/beezup'] } },
  { name: 'Channable', country: 'NL', site: 'channable.com', signals: { script: ['channableTracking'] } },
  { name: 'ChannelAdvisor', owner: 'Rithum', country: 'US', site: 'rithum.com', signals: { host: ['channeladvisor.com', 'searchmarketing.com'] } },
  { name: 'DataFeedWatch', owner: 'Cart.com', country: 'US', signals: { host: ['datafeedwatch.com'] } },
  { name: 'EffectConnect', country: 'NL', signals: { host: ['effectconnect.com'] } },
  { name: 'Facebook Catalogue', owner: 'Meta', country: 'US', site: 'facebook.com', signals: { meta: ['product:catalog_id=', 'product:retailer_item_id='] } },
  { name: 'Feedonomics', owner: 'Commerce.com', country: 'US', signals: { host: ['feedonomics.com'] } },
  { name: 'GoDataFeed', country: 'US', signals: { host: ['godatafeed.com'] } },
  { name: 'Iziflux', country: 'FR', signals: { host: ['iziflux.com'], asset: ['/modules/iziflux'] } },
  { name: 'Lengow', country: 'FR', signals: { host: ['lengow.com', 'trk.lengow.net'], asset: ['/modules/lengow/'] } },
  { name: 'Linnworks', country: 'GB', signals: { host: ['linnworks.com'] } },
  { name: 'Mergado', country: 'CZ', signals: { host: ['mergado.com'], asset: ['/plugins/mergado-marketing-pack', '/modules/mergado'] } },
  { name: 'Mirakl', country: 'FR', signals: { host: ['mirakl.net', 'mirakl.com', 'target2sell.mirakl'], script: ['mirakl'], dom: ['.mirakl-*'] } },
  { name: 'Nabu for Google Shopping', owner: 'AdNabu', country: 'IN', signals: { host: ['adnabu.com'] } },
  { name: 'Neteven', country: 'FR', signals: { host: ['neteven.com'] } },
  { name: 'Productsup', country: 'DE', signals: { host: ['productsup.com', 'productsup.io'] } },
  { name: 'Rithum', country: 'US', signals: { host: ['rithum.com', 'commercehub.com'] } },
  { name: 'Sellbrite', owner: 'GoDaddy', country: 'US', signals: { host: ['sellbrite.com'] } },
  { name: 'ShoppingFeed', country: 'FR', signals: { host: ['shopping-flux.com', 'shopping-feed.com', 'tag.shopping-flux.com'], asset: ['/modules/shoppingfluxexport/'] } },
  { name: 'Simprosys', country: 'IN', signals: { host: ['simprosys.com'], script: ['simprosys'] } },
  { name: 'Tradebyte', owner: 'Zalando', country: 'DE', signals: { host: ['tradebyte.com'] } },
]);
