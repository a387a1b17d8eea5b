/** Where the shop runs, as far as the page tells. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const hosting = toolsOf('hosting', [
  { name: 'Amazon ELB', owner: 'Amazon', country: 'US', site: 'aws.amazon.com', signals: { cookie: ['AWSALB', 'AWSALBCORS', 'AWSELB'], header: ['server=awselb'] } },
  { name: 'Amazon S3', owner: 'Amazon', country: 'US', site: 'aws.amazon.com', signals: { host: ['s3.amazonaws.com', 's3.eu-west-1.amazonaws.com', 's3.eu-central-1.amazonaws.com', 's3.eu-west-3.amazonaws.com'], header: ['server=amazons3'] } },
  { name: 'Byte Hypernode', owner: 'team.blue', country: 'NL', site: 'hypernode.com', signals: { host: ['hypernode.io'] } },
  { name: 'Firebase Hosting', owner: 'Google', country: 'US', site: 'firebase.google.com', signals: { host: ['firebaseapp.com', 'firebaseio.com', 'web.app'], script: ['firebaseConfig'] } },
  { name: 'GitHub Pages', owner: 'Microsoft', country: 'US', site: 'pages.github.com', signals: { header: ['server=github.com'] } },
  { name: 'Google Cloud Storage', owner: 'Google', country: 'US', site: 'cloud.google.com', signals: { host: ['storage.googleapis.com'] } },
  { name: 'Heroku', owner: 'Salesforce', country: 'US', site: 'heroku.com', signals: { header: ['via=heroku'], host: ['herokuapp.com'] } },
  { name: 'Hetzner', country: 'DE', site: 'hetzner.com', signals: { host: ['your-objectstorage.com'] } },
  { name: 'Hipex', country: 'NL', signals: { host: ['hipex.io', 'hipex.cloud'] } },
  { name: 'Hostpoint', country: 'CH', site: 'hostpoint.ch', signals: { header: ['server=hostpoint'] } },
  { name: 'Infomaniak', country: 'CH', signals: { host: ['infomaniak.com', 'infomaniak.ch'] } },
  { name: 'Kinsta', country: 'US', site: 'kinsta.com', signals: { header: ['x-kinsta-cache'], host: ['kinsta.cloud', 'kinstacdn.com'] } },
  { name: 'maxcluster', country: 'DE', site: 'maxcluster.de', signals: { header: ['x-powered-by=maxcluster'], host: ['maxcluster.net'] } },
  { name: 'Microsoft Azure', owner: 'Microsoft', country: 'US', site: 'azure.microsoft.com', signals: { host: ['azurewebsites.net', 'azureedge.net', 'blob.core.windows.net', 'azurefd.net'], cookie: ['ARRAffinity'], header: ['x-azure-ref'] } },
  { name: 'Netlify', country: 'US', signals: { header: ['x-nf-request-id', 'server=netlify'], host: ['netlify.app', 'netlify.com'] } },
  { name: 'o2switch', country: 'FR', site: 'o2switch.fr', signals: { header: ['server=o2switch'] } },
  { name: 'OVHcloud', country: 'FR', site: 'ovhcloud.com', signals: { header: ['x-iplb-instance'], host: ['cloud.ovh.net', 'ovh.net'] } },
  { name: 'Pantheon', country: 'US', site: 'pantheon.io', signals: { header: ['x-pantheon-styx-hostname'], host: ['pantheonsite.io'] } },
  { name: 'Platform.sh', owner: 'Upsun', country: 'FR', site: 'upsun.com', signals: { header: ['x-platform-server'], host: ['platform.sh', 'platformsh.site'] } },
  { name: 'Scaleway', owner: 'Iliad', country: 'FR', site: 'scaleway.com', signals: { host: ['scw.cloud'] } },
  { name: 'Vercel', country: 'US', signals: { header: ['x-vercel-id', 'server=vercel'], host: ['vercel.app', 'vercel.com'] } },
  { name: 'WP Engine', country: 'US', signals: { header: ['x-powered-by=wp engine', 'wpe-backend'], host: ['wpengine.com', 'wpenginepowered.com'] } },
]);
