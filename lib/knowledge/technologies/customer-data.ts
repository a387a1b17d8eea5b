/** Customer data platforms. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const customerData = toolsOf('customer data', [
  { name: 'ActionIQ', owner: 'Uniphore', country: 'US', signals: { host: ['actioniq.com'] } },
  { name: 'Amperity', country: 'US', signals: { host: ['amperity.com'] } },
  { name: 'BlueConic', country: 'US', site: 'blueconic.com', signals: { host: ['blueconic.net'], script: ['blueConicClient'] } },
  { name: 'Bluecore', country: 'US', signals: { host: ['bluecore.com', 'triggeredmail.appspot.com'], script: ['triggermail'] } },
  { name: 'CrossEngage', country: 'DE', signals: { host: ['crossengage.io'] } },
  { name: 'Daasity', country: 'US', signals: { host: ['daasity.com'] } },
  { name: 'Lytics', owner: 'Contentstack', country: 'US', site: 'lytics.com', signals: { host: ['lytics.io'] } },
  { name: 'Mediego', country: 'FR', signals: { host: ['mediego.com'] } },
  { name: 'Simon Data', country: 'US', site: 'simondata.com', signals: { host: ['simonsignal.com'] } },
  { name: 'Squeezely', owner: 'Spotler', country: 'NL', site: 'spotler.com', signals: { asset: ['squeezely.tech/p.js'], script: ['_sqzl.push'] } },
  { name: 'Tealium AudienceStream', owner: 'Tealium', country: 'US', site: 'tealium.com', signals: { host: ['collect.tealiumiq.com'] } },
  { name: 'Treasure Data', owner: 'SoftBank', country: 'US', signals: { host: ['treasuredata.com'] } },
  { name: 'Ysance', owner: 'Sirdata', country: 'FR', signals: { host: ['ysance.com'] } },
]);
