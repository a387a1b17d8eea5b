/** French words for the finer points of a way of delivery: price steps, tracking, choice of the hour, footprint. */
import type { Dictionary } from '../en/index.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('fr-FR');

export const delivery: Dictionary['delivery'] = {
  weight: (amount, unit) => `${amount} ${unit}`,
  pieces: (count) => plural(count, { one: '# article', other: '# articles' }),
  order: (range) => `${range} d’achat`,
  upTo: (bound) => `jusqu’à ${bound}`,
  from: (bound) => `à partir de ${bound}`,
  over: (bound) => `au-delà de ${bound}`,
  between: (low, high) => `de ${low} à ${high}`,
  step: (bound, price) => `${bound} : ${price}`,
  moreSteps: (count) => plural(count, { one: 'et # autre tranche', other: 'et # autres tranches' }),
  tracked: 'avec suivi',
  untracked: 'sans suivi',
  slots: { appointment: 'sur rendez-vous', chosen: 'jour ou créneau au choix', evening: 'en soirée' },
  greener: {
    'carbon-neutral': 'neutre en carbone, selon la boutique',
    bike: 'à vélo',
    electric: 'en véhicule électrique',
  },
  feeShare: (percent) => `${percent} en plus`,
};
