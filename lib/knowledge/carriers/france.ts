/** Carriers of France. */
import type { Carrier } from './carrier.ts';

export const FRANCE: readonly Carrier[] = [
  {
    name: 'Colissimo',
    words: 'colissimo, so colissimo, coliposte',
    mode: 'home',
    productOf: 'La Poste',
    country: 'FR',
  },
  {
    name: 'La Poste',
    words: 'la poste',
    abroad: { CH: 'Swiss Post', BE: 'bpost', LU: 'Post Luxembourg' },
    country: 'FR',
  },
  {
    name: 'Chronopost',
    words:
      'chronopost, chrono relais, chrono relai, chronorelais, chrono 10, chrono 13, chrono 18, chrono classic, shop2shop, chronofresh, chrono domicile',
    productOf: 'La Poste',
    mode: 'express',
    country: 'FR',
  },
  { name: 'Mondial Relay', words: 'mondial relay, mondial relais, mondialrelay, mondial-relay', mode: 'relay' },
  { name: 'Relais Colis', words: 'relais colis', mode: 'relay', country: 'FR' },
  { name: 'Colis Privé', words: 'colis prive, colisprive', mode: 'home', country: 'FR' },
  { name: 'Geodis', words: 'geodis, france express, calberson', country: 'FR' },
  { name: 'Heppner', words: 'heppner', country: 'FR' },
  { name: 'GEL', words: 'gel express', country: 'FR' },
  { name: 'Schenker', words: 'schenker, db schenker' },
  { name: 'Dachser', words: 'dachser' },
  { name: 'Kuehne+Nagel', words: 'kuehne, kuehne nagel, kuhne' },
  { name: 'Ciblex', words: 'ciblex', country: 'FR' },
  { name: 'Vir', words: 'vir transport', country: 'FR' },
  { name: 'Delivengo', words: 'delivengo', productOf: 'La Poste', country: 'FR' },
  { name: 'Agediss', words: 'agediss', country: 'FR' },
  { name: 'Mazet', words: 'mazet messagerie, transports mazet', country: 'FR' },
  { name: 'XPO', words: 'xpo logistics, xpo' },
  { name: 'GEFCO', words: 'gefco', country: 'FR' },
  { name: 'Vinted Go', words: 'vinted go', mode: 'relay' },
  { name: 'Cocolis', words: 'cocolis', country: 'FR' },
  { name: 'Cubyn', words: 'cubyn', country: 'FR' },
  { name: "Star's Service", words: "star's service", country: 'FR' },
];
