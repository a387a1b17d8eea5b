/** Carriers of Germany, Austria, Switzerland, the Low Countries and the north. */
import type { Carrier } from './carrier.ts';

export const GERMANIC: readonly Carrier[] = [
  { name: 'Deutsche Post', words: 'deutsche post, deutschen post', country: 'DE' },
  { name: 'Hermes', words: 'hermes versand', country: 'DE' },
  { name: 'GO!', words: 'go! express', country: 'DE' },
  {
    name: 'Österreichische Post',
    words: 'osterreichische post, osterreichischen post, post.at, post at',
    country: 'AT',
  },
  {
    name: 'Swiss Post',
    words:
      'swiss post, swisspost, poste suisse, la poste suisse, schweizerische post, schweizerischen post, schweizer post, posta svizzera, die schweizerische post, postpac, postpac priority, postpac economy, swiss-post',
    country: 'CH',
  },
  { name: 'Planzer', words: 'planzer', country: 'CH' },
  { name: 'Quickpac', words: 'quickpac', country: 'CH' },
  { name: 'Liechtensteinische Post', words: 'liechtensteinische post', country: 'LI' },
  { name: 'Post Luxembourg', words: 'post luxembourg', country: 'LU' },
  { name: 'PostNL', words: 'postnl, post nl', country: 'NL' },
  { name: 'bpost', words: 'bpost, bpack, kariboo, b-post belgie', country: 'BE' },
  { name: 'Trunkrs', words: 'trunkrs', country: 'NL' },
  { name: 'Homerr', words: 'homerr', country: 'NL' },
  { name: 'Dynalogic', words: 'dynalogic', country: 'NL' },
  { name: 'Red je Pakketje', words: 'red je pakketje', country: 'NL' },
  { name: 'Fietskoerier', words: 'fietskoerier*, cycloon', country: 'NL' },
  { name: 'PostNord', words: 'postnord', country: 'SE' },
  { name: 'Bring', words: 'bring parcels, posten bring', country: 'NO' },
  { name: 'Posti', words: 'posti', country: 'FI' },
  { name: 'Matkahuolto', words: 'matkahuolto', country: 'FI' },
  { name: 'GEL Express', words: 'gel express logistik', country: 'DE' },
];
