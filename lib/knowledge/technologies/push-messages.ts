/** Web push services. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const pushMessages = toolsOf('push messages', [
  { name: 'Accengage', owner: 'Airship', country: 'FR', site: 'airship.com', signals: { host: ['accengage.net'] } },
  { name: 'Airship', country: 'US', signals: { host: ['urbanairship.com', 'airship.com', 'aswpsdkus.com', 'aswpsdkeu.com'] } },
  { name: 'Batch', country: 'FR', signals: { host: ['batch.com', 'via.batch.com'] } },
  { name: 'Firepush', country: 'LT', signals: { host: ['firepush.io', 'firepush.net'] } },
  { name: 'OneSignal', country: 'US', signals: { host: ['onesignal.com'], script: ['OneSignal.init', 'OneSignal.push'], global: ['OneSignal'] } },
  { name: 'PushEngage', country: 'US', signals: { host: ['pushengage.com'] } },
  { name: 'PushOwl', owner: 'Brevo', country: 'IN', signals: { host: ['pushowl.com'] } },
  { name: 'Pushwoosh', country: 'US', signals: { host: ['pushwoosh.com'] } },
  { name: 'SendPulse', country: 'US', signals: { host: ['sendpulse.com', 'web.webpushs.com', 'webpushs.com'] } },
  { name: 'VWO Engage', owner: 'Wingify', country: 'IN', site: 'vwo.com', signals: { host: ['pushcrew.com'] } },
  { name: 'WebPushr', country: 'US', signals: { host: ['webpushr.com'] } },
  { name: 'WonderPush', owner: 'Brevo', country: 'FR', signals: { host: ['wonderpush.com'] } },
]);
