/** Swedish words for free delivery and the order value that it begins with; the rest of the terms is not read in this language yet. */
import type { Phrases } from './types.ts';

export const SV: Phrases = {
  language: 'sv',
  onlyFreeDelivery: true,
  concepts: {
    shipFree: `fri frakt, gratis frakt, fraktfritt, fraktfri, fraktfria, fri leverans, gratis leverans, fri hemleverans, gratis hemleverans, frakten är gratis, frakten är fri, vi bjuder på frakten, bjuder vi på frakten, frakt ingår, kostnadsfri frakt, kostnadsfri leverans`,
    order: `köp, ordrar, order, beställning, beställningar, handlar`,
    atLeast: `över, vid köp över, vid köp för över, vid köp på över, på köp över, på ordrar över, på order över, vid order över, vid beställning över, från, vid köp från, vid köp för minst, för minst, när du handlar för över, när du handlar för minst, när du handlar över, minst, för över, beställningar över, ordrar över, köp över`,
    orMore: `eller mer, och uppåt`,
  },
  modes: {},
  payments: {},
  places: {},
  numbers: {},
  abbreviations: ``,
};
