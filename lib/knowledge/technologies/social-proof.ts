/** Counters, notices and urgency. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const socialProof = toolsOf('social proof', [
  { name: 'Convertize', country: 'GB', signals: { host: ['convertize.io'] } },
  { name: 'Exponea Weblayer', owner: 'Bloomreach', country: 'CZ', site: 'bloomreach.com', signals: { dom: ['.exponea-banner'] } },
  { name: 'Fomo', country: 'US', signals: { host: ['fomo.com', 'notifyapp.io', 'usefomo.com'] } },
  { name: 'Nudgify', country: 'GB', signals: { host: ['nudgify.com'] } },
  { name: 'Provesource', country: 'IL', signals: { host: ['provesrc.com'] } },
  { name: 'Qikify', country: 'VN', signals: { host: ['qikify.com'] } },
  { name: 'Sales Pop', owner: 'Beeketing', country: 'VN', signals: { host: ['beeketing.com', 'beeketing.net'] } },
  { name: 'Taggstar', country: 'GB', signals: { host: ['taggstar.com'] } },
  { name: 'TrustPulse', owner: 'Awesome Motive', country: 'US', signals: { host: ['trustpulse.com', 'trstplse.com'] } },
  { name: 'UseProof', country: 'US', signals: { host: ['useproof.com'] } },
  { name: 'WiserNotify', country: 'IN', signals: { host: ['wisernotify.com'] } },
]);
