/** Tools that tell which campaign brought a sale. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const attribution = toolsOf('attribution', [
  { name: 'Adjust', owner: 'AppLovin', country: 'DE', signals: { host: ['adjust.com', 'adj.st'] } },
  { name: 'AppsFlyer', country: 'IL', signals: { host: ['appsflyer.com', 'onelink.me'] } },
  { name: 'Attribution App', country: 'US', signals: { host: ['attributionapp.com', 'attribution.io'] } },
  { name: 'Branch', country: 'US', signals: { host: ['branch.io', 'app.link'], script: ['branch.init'] } },
  { name: 'Cake', country: 'US', site: 'getcake.com', signals: { host: ['cakemktg.com'] } },
  { name: 'CallRail', country: 'US', signals: { host: ['callrail.com'] } },
  { name: 'Exactag', country: 'DE', signals: { host: ['exactag.com'] } },
  { name: 'Fairing', country: 'US', signals: { host: ['fairing.co', 'enquirelabs.com'] } },
  { name: 'Fospha', country: 'GB', signals: { host: ['fospha.com'] } },
  { name: 'Hyros', country: 'US', signals: { host: ['hyros.com'] } },
  { name: 'Impact Tracking', owner: 'impact.com', country: 'US', site: 'impact.com', signals: { host: ['impactradius-event.com'], script: ["ire('trackConversion"] } },
  { name: 'intelliAd', owner: 'Diva-e', country: 'DE', signals: { host: ['intelliad.de', 'intelliad.com'] } },
  { name: 'Kenshoo', owner: 'Skai', country: 'IL', site: 'skai.io', signals: { host: ['xg4ken.com'] } },
  { name: 'KnoCommerce', country: 'US', signals: { host: ['knocommerce.com'] } },
  { name: 'Kochava', country: 'US', signals: { host: ['kochava.com'] } },
  { name: 'Marin Software', country: 'US', site: 'marinsoftware.com', signals: { host: ['marinsm.com'] } },
  { name: 'Rockerbox', owner: 'DoubleVerify', country: 'US', site: 'rockerbox.com', signals: { host: ['getrockerbox.com'], script: ['RB.track'] } },
  { name: 'Search Ads 360', owner: 'Google', country: 'US', site: 'google.com', signals: { asset: ['doubleclick.net/activityi'] } },
  { name: 'TUNE', country: 'US', site: 'tune.com', signals: { host: ['go2cloud.org', 'hasoffers.com'] } },
  { name: 'Wannaspeak', site: 'magnetis.fr', signals: { host: ['magnetis.io', 'wannaspeak.com'] } },
  { name: 'Wicked Reports', country: 'US', signals: { host: ['wickedreports.com'] } },
]);
