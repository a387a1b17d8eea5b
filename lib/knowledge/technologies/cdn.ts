/** Networks that deliver files. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const cdn = toolsOf('cdn', [
  ['Adobe Dynamic Media', 'US', { host: ['scene7.com'], asset: ['/is/image/'] }, { owner: 'Adobe', site: 'adobe.com' }],
  ['Akamai', 'US', { header: ['x-akamai-transformed', 'server=akamaighost'], host: ['akamaihd.net', 'edgekey.net', 'akstat.io'] }, { site: 'akamai.com' }],
  ['Amazon CloudFront', 'US', { host: ['cloudfront.net'], header: ['x-amz-cf-id', 'via=cloudfront'] }, { owner: 'Amazon', site: 'aws.amazon.com' }],
  ['Amplience', 'GB', { host: ['adis.ws', 'amplience.net', 'bigcontent.io'] }, { site: 'amplience.com' }],
  ['Azion', 'BR', { host: ['azioncdn.net', 'azion.net'] }, { site: 'azion.com' }],
  ['Baqend Speed Kit', 'DE', { asset: ['speed-kit'], host: ['baqend.com'], script: ['speedKit'] }, { owner: 'Baqend', site: 'speedkit.com' }],
  ['Bunny', 'SI', { host: ['b-cdn.net', 'bunnycdn.com'], header: ['server=bunnycdn'] }, { site: 'bunny.net' }],
  ['CDN77', 'GB', { host: ['cdn77.org', 'cdn77.com', 'rsc.cdn77.org'] }, { owner: 'DataCamp' }],
  ['Cloudflare', 'US', { header: ['cf-ray', 'server=cloudflare'], host: ['cdnjs.cloudflare.com', 'cloudflare.com'], asset: ['/cdn-cgi/'], dom: ['.__cf_email__'], script: ['/cdn-cgi/'], cookie: ['cf_clearance'] }],
  ['Cloudinary', 'IL', { host: ['cloudinary.com'] }],
  ['Edgio', 'US', { host: ['edgio.net', 'llnwd.net', 'edgecastcdn.net'], header: ['server=ecs'] }, { site: 'edg.io' }],
  ['Fasterize', 'FR', { header: ['x-fstrz'], asset: ['/fstrz/'], script: ['fstrz'], host: ['fstrz.io'] }, { site: 'fasterize.com' }],
  ['Fastly', 'US', { header: ['x-served-by=cache-', 'x-fastly-request-id'], host: ['fastly.net', 'fastlylb.net'] }, { site: 'fastly.com' }],
  ['G-Core', 'LU', { host: ['gcdn.co', 'gcorelabs.com'] }, { site: 'gcore.com' }],
  ['Google Hosted Libraries', 'US', { host: ['ajax.googleapis.com'] }, { owner: 'Google', site: 'developers.google.com' }],
  ['ImageKit', 'IN', { host: ['imagekit.io'] }],
  ['imgix', 'US', { host: ['imgix.net'] }, { site: 'imgix.com' }],
  ['jQuery CDN', 'US', { host: ['code.jquery.com'] }, { owner: 'OpenJS', site: 'jquery.com' }],
  ['jsDelivr', 'PL', { host: ['jsdelivr.net'] }, { site: 'jsdelivr.com' }],
  ['KeyCDN', 'CH', { host: ['kxcdn.com'], header: ['server=keycdn'] }, { owner: 'proinity', site: 'keycdn.com' }],
  ['Leaseweb CDN', 'NL', { host: ['lswcdn.net'] }, { owner: 'Leaseweb', site: 'leaseweb.com' }],
  ['Microsoft Ajax CDN', 'US', { host: ['ajax.aspnetcdn.com', 'ajax.microsoft.com'] }, { owner: 'Microsoft', site: 'microsoft.com' }],
  ['Section', 'AU', { header: ['section-io-id'] }, { site: 'section.io' }],
  ['Sirv', 'GB', { host: ['sirv.com'], dom: ['.Sirv'] }],
  ['StackPath', 'US', { host: ['netdna-cdn.com', 'netdna-ssl.com', 'stackpathcdn.com', 'bootstrapcdn.com', 'maxcdn.bootstrapcdn.com'] }, { owner: 'Akamai', site: 'stackpath.com' }],
  ['TwicPics', 'FR', { host: ['twic.pics', 'twicpics.com'], dom: ['[data-twic-*]'] }, { owner: 'Frontify' }],
  ['UNPKG', 'US', { host: ['unpkg.com'] }],
  ['Uploadcare', 'CA', { host: ['ucarecdn.com', 'ucarecd.net'] }, { site: 'uploadcare.com' }],
]);
