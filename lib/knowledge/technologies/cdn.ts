/** Networks that deliver files. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const cdn = toolsOf('cdn', [
  { name: 'Adobe Dynamic Media', owner: 'Adobe', country: 'US', site: 'adobe.com', signals: { host: ['scene7.com'], asset: ['/is/image/'] } },
  { name: 'Akamai', country: 'US', site: 'akamai.com', signals: { header: ['x-akamai-transformed', 'server=akamaighost'], host: ['akamaihd.net', 'edgekey.net', 'akstat.io'] } },
  { name: 'Amazon CloudFront', owner: 'Amazon', country: 'US', site: 'aws.amazon.com', signals: { host: ['cloudfront.net'], header: ['x-amz-cf-id', 'via=cloudfront'] } },
  { name: 'Amplience', country: 'GB', site: 'amplience.com', signals: { host: ['adis.ws', 'amplience.net', 'bigcontent.io'] } },
  { name: 'Azion', country: 'BR', site: 'azion.com', signals: { host: ['azioncdn.net', 'azion.net'] } },
  { name: 'Baqend Speed Kit', owner: 'Baqend', country: 'DE', site: 'speedkit.com', signals: { asset: ['speed-kit'], host: ['baqend.com'], script: ['speedKit'] } },
  { name: 'Bunny', country: 'SI', site: 'bunny.net', signals: { host: ['b-cdn.net', 'bunnycdn.com'], header: ['server=bunnycdn'] } },
  { name: 'CDN77', owner: 'DataCamp', country: 'GB', signals: { host: ['cdn77.org', 'cdn77.com', 'rsc.cdn77.org'] } },
  { name: 'Cloudflare', country: 'US', signals: { header: ['cf-ray', 'server=cloudflare'], host: ['cdnjs.cloudflare.com', 'cloudflare.com'], asset: ['/cdn-cgi/'], dom: ['.__cf_email__'], script: ['/cdn-cgi/'], cookie: ['cf_clearance'] } },
  { name: 'Cloudinary', country: 'IL', signals: { host: ['cloudinary.com'] } },
  { name: 'Edgio', country: 'US', site: 'edg.io', signals: { host: ['edgio.net', 'llnwd.net', 'edgecastcdn.net'], header: ['server=ecs'] } },
  { name: 'Fasterize', country: 'FR', site: 'fasterize.com', signals: { header: ['x-fstrz'], asset: ['/fstrz/'], script: ['fstrz'], host: ['fstrz.io'] } },
  { name: 'Fastly', country: 'US', site: 'fastly.com', signals: { header: ['x-served-by=cache-', 'x-fastly-request-id'], host: ['fastly.net', 'fastlylb.net'] } },
  { name: 'G-Core', country: 'LU', site: 'gcore.com', signals: { host: ['gcdn.co', 'gcorelabs.com'] } },
  { name: 'Google Hosted Libraries', owner: 'Google', country: 'US', site: 'developers.google.com', signals: { host: ['ajax.googleapis.com'] } },
  { name: 'ImageKit', country: 'IN', signals: { host: ['imagekit.io'] } },
  { name: 'imgix', country: 'US', site: 'imgix.com', signals: { host: ['imgix.net'] } },
  { name: 'jQuery CDN', owner: 'OpenJS', country: 'US', site: 'jquery.com', signals: { host: ['code.jquery.com'] } },
  { name: 'jsDelivr', country: 'PL', site: 'jsdelivr.com', signals: { host: ['jsdelivr.net'] } },
  { name: 'KeyCDN', owner: 'proinity', country: 'CH', site: 'keycdn.com', signals: { host: ['kxcdn.com'], header: ['server=keycdn'] } },
  { name: 'Leaseweb CDN', owner: 'Leaseweb', country: 'NL', site: 'leaseweb.com', signals: { host: ['lswcdn.net'] } },
  { name: 'Microsoft Ajax CDN', owner: 'Microsoft', country: 'US', site: 'microsoft.com', signals: { host: ['ajax.aspnetcdn.com', 'ajax.microsoft.com'] } },
  { name: 'Section', country: 'AU', site: 'section.io', signals: { header: ['section-io-id'] } },
  { name: 'Sirv', country: 'GB', signals: { host: ['sirv.com'], dom: ['.Sirv'] } },
  { name: 'StackPath', owner: 'Akamai', country: 'US', site: 'stackpath.com', signals: { host: ['netdna-cdn.com', 'netdna-ssl.com', 'stackpathcdn.com', 'bootstrapcdn.com', 'maxcdn.bootstrapcdn.com'] } },
  { name: 'TwicPics', owner: 'Frontify', country: 'FR', signals: { host: ['twic.pics', 'twicpics.com'], dom: ['[data-twic-*]'] } },
  { name: 'UNPKG', country: 'US', signals: { host: ['unpkg.com'] } },
  { name: 'Uploadcare', country: 'CA', site: 'uploadcare.com', signals: { host: ['ucarecdn.com', 'ucarecd.net'] } },
]);
