/** Product data, content syndication and digital assets. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const productInformation = toolsOf('product information', [
  ['1WorldSync', 'US', { host: ['1worldsync.com', 'cnetcontent.com', 'cs.1worldsync.com'] }],
  ['Akeneo', 'FR', { host: ['akeneo.com', 'akeneo.cloud'] }],
  ['Bynder', 'NL', { host: ['bynder.com', 'bynder.cloud'] }],
  ['Canto', 'DE', { host: ['canto.com', 'canto.global'] }],
  ['Channelsight', 'IE', { host: ['channelsight.com'] }],
  ['Commerce Connector', 'DE', { host: ['commerce-connector.com', 'commerceconnector.com'] }],
  ['Contentful', 'DE', { host: ['ctfassets.net', 'contentful.com'] }],
  ['Contentserv', 'CH', { host: ['contentserv.com'] }, { owner: 'Centric' }],
  ['Contentstack', 'US', { host: ['contentstack.io', 'contentstack.com'] }],
  ['FirstSpirit', 'DE', { host: ['e-spirit.cloud'], meta: ['generator=firstspirit'] }, { owner: 'Crownpeak', site: 'crownpeak.com' }],
  ['Flixmedia', 'GB', { host: ['flixcar.com', 'flixfacts.com', 'flixsyndication.net', 'flix360.com'], dom: ['#flix-*'] }, { site: 'flixmedia.eu' }],
  ['Icecat', 'NL', { host: ['icecat.biz', 'icecat.com', 'live.icecat.biz'] }],
  ['inriver', 'SE', { host: ['inriver.com', 'productmarketingcloud.com'] }],
  ['LoadBee', 'DE', { host: ['loadbee.com'], dom: ['.loadbeeTabContent'] }],
  ['MikMak', 'US', { host: ['mikmak.com', 'swaven.com', 'mikmak.ai'] }],
  ['Pimcore', 'AT', { header: ['x-powered-by=pimcore'], asset: ['/bundles/pimcore'], script: ['pimcore'], dom: ['[data-pimcore*]'] }, { site: 'pimcore.com' }],
  ['Plytix', 'DK', { host: ['plytix.com'] }],
  ['PriceSpider', 'US', { host: ['pricespider.com'] }],
  ['Prismic', 'FR', { host: ['prismic.io', 'cdn.prismic.io'] }],
  ['Quable', 'FR', { host: ['quable.com'] }],
  ['Salsify', 'US', { host: ['salsify.com', 'salsify-content.com', 'salsify-ecdn.com'] }],
  ['Sanity', 'NO', { host: ['sanity.io', 'cdn.sanity.io'] }],
  ['Storyblok', 'AT', { host: ['storyblok.com'] }],
  ['Styla', 'DE', { host: ['styla.com'] }],
  ['Syndigo', 'US', { host: ['syndigo.com', 'syndigo.cloud', 'webcollage.net'] }],
]);
