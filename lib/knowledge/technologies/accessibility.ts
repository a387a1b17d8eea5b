/** Accessibility overlays. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const accessibility = toolsOf('accessibility', [
  { name: 'accessiBe', country: 'IL', site: 'accessibe.com', signals: { host: ['acsbapp.com', 'acsbap.com', 'acsb.app'] } },
  { name: 'Accessibly', country: 'US', signals: { host: ['accessiblyapp.com', 'onthemapmarketing.com'] } },
  { name: 'AudioEye', country: 'US', signals: { host: ['audioeye.com'] } },
  { name: 'DIGIaccess', country: 'DE', signals: { host: ['digiaccess.org'] } },
  { name: 'EqualWeb', country: 'IL', signals: { host: ['equalweb.com', 'nagich.com', 'nagich.co.il'] } },
  { name: 'Eye-Able', country: 'DE', signals: { host: ['eye-able.com'] } },
  { name: "FACIL'iti", country: 'FR', signals: { host: ['facil-iti.com', 'facil-iti.app'] } },
  { name: 'ReadSpeaker', country: 'NL', signals: { host: ['readspeaker.com'] } },
  { name: 'Recite Me', country: 'GB', signals: { host: ['reciteme.com'] } },
  { name: 'UserWay', owner: 'Level Access', country: 'US', signals: { host: ['userway.org'] } },
]);
