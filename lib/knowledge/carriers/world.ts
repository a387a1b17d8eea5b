/** Carriers that work in many countries. */
import type { Carrier } from './carrier.ts';

export const WORLD: readonly Carrier[] = [
  { name: 'DHL', words: 'dhl, dhl gogreen, dhl express, dhl paket, dhl parcel, dhl ecommerce, dhl e-commerce' },
  { name: 'DPD', words: 'dpd, dpd predict, dpd classic' },
  { name: 'GLS', words: 'gls' },
  { name: 'UPS', words: 'ups, united parcel service' },
  { name: 'FedEx', words: 'fedex, fed ex, federal express' },
  { name: 'TNT', words: 'tnt' },
  { name: 'Asendia', words: 'asendia' },
  { name: 'Spring GDS', words: 'spring gds' },
  { name: 'InPost', words: 'inpost, in post, inpost kurier' },
  { name: 'Packeta', words: 'packeta, zasilkovna, zasielkovna, csomagkuldo, przesylkownia, z-box' },
  { name: 'Budbee', words: 'budbee' },
  { name: 'Landmark Global', words: 'landmark global' },
  { name: 'Aramex', words: 'aramex' },
  { name: 'Rhenus', words: 'rhenus' },
  { name: 'Raben', words: 'raben' },
  { name: 'DSV', words: 'dsv' },
  { name: 'Palletways', words: 'palletways' },
  { name: 'Seven Senders', words: 'seven senders' },
  { name: 'EMS', words: 'ems express, express mail service' },
];
