/** English words for the finer points of a way of delivery: price steps, tracking, choice of the hour, footprint. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const delivery = {
  weight: (amount: string, unit: 'kg' | 'g') => `${amount} ${unit}`,
  pieces: (count: number) => plural(count, { one: '# item', other: '# items' }),
  order: (range: string) => `order ${range}`,
  upTo: (bound: string) => `up to ${bound}`,
  from: (bound: string) => `from ${bound}`,
  over: (bound: string) => `over ${bound}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  step: (bound: string, price: string) => `${bound}: ${price}`,
  moreSteps: (count: number) => plural(count, { one: 'and # more step', other: 'and # more steps' }),
  tracked: 'with tracking',
  untracked: 'without tracking',
  slots: { appointment: 'by appointment', chosen: 'day or hour of your choice', evening: 'in the evening' },
  greener: {
    'carbon-neutral': 'carbon-neutral, says the shop',
    bike: 'by bike',
    electric: 'by electric vehicle',
  },
  feeShare: (percent: string) => `${percent} extra`,
};
