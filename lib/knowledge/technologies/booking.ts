/** Ticket and appointment tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const booking = toolsOf('booking', [
  ['Bookeo', 'CA', { host: ['bookeo.com'] }],
  ['Clictill', 'FR', { host: ['clictill.com'] }],
  ['JRNI', 'GB', { host: ['jrni.com', 'bookingbug.com'] }],
  ['Planity', 'FR', { host: ['planity.com'] }],
  ['Regiondo', 'DE', { host: ['regiondo.net', 'regiondo.com'] }],
  ['SimplyBook', 'CY', { host: ['simplybook.me', 'simplybook.it'] }, { owner: 'SimplyBook.me' }],
  ['TIMIFY', 'DE', { host: ['timify.com'] }],
]);
