/** Web push services. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const pushMessages = toolsOf('push messages', [
  ['Accengage', 'FR', { host: ['accengage.net'] }, { owner: 'Airship', site: 'airship.com' }],
  ['Airship', 'US', { host: ['urbanairship.com', 'airship.com', 'aswpsdkus.com', 'aswpsdkeu.com'] }],
  ['Batch', 'FR', { host: ['batch.com', 'via.batch.com'] }],
  ['Firepush', 'LT', { host: ['firepush.io', 'firepush.net'] }],
  ['OneSignal', 'US', { host: ['onesignal.com'], script: ['OneSignal.init', 'OneSignal.push'], global: ['OneSignal'] }],
  ['PushEngage', 'US', { host: ['pushengage.com'] }],
  ['PushOwl', 'IN', { host: ['pushowl.com'] }, { owner: 'Brevo' }],
  ['Pushwoosh', 'US', { host: ['pushwoosh.com'] }],
  ['SendPulse', 'US', { host: ['sendpulse.com', 'web.webpushs.com', 'webpushs.com'] }],
  ['VWO Engage', 'IN', { host: ['pushcrew.com'] }, { owner: 'Wingify', site: 'vwo.com' }],
  ['WebPushr', 'US', { host: ['webpushr.com'] }],
  ['WonderPush', 'FR', { host: ['wonderpush.com'] }, { owner: 'Brevo' }],
]);
