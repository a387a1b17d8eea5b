/** Tools that try variants of a page. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const abTesting = toolsOf('a/b testing', [
  ['AB Tasty', 'FR', { host: ['abtasty.com'], global: ['ABTasty', 'AbTasty'], cookie: ['ABTasty', 'ABTastySession'] }],
  ['ABlyft', 'DE', { host: ['ablyft.com'] }],
  ['Adobe Target', 'US', { host: ['tt.omtrdc.net'], script: ['mboxCreate(', 'adobe.target'], dom: ['.mboxDefault'], cookie: ['mbox'], asset: ['/mbox.js', '/at.js'] }, { owner: 'Adobe', site: 'adobe.com' }],
  ['Conductrics', 'US', { host: ['conductrics.com'] }],
  ['Convert', 'US', { host: ['convertexperiments.com', 'convert.com'] }],
  ['Google Optimize', 'US', { host: ['optimize.google.com', 'googleoptimize.com'], asset: ['googleoptimize.com'], cookie: ['_gaexp'] }, { owner: 'Google', site: 'google.com' }],
  ['GrowthBook', 'US', { host: ['growthbook.io'] }],
  ['Intelligems', 'US', { host: ['intelligems.io'] }],
  ['Kameleoon', 'FR', { host: ['kameleoon.eu', 'kameleoon.com', 'kameleoon.io'], script: ['kameleoonQueue'], cookie: ['kameleoonVisitorCode'], global: ['Kameleoon'] }],
  ['LaunchDarkly', 'US', { host: ['launchdarkly.com'] }],
  ['Maxymiser', 'US', { host: ['maxymiser.net'], script: ['mmcore.'] }, { owner: 'Oracle', site: 'oracle.com' }],
  ['Omniconvert', 'RO', { host: ['omniconvert.com'], script: ['_omni'] }],
  ['Optimizely Web Experimentation', 'US', { host: ['optimizely.com', 'cdn.optimizely.com'], cookie: ['optimizelyEndUserId'], global: ['optimizely'], script: ['window.optimizely'] }, { owner: 'Optimizely' }],
  ['Shoplift', 'US', { host: ['shopliftai.com', 'shoplift.ai'] }],
  ['SiteSpect', 'US', { cookie: ['SSID'], asset: ['/__ssobj/'], script: ['/__ssobj'] }, { site: 'sitespect.com' }],
  ['Split.io', 'US', { host: ['split.io'] }, { owner: 'Harness' }],
  ['Statsig', 'US', { host: ['statsigapi.net', 'featuregates.org'] }, { site: 'statsig.com' }],
  ['Symplify', 'SE', { host: ['sitegainer.com'] }, { site: 'symplify.com' }],
  ['trbo', 'DE', { host: ['trbo.com'], script: ['_trbo'] }],
  ['varify.io', 'DE', { host: ['varify.io'] }, { owner: 'Varify' }],
  ['VWO', 'IN', { host: ['visualwebsiteoptimizer.com'], script: ['_vwo_code', '_vis_opt_'], cookie: ['_vwo_uuid*', '_vis_opt_*'], global: ['VWO', '_vwo_code'] }, { owner: 'Wingify', site: 'vwo.com' }],
  ['Zoho PageSense', 'IN', { host: ['pagesense.io'] }, { owner: 'Zoho', site: 'zoho.com' }],
]);
