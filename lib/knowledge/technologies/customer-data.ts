/** Customer data platforms. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const customerData = toolsOf('customer data', [
  ['ActionIQ', 'US', { host: ['actioniq.com'] }, { owner: 'Uniphore' }],
  ['Amperity', 'US', { host: ['amperity.com'] }],
  ['BlueConic', 'US', { host: ['blueconic.net'], script: ['blueConicClient'] }, { site: 'blueconic.com' }],
  ['Bluecore', 'US', { host: ['bluecore.com', 'triggeredmail.appspot.com'], script: ['triggermail'] }],
  ['CrossEngage', 'DE', { host: ['crossengage.io'] }],
  ['Daasity', 'US', { host: ['daasity.com'] }],
  ['Lytics', 'US', { host: ['lytics.io'] }, { owner: 'Contentstack', site: 'lytics.com' }],
  ['Mediego', 'FR', { host: ['mediego.com'] }],
  ['Simon Data', 'US', { host: ['simonsignal.com'] }, { site: 'simondata.com' }],
  ['Squeezely', 'NL', { asset: ['squeezely.tech/p.js'], script: ['_sqzl.push'] }, { owner: 'Spotler', site: 'spotler.com' }],
  ['Tealium AudienceStream', 'US', { host: ['collect.tealiumiq.com'] }, { owner: 'Tealium', site: 'tealium.com' }],
  ['Treasure Data', 'US', { host: ['treasuredata.com'] }, { owner: 'SoftBank' }],
  ['Ysance', 'FR', { host: ['ysance.com'] }, { owner: 'Sirdata' }],
]);
