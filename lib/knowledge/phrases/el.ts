/** Greek words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const EL: Phrases = {
  language: 'el',
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `δωρεάν μεταφορικά, δωρεάν αποστολή, δωρεάν παράδοση, δωρεάν έξοδα αποστολής, δωρεάν αποστολές, μεταφορικά δωρεάν, αποστολή δωρεάν, χωρίς μεταφορικά, δωρεαν μεταφορικα, δωρεαν αποστολη, δωρεαν παραδοση`,
    order: `παραγγελίες, παραγγελία, αγορές, αγορά`,
    atLeast: `άνω των, πάνω από, από, ανω των, πανω απο, για αγορές άνω των, για παραγγελίες άνω των, για αγορές πάνω από, για παραγγελίες πάνω από, για αγορές από, αγορές άνω των, παραγγελίες άνω των, αγορές άνω`,
    orMore: `και άνω, και πάνω, και ανω, και πανω`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
