/** Product data, content syndication and digital assets. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const productInformation = toolsOf('product information', [
  { name: '1WorldSync', country: 'US', signals: { host: ['1worldsync.com', 'cnetcontent.com', 'cs.1worldsync.com'] } },
  { name: 'Akeneo', country: 'FR', signals: { host: ['akeneo.com', 'akeneo.cloud'] } },
  { name: 'Bynder', country: 'NL', signals: { host: ['bynder.com', 'bynder.cloud'] } },
  { name: 'Canto', country: 'DE', signals: { host: ['canto.com', 'canto.global'] } },
  { name: 'Channelsight', country: 'IE', signals: { host: ['channelsight.com'] } },
  { name: 'Commerce Connector', country: 'DE', signals: { host: ['commerce-connector.com', 'commerceconnector.com'] } },
  { name: 'Contentful', country: 'DE', signals: { host: ['ctfassets.net', 'contentful.com'] } },
  { name: 'Contentserv', owner: 'Centric', country: 'CH', signals: { host: ['contentserv.com'] } },
  { name: 'Contentstack', country: 'US', signals: { host: ['contentstack.io', 'contentstack.com'] } },
  { name: 'FirstSpirit', owner: 'Crownpeak', country: 'DE', site: 'crownpeak.com', signals: { host: ['e-spirit.cloud'], meta: ['generator=firstspirit'] } },
  { name: 'Flixmedia', country: 'GB', site: 'flixmedia.eu', signals: { host: ['flixcar.com', 'flixfacts.com', 'flixsyndication.net', 'flix360.com'], dom: ['#flix-*'] } },
  { name: 'Icecat', country: 'NL', signals: { host: ['icecat.biz', 'icecat.com', 'live.icecat.biz'] } },
  { name: 'inriver', country: 'SE', signals: { host: ['inriver.com', 'productmarketingcloud.com'] } },
  { name: 'LoadBee', country: 'DE', signals: { host: ['loadbee.com'], dom: ['.loadbeeTabContent'] } },
  { name: 'MikMak', country: 'US', signals: { host: ['mikmak.com', 'swaven.com', 'mikmak.ai'] } },
  { name: 'Pimcore', country: 'AT', site: 'pimcore.com', signals: { header: ['x-powered-by=pimcore'], asset: ['/bundles/pimcore'], script: ['pimcore'], dom: ['[data-pimcore*]'] } },
  { name: 'Plytix', country: 'DK', signals: { host: ['plytix.com'] } },
  { name: 'PriceSpider', country: 'US', signals: { host: ['pricespider.com'] } },
  { name: 'Prismic', country: 'FR', signals: { host: ['prismic.io', 'cdn.prismic.io'] } },
  { name: 'Quable', country: 'FR', signals: { host: ['quable.com'] } },
  { name: 'Salsify', country: 'US', signals: { host: ['salsify.com', 'salsify-content.com', 'salsify-ecdn.com'] } },
  { name: 'Sanity', country: 'NO', signals: { host: ['sanity.io', 'cdn.sanity.io'] } },
  { name: 'Storyblok', country: 'AT', signals: { host: ['storyblok.com'] } },
  { name: 'Styla', country: 'DE', signals: { host: ['styla.com'] } },
  { name: 'Syndigo', country: 'US', signals: { host: ['syndigo.com', 'syndigo.cloud', 'webcollage.net'] } },
]);
