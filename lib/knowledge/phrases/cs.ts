/** Czech words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const CS: Phrases = {
  language: 'cs',
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `doprava zdarma, dopravu zdarma, dopravy zdarma, doručení zdarma, poštovné zdarma, poštovného zdarma, zdarma doprava, zdarma dopravu, {doručujeme|doručíme|doprava je|posíláme} zdarma, bezplatné doručení, bezplatná doprava, bez poštovného`,
    order: `objednávky, objednávku, objednávek, objednávce, nákup, nákupu, objednávka`,
    atLeast: `nad, od, při nákupu nad, při nákupu od, při objednávce nad, {objednávek|nákup|nákupu|objednávky} nad, {objednávek|nákup|nákupu|objednávky} od, v hodnotě nad, od částky`,
    orMore: `a více, a výše`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
