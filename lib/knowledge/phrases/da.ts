/** Danish words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const DA: Phrases = {
  language: 'da',
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `gratis fragt, gratis levering, fri fragt, fri levering, fragtfri, fragtfrit, fragtfri levering, gratis forsendelse, fragten er gratis, vi betaler fragten, gratis fragt og retur`,
    order: `køb, ordre, ordrer, bestilling, bestillinger`,
    atLeast: `over, ved køb over, ved køb for over, ved køb for, ved køb for mindst, ved køb fra, køb over, for over, fra, ved ordrer over, ved bestilling over, ved bestillinger over, ordrer over, ved køb for minimum`,
    orMore: `eller mere, eller derover, og derover`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
