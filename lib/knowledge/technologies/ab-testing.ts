/** Tools that try variants of a page. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const abTesting = toolsOf('a/b testing', [
  { name: 'AB Tasty', country: 'FR', signals: { host: ['abtasty.com'], global: ['ABTasty', 'AbTasty'], cookie: ['ABTasty', 'ABTastySession'] } },
  { name: 'ABlyft', country: 'DE', signals: { host: ['ablyft.com'] } },
  { name: 'Adobe Target', owner: 'Adobe', country: 'US', site: 'adobe.com', signals: { host: ['tt.omtrdc.net'], script: ['mboxCreate(', 'adobe.target'], dom: ['.mboxDefault'], cookie: ['mbox'], asset: ['/mbox.js', '/at.js'] } },
  { name: 'Conductrics', country: 'US', signals: { host: ['conductrics.com'] } },
  { name: 'Convert', country: 'US', signals: { host: ['convertexperiments.com', 'convert.com'] } },
  { name: 'Google Optimize', owner: 'Google', country: 'US', site: 'google.com', signals: { host: ['optimize.google.com', 'googleoptimize.com'], asset: ['googleoptimize.com'], cookie: ['_gaexp'] } },
  { name: 'GrowthBook', country: 'US', signals: { host: ['growthbook.io'] } },
  { name: 'Intelligems', country: 'US', signals: { host: ['intelligems.io'] } },
  { name: 'Kameleoon', country: 'FR', signals: { host: ['kameleoon.eu', 'kameleoon.com', 'kameleoon.io'], script: ['kameleoonQueue'], cookie: ['kameleoonVisitorCode'], global: ['Kameleoon'] } },
  { name: 'LaunchDarkly', country: 'US', signals: { host: ['launchdarkly.com'] } },
  { name: 'Maxymiser', owner: 'Oracle', country: 'US', site: 'oracle.com', signals: { host: ['maxymiser.net'], script: ['mmcore.'] } },
  { name: 'Omniconvert', country: 'RO', signals: { host: ['omniconvert.com'], script: ['_omni'] } },
  { name: 'Optimizely Web Experimentation', owner: 'Optimizely', country: 'US', signals: { host: ['optimizely.com', 'cdn.optimizely.com'], cookie: ['optimizelyEndUserId'], global: ['optimizely'], script: ['window.optimizely'] } },
  { name: 'Shoplift', country: 'US', signals: { host: ['shopliftai.com', 'shoplift.ai'] } },
  { name: 'SiteSpect', country: 'US', site: 'sitespect.com', signals: { cookie: ['SSID'], asset: ['/__ssobj/'], script: ['/__ssobj'] } },
  { name: 'Split.io', owner: 'Harness', country: 'US', signals: { host: ['split.io'] } },
  { name: 'Statsig', country: 'US', site: 'statsig.com', signals: { host: ['statsigapi.net', 'featuregates.org'] } },
  { name: 'Symplify', country: 'SE', site: 'symplify.com', signals: { host: ['sitegainer.com'] } },
  { name: 'trbo', country: 'DE', signals: { host: ['trbo.com'], script: ['_trbo'] } },
  { name: 'varify.io', owner: 'Varify', country: 'DE', signals: { host: ['varify.io'] } },
  { name: 'VWO', owner: 'Wingify', country: 'IN', site: 'vwo.com', signals: { host: ['visualwebsiteoptimizer.com'], script: ['_vwo_code', '_vis_opt_'], cookie: ['_vwo_uuid*', '_vis_opt_*'], global: ['VWO', '_vwo_code'] } },
  { name: 'Zoho PageSense', owner: 'Zoho', country: 'IN', site: 'zoho.com', signals: { host: ['pagesense.io'] } },
]);
