/** Hungarian words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const HU: Phrases = {
  language: 'hu',
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `ingyenes szállítás, ingyenes kiszállítás, ingyenes házhozszállítás, ingyen szállítás, díjmentes szállítás, díjtalan szállítás, ingyen szállítjuk, ingyenesen szállítjuk, {szállítás|kiszállítás} ingyenes, ingyenes a szállítás, ingyenes a kiszállítás, szállítási díj nélkül, ingyen kiszállítás`,
    order: `rendelés, rendelések, megrendelés, vásárlás, rendelésnél, vásárlásnál`,
    atLeast: `legalább, minimum`,
    orMore: `felett, fölött, feletti, fölötti, tól, től, és afölött`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
