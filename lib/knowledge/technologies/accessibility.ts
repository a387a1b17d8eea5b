/** Accessibility overlays. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const accessibility = toolsOf('accessibility', [
  ['accessiBe', 'IL', { host: ['acsbapp.com', 'acsbap.com', 'acsb.app'] }, { site: 'accessibe.com' }],
  ['Accessibly', 'US', { host: ['accessiblyapp.com', 'onthemapmarketing.com'] }],
  ['AudioEye', 'US', { host: ['audioeye.com'] }],
  ['DIGIaccess', 'DE', { host: ['digiaccess.org'] }],
  ['EqualWeb', 'IL', { host: ['equalweb.com', 'nagich.com', 'nagich.co.il'] }],
  ['Eye-Able', 'DE', { host: ['eye-able.com'] }],
  ["FACIL'iti", 'FR', { host: ['facil-iti.com', 'facil-iti.app'] }],
  ['ReadSpeaker', 'NL', { host: ['readspeaker.com'] }],
  ['Recite Me', 'GB', { host: ['reciteme.com'] }],
  ['UserWay', 'US', { host: ['userway.org'] }, { owner: 'Level Access' }],
]);
