/** Tools that load other tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const tagManagers = toolsOf('tag manager', [
  { name: 'Addingwell', owner: 'Didomi', country: 'FR', signals: { host: ['addingwell.com'] } },
  { name: 'Adobe Launch', owner: 'Adobe', country: 'US', site: 'adobe.com', signals: { host: ['assets.adobedtm.com', 'adobedtm.com'], script: ['_satellite.pageBottom', '_satellite.track'] } },
  { name: 'Commanders Act', country: 'FR', site: 'commandersact.com', signals: { host: ['tagcommander.com', 'commander1.com', 'trustcommander.net'], script: ['tc_vars', 'tC.container'] } },
  { name: 'Container Tag TagMan', owner: 'Ensighten', country: 'GB', site: 'ensighten.com', signals: { host: ['levexis.com', 'tagman.com'] } },
  { name: 'Ensighten', country: 'US', signals: { host: ['ensighten.com'], script: ['Bootstrapper.'] } },
  { name: 'Google Tag Manager', owner: 'Google', country: 'US', site: 'tagmanager.google.com', signals: { asset: ['googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'], script: ['googletagmanager.com/gtm.js', "'gtm.start'"], global: ['google_tag_manager'], host: ['googletagmanager.com'] } },
  { name: 'JENTIS', country: 'AT', signals: { host: ['jentis.com'], script: ['_jts.push'] } },
  { name: 'Matomo Tag Manager', owner: 'InnoCraft', country: 'NZ', site: 'matomo.org', signals: { script: ['_mtm.push'], asset: ['/js/container_', 'cdn.matomo.cloud/container'] } },
  { name: 'mParticle', owner: 'Rokt', country: 'US', signals: { host: ['mparticle.com'], script: ['mParticle.config'] } },
  { name: 'Qubit', owner: 'Coveo', country: 'GB', signals: { host: ['qubit.com', 'opentag-stats.qutics.com', 'd3c3cq33003psk.cloudfront.net', 'goqubit.com'], script: ['universal_variable'] } },
  { name: 'Relay42', country: 'NL', signals: { host: ['relay42.com', 'synovite-scripts.com'] } },
  { name: 'RudderStack', country: 'US', signals: { host: ['rudderlabs.com', 'rudderstack.com'], script: ['rudderanalytics.load'] } },
  { name: 'Segment', owner: 'Twilio', country: 'US', signals: { host: ['segment.com', 'segment.io'], script: ['analytics.load("', 'cdn.segment.com'], cookie: ['ajs_anonymous_id'] } },
  { name: 'Signal', owner: 'TransUnion', country: 'US', site: 'transunion.com', signals: { host: ['thebrighttag.com', 'btstatic.com', 'btttag.com'] } },
  { name: 'Stape', country: 'EE', signals: { host: ['stape.io', 'stape.net'] } },
  { name: 'TagCommander Server', owner: 'Commanders Act', country: 'FR', signals: { host: ['commandersact.com'] } },
  { name: 'Tealium', country: 'US', site: 'tealium.com', signals: { host: ['tiqcdn.com', 'tealiumiq.com'], script: ['utag_data', 'utag.link'], cookie: ['utag_main'] } },
  { name: 'Zaraz', owner: 'Cloudflare', country: 'US', site: 'cloudflare.com', signals: { asset: ['/cdn-cgi/zaraz/'], script: ['zaraz.track', '/cdn-cgi/zaraz'] } },
]);
