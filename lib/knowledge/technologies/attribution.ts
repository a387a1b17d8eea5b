/** Tools that tell which campaign brought a sale. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const attribution = toolsOf('attribution', [
  ['Adjust', 'DE', { host: ['adjust.com', 'adj.st'] }, { owner: 'AppLovin' }],
  ['AppsFlyer', 'IL', { host: ['appsflyer.com', 'onelink.me'] }],
  ['Attribution App', 'US', { host: ['attributionapp.com', 'attribution.io'] }],
  ['Branch', 'US', { host: ['branch.io', 'app.link'], script: ['branch.init'] }],
  ['Cake', 'US', { host: ['cakemktg.com'] }, { site: 'getcake.com' }],
  ['CallRail', 'US', { host: ['callrail.com'] }],
  ['Exactag', 'DE', { host: ['exactag.com'] }],
  ['Fairing', 'US', { host: ['fairing.co', 'enquirelabs.com'] }],
  ['Fospha', 'GB', { host: ['fospha.com'] }],
  ['Hyros', 'US', { host: ['hyros.com'] }],
  ['Impact Tracking', 'US', { host: ['impactradius-event.com'], script: ["ire('trackConversion"] }, { owner: 'impact.com', site: 'impact.com' }],
  ['intelliAd', 'DE', { host: ['intelliad.de', 'intelliad.com'] }, { owner: 'Diva-e' }],
  ['Kenshoo', 'IL', { host: ['xg4ken.com'] }, { owner: 'Skai', site: 'skai.io' }],
  ['KnoCommerce', 'US', { host: ['knocommerce.com'] }],
  ['Kochava', 'US', { host: ['kochava.com'] }],
  ['Marin Software', 'US', { host: ['marinsm.com'] }, { site: 'marinsoftware.com' }],
  ['Rockerbox', 'US', { host: ['getrockerbox.com'], script: ['RB.track'] }, { owner: 'DoubleVerify', site: 'rockerbox.com' }],
  ['Search Ads 360', 'US', { asset: ['doubleclick.net/activityi'] }, { owner: 'Google', site: 'google.com' }],
  ['TUNE', 'US', { host: ['go2cloud.org', 'hasoffers.com'] }, { site: 'tune.com' }],
  ['Wannaspeak', '', { host: ['magnetis.io', 'wannaspeak.com'] }, { site: 'magnetis.fr' }],
  ['Wicked Reports', 'US', { host: ['wickedreports.com'] }],
]);
