/** Counters, notices and urgency. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const socialProof = toolsOf('social proof', [
  ['Convertize', 'GB', { host: ['convertize.io'] }],
  ['Exponea Weblayer', 'CZ', { dom: ['.exponea-banner'] }, { owner: 'Bloomreach', site: 'bloomreach.com' }],
  ['Fomo', 'US', { host: ['fomo.com', 'notifyapp.io', 'usefomo.com'] }],
  ['Nudgify', 'GB', { host: ['nudgify.com'] }],
  ['Provesource', 'IL', { host: ['provesrc.com'] }],
  ['Qikify', 'VN', { host: ['qikify.com'] }],
  ['Sales Pop', 'VN', { host: ['beeketing.com', 'beeketing.net'] }, { owner: 'Beeketing' }],
  ['Taggstar', 'GB', { host: ['taggstar.com'] }],
  ['TrustPulse', 'US', { host: ['trustpulse.com', 'trstplse.com'] }, { owner: 'Awesome Motive' }],
  ['UseProof', 'US', { host: ['useproof.com'] }],
  ['WiserNotify', 'IN', { host: ['wisernotify.com'] }],
]);
