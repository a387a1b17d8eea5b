/** Romanian words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const RO: Phrases = {
  language: 'ro',
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `livrare gratuită, livrarea gratuită, transport gratuit, transportul gratuit, livrare gratis, transport gratis, livrarea este gratuită, transportul este gratuit, livrare fără cost, fără cost de livrare, gratuit transportul, livrăm gratuit`,
    order: `comenzi, comandă, comenzile, comenzilor, cumpărături`,
    atLeast: `peste, de peste, la comenzi peste, la comenzile peste, la comenzi de peste, la comenzile de peste, pentru comenzi peste, pentru comenzi de peste, pentru comenzile peste, pentru comenzile de peste, de la, de minim, la comenzi de minim, începând de la, mai mari de, comenzi peste, comenzi de peste, ce depășesc, care depășesc`,
    orMore: `sau mai mult`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
