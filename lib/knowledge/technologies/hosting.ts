/** Where the shop runs, as far as the page tells. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const hosting = toolsOf('hosting', [
  ['Amazon ELB', 'US', { cookie: ['AWSALB', 'AWSALBCORS', 'AWSELB'], header: ['server=awselb'] }, { owner: 'Amazon', site: 'aws.amazon.com' }],
  ['Amazon S3', 'US', { host: ['s3.amazonaws.com', 's3.eu-west-1.amazonaws.com', 's3.eu-central-1.amazonaws.com', 's3.eu-west-3.amazonaws.com'], header: ['server=amazons3'] }, { owner: 'Amazon', site: 'aws.amazon.com' }],
  ['Byte Hypernode', 'NL', { host: ['hypernode.io'] }, { owner: 'team.blue', site: 'hypernode.com' }],
  ['Firebase Hosting', 'US', { host: ['firebaseapp.com', 'firebaseio.com', 'web.app'], script: ['firebaseConfig'] }, { owner: 'Google', site: 'firebase.google.com' }],
  ['GitHub Pages', 'US', { header: ['server=github.com'] }, { owner: 'Microsoft', site: 'pages.github.com' }],
  ['Google Cloud Storage', 'US', { host: ['storage.googleapis.com'] }, { owner: 'Google', site: 'cloud.google.com' }],
  ['Heroku', 'US', { header: ['via=heroku'], host: ['herokuapp.com'] }, { owner: 'Salesforce', site: 'heroku.com' }],
  ['Hetzner', 'DE', { host: ['your-objectstorage.com'] }, { site: 'hetzner.com' }],
  ['Hipex', 'NL', { host: ['hipex.io', 'hipex.cloud'] }],
  ['Hostpoint', 'CH', { header: ['server=hostpoint'] }, { site: 'hostpoint.ch' }],
  ['Infomaniak', 'CH', { host: ['infomaniak.com', 'infomaniak.ch'] }],
  ['Kinsta', 'US', { header: ['x-kinsta-cache'], host: ['kinsta.cloud', 'kinstacdn.com'] }, { site: 'kinsta.com' }],
  ['maxcluster', 'DE', { header: ['x-powered-by=maxcluster'], host: ['maxcluster.net'] }, { site: 'maxcluster.de' }],
  ['Microsoft Azure', 'US', { host: ['azurewebsites.net', 'azureedge.net', 'blob.core.windows.net', 'azurefd.net'], cookie: ['ARRAffinity'], header: ['x-azure-ref'] }, { owner: 'Microsoft', site: 'azure.microsoft.com' }],
  ['Netlify', 'US', { header: ['x-nf-request-id', 'server=netlify'], host: ['netlify.app', 'netlify.com'] }],
  ['o2switch', 'FR', { header: ['server=o2switch'] }, { site: 'o2switch.fr' }],
  ['OVHcloud', 'FR', { header: ['x-iplb-instance'], host: ['cloud.ovh.net', 'ovh.net'] }, { site: 'ovhcloud.com' }],
  ['Pantheon', 'US', { header: ['x-pantheon-styx-hostname'], host: ['pantheonsite.io'] }, { site: 'pantheon.io' }],
  ['Platform.sh', 'FR', { header: ['x-platform-server'], host: ['platform.sh', 'platformsh.site'] }, { owner: 'Upsun', site: 'upsun.com' }],
  ['Scaleway', 'FR', { host: ['scw.cloud'] }, { owner: 'Iliad', site: 'scaleway.com' }],
  ['Vercel', 'US', { header: ['x-vercel-id', 'server=vercel'], host: ['vercel.app', 'vercel.com'] }],
  ['WP Engine', 'US', { header: ['x-powered-by=wp engine', 'wpe-backend'], host: ['wpengine.com', 'wpenginepowered.com'] }],
]);
