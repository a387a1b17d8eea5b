/** Norwegian words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const NB: Phrases = {
  language: 'nb',
  alsoTagged: ['no', 'nn'],
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `fri frakt, gratis frakt, gratis levering, fri levering, fraktfritt, fraktfri, frakten er gratis, gratis hjemlevering, vi spanderer frakten`,
    order: `kjøp, ordre, ordrer, bestilling, bestillinger, handel, handler`,
    atLeast: `over, ved kjøp over, ved kjøp for over, på kjøp over, på ordre over, på ordrer over, ved bestilling over, når du handler for over, når du handler over, når du handler for mer enn, fra, ved kjøp fra, for over, på bestillinger over, kjøp over, ordrer over`,
    orMore: `eller mer, og oppover, eller over`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
