/** Ticket and appointment tools. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const booking = toolsOf('booking', [
  { name: 'Bookeo', country: 'CA', signals: { host: ['bookeo.com'] } },
  { name: 'Clictill', country: 'FR', signals: { host: ['clictill.com'] } },
  { name: 'JRNI', country: 'GB', signals: { host: ['jrni.com', 'bookingbug.com'] } },
  { name: 'Planity', country: 'FR', signals: { host: ['planity.com'] } },
  { name: 'Regiondo', country: 'DE', signals: { host: ['regiondo.net', 'regiondo.com'] } },
  { name: 'SimplyBook', owner: 'SimplyBook.me', country: 'CY', signals: { host: ['simplybook.me', 'simplybook.it'] } },
  { name: 'TIMIFY', country: 'DE', signals: { host: ['timify.com'] } },
]);
