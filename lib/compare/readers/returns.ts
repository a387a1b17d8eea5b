/** Readers of the questions on returns and guarantees, against the limits of the buyers' country. */
import { legalLimit } from '../../knowledge/countries/index.ts';
import type { LegalLimit } from '../../knowledge/checklist/types.ts';
import { toMajor } from '../../model/money.ts';
import { entriesOf, type Entry } from '../profile.ts';
import { joined } from '../values.ts';
import { longest } from './shipping.ts';
import { claims, foundOf, fromEntries, saying, together, words, type Reader } from './reader.ts';

function toCheck(value: number | undefined, limit: LegalLimit | undefined): 'to-check' | undefined {
  if (value === undefined || !limit) return undefined;
  return (limit.bound === 'at-least' ? value < limit.value : value > limit.value) ? 'to-check' : undefined;
}

const window: Reader = ({ profile, options, item }) => {
  const [entry] = entriesOf(profile, 'returns.window');
  if (!entry) return undefined;
  const value = entry.best.value;
  if (entry.best.state === 'absent' || !value)
    return fromEntries([entry as unknown as Entry], saying(entry.best as never));
  const days = value.unit === 'business' ? Math.floor((value.days * 7) / 5) : value.days;
  return fromEntries(
    [entry as unknown as Entry],
    { kind: 'days', days: value.days, unit: value.unit },
    {
      rank: days,
      legal: toCheck(days, legalLimit(item.id, options.country)),
    },
  );
};

/** A return at the buyer's charge whose price is not told is dearer than any that is. */
const UNKNOWN_FEE = 1000;

const cost: Reader = ({ profile }) => {
  const [entry] = entriesOf(profile, 'returns.fee');
  if (!entry) return undefined;
  const value = entry.best.value;
  const rank = value === undefined ? undefined : value.free ? 0 : value.fee ? toMajor(value.fee) : UNKNOWN_FEE;
  return fromEntries([entry as unknown as Entry], saying(entry.best as never), { rank });
};

const steps: Reader = ({ profile, options, item }) => {
  const forms = foundOf(profile, 'returns.form').slice(0, 1);
  const [refund] = foundOf(profile, 'returns.refundDelay');
  const [start] = foundOf(profile, 'returns.start');
  const told = [...forms, ...(refund ? [refund] : [])];
  // That it runs from delivery is what the law says anyway, and no step by itself.
  const early = start !== undefined && start.best.value !== 'delivery';
  const entries = [...told, ...(start && (early || told.length > 0) ? [start] : [])] as unknown as Entry[];
  const value = joined(entries.map((entry) => saying(entry.best)).filter((part) => part !== undefined));
  if (!value) return undefined;
  const days = refund?.best.value && longest(refund.best.value);
  return fromEntries(entries, value, {
    rank: entries.length,
    // The law counts from the day the buyer has the goods.
    legal: early ? 'to-check' : toCheck(days, legalLimit(item.id, options.country)),
  });
};

const guarantee: Reader = ({ profile, options, item }) => {
  const [entry] = entriesOf(profile, 'warranty');
  if (!entry) return undefined;
  const years = entry.best.value?.years;
  if (years === undefined) return fromEntries([entry as unknown as Entry], saying(entry.best as never));
  return fromEntries(
    [entry as unknown as Entry],
    { kind: 'years', years },
    {
      rank: years,
      legal: toCheck(years, legalLimit(item.id, options.country)),
    },
  );
};

/** No money back, only goods or a credit: no match for a consumer's right to withdraw, to be looked at. */
const instead: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'returns.instead') as unknown as Entry[];
  const [first] = entries;
  return first && fromEntries(entries, saying(first.best), { rank: 1, legal: 'to-check' });
};

export const returns: Readonly<Record<string, Reader>> = {
  'rt-window': window,
  'rt-cost': cost,
  'rt-how': together(steps, claims),
  'rt-limits': together(instead, words('returns.limit'), claims),
  'rt-guarantee': together(guarantee, claims),
};
