/** Tools that load other tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const tagManagers = toolsOf('tag manager', [
  ['Addingwell', 'FR', { host: ['addingwell.com'] }, { owner: 'Didomi' }],
  ['Adobe Launch', 'US', { host: ['assets.adobedtm.com', 'adobedtm.com'], script: ['_satellite.pageBottom', '_satellite.track'] }, { owner: 'Adobe', site: 'adobe.com' }],
  ['Commanders Act', 'FR', { host: ['tagcommander.com', 'commander1.com', 'trustcommander.net'], script: ['tc_vars', 'tC.container'] }, { site: 'commandersact.com' }],
  ['Container Tag TagMan', 'GB', { host: ['levexis.com', 'tagman.com'] }, { owner: 'Ensighten', site: 'ensighten.com' }],
  ['Ensighten', 'US', { host: ['ensighten.com'], script: ['Bootstrapper.'] }],
  ['Google Tag Manager', 'US', { asset: ['googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'], script: ['googletagmanager.com/gtm.js', "'gtm.start'"], global: ['google_tag_manager'], host: ['googletagmanager.com'] }, { owner: 'Google', site: 'tagmanager.google.com' }],
  ['JENTIS', 'AT', { host: ['jentis.com'], script: ['_jts.push'] }],
  ['Matomo Tag Manager', 'NZ', { script: ['_mtm.push'], asset: ['/js/container_', 'cdn.matomo.cloud/container'] }, { owner: 'InnoCraft', site: 'matomo.org' }],
  ['mParticle', 'US', { host: ['mparticle.com'], script: ['mParticle.config'] }, { owner: 'Rokt' }],
  ['Qubit', 'GB', { host: ['qubit.com', 'opentag-stats.qutics.com', 'd3c3cq33003psk.cloudfront.net', 'goqubit.com'], script: ['universal_variable'] }, { owner: 'Coveo' }],
  ['Relay42', 'NL', { host: ['relay42.com', 'synovite-scripts.com'] }],
  ['RudderStack', 'US', { host: ['rudderlabs.com', 'rudderstack.com'], script: ['rudderanalytics.load'] }],
  ['Segment', 'US', { host: ['segment.com', 'segment.io'], script: ['analytics.load("', 'cdn.segment.com'], cookie: ['ajs_anonymous_id'] }, { owner: 'Twilio' }],
  ['Signal', 'US', { host: ['thebrighttag.com', 'btstatic.com', 'btttag.com'] }, { owner: 'TransUnion', site: 'transunion.com' }],
  ['Stape', 'EE', { host: ['stape.io', 'stape.net'] }],
  ['TagCommander Server', 'FR', { host: ['commandersact.com'] }, { owner: 'Commanders Act' }],
  ['Tealium', 'US', { host: ['tiqcdn.com', 'tealiumiq.com'], script: ['utag_data', 'utag.link'], cookie: ['utag_main'] }, { site: 'tealium.com' }],
  ['Zaraz', 'US', { asset: ['/cdn-cgi/zaraz/'], script: ['zaraz.track', '/cdn-cgi/zaraz'] }, { owner: 'Cloudflare', site: 'cloudflare.com' }],
]);
