/** Carriers of Great Britain and Ireland, and of English-speaking countries overseas. */
import type { Carrier } from './carrier.ts';

export const BRITISH_ISLES: readonly Carrier[] = [
  { name: 'Royal Mail', words: 'royal mail, royalmail', country: 'GB' },
  { name: 'Parcelforce', words: 'parcelforce, parcel force', country: 'GB' },
  { name: 'Evri', words: 'evri', country: 'GB' },
  { name: 'Hermes', words: 'hermes, myhermes' },
  { name: 'Yodel', words: 'yodel, collect+', country: 'GB' },
  { name: 'APC Overnight', words: 'apc, apc overnight', country: 'GB' },
  { name: 'DX', words: 'dx freight, dx delivery, dx express', country: 'GB' },
  { name: 'Tuffnells', words: 'tuffnells', country: 'GB' },
  { name: 'Palletline', words: 'palletline', country: 'GB' },
  { name: 'Interlink', words: 'interlink', country: 'GB' },
  { name: 'Arrow XL', words: 'arrow xl, arrowxl', country: 'GB' },
  { name: 'Whistl', words: 'whistl', country: 'GB' },
  { name: 'An Post', words: 'an post, anpost', country: 'IE' },
  { name: 'Fastway', words: 'fastway', country: 'IE' },
  { name: 'USPS', words: 'usps, us postal service, u.s. postal service, united states postal service', country: 'US' },
  { name: 'OnTrac', words: 'ontrac', country: 'US' },
  { name: 'Canada Post', words: 'canada post, postes canada', country: 'CA' },
  { name: 'Purolator', words: 'purolator', country: 'CA' },
  { name: 'Canpar', words: 'canpar', country: 'CA' },
  { name: 'Australia Post', words: 'australia post, auspost', country: 'AU' },
  { name: 'Sendle', words: 'sendle', country: 'AU' },
];
