/** Finnish words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const FI: Phrases = {
  language: 'fi',
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `ilmainen toimitus, ilmaisen toimituksen, ilmainen kuljetus, ilmaiset toimituskulut, toimitus ilmaiseksi, ilmainen postitus, ei toimituskuluja, ilman toimituskuluja, maksuton toimitus, toimituskulut veloituksetta, toimitus {on|on aina} ilmainen, postikulut ilmaiset, ilmaiset postikulut`,
    order: `tilaus, tilaukset, tilauksiin, tilauksille, tilauksen, ostokset, ostoksiin, ostoksille, tilauksissa`,
    atLeast: `yli, kun tilaat yli, kun ostat yli, kun tilauksesi on yli, kun tilaat vähintään, kun ostat vähintään, vähintään, alkaen`,
    orMore: `ylittävä*, ylittäviin, ylittäville, tai enemmän`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
