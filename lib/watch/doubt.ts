/** Differences that are hard to believe at once: a value off by ten, a hundred or a thousand, or one that comes straight back. */
import type { ChangeDraft } from '../compare/diff.ts';
import { canonical } from '../compare/same-value.ts';
import type { Fact } from '../model/evidence.ts';
import { isRange, lowest } from '../model/money.ts';
import type { ChangeRecord } from '../model/records.ts';

/** A change as the feed holds it, so far as a flip back is recognised by it. */
export type KnownChange = Pick<ChangeRecord, 'key' | 'item' | 'before' | 'after'>;

/** Days for which a change is remembered when the value comes back. */
export const FLIP_DAYS = 30;

/** Slips of the decimal sign or of the unit, both ways. */
const SLIPS = [10, 100, 1000] as const;
/** A slip is exact but for rounding: 1.299 read for 1,299 is off by a thousand, 12,90 for 130 by ten. */
const TOLERANCE = 0.02;

/** Lists whose running number is no identity. */
const NUMBERED = new Set<string>(['shipping.option', 'returns.limit']);

/** Counts that a page may really multiply overnight. */
const COUNTS = new Set<string>(['product.reviewCount', 'product.description', 'product.images', 'listing.totalCount']);

/**
 * The doubtful among the differences as one comparable text, empty when all can be believed. Two readings that give the same text
 * agree on what was doubtful.
 */
export function doubtful(differences: readonly ChangeDraft[], recent: readonly KnownChange[]): string {
  return differences
    .filter((difference) => isSlip(difference) || comesBack(difference, recent))
    .map(({ key, item, after }) => `${key} ${NUMBERED.has(key) ? '' : (item ?? '')} ${says(after)}`)
    .sort()
    .join('\n');
}

/** Is a figure of the value off by a power of ten, or a price suddenly nothing? */
function isSlip({ key, before, after }: ChangeDraft): boolean {
  if (before?.state !== 'found' || after?.state !== 'found' || COUNTS.has(key)) return false;
  const figures = figuresOf(after.value);
  return figuresOf(before.value).some(([name, was]) => {
    const is = figures.find(([other]) => other === name)?.[1];
    if (is === undefined || is === was) return false;
    if (is === 0 || was === 0) return key === 'product.price';
    const factor = Math.max(is / was, was / is);
    return SLIPS.some((slip) => Math.abs(factor / slip - 1) <= TOLERANCE);
  });
}

/** Every figure of a value with its place, the lowest of a range first. */
function figuresOf(value: unknown, place = ''): [string, number][] {
  if (typeof value === 'number') return [[place, value]];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  if ('minor' in value || 'low' in value) {
    const money = value as Parameters<typeof isRange>[0];
    return [[`${place}.minor`, isRange(money) ? lowest(money).minor : money.minor]];
  }
  return Object.entries(value).flatMap(([name, field]) => figuresOf(field, `${place}.${name}`));
}

/** Was the newest change of this fact the very opposite? A test on visitors looks like this, and so does the end of an offer. */
function comesBack(difference: ChangeDraft, recent: readonly KnownChange[]): boolean {
  const [was, is] = [says(difference.before), says(difference.after)];
  return recent.some(
    (known) =>
      known.key === difference.key &&
      (NUMBERED.has(known.key) || known.item === difference.item) &&
      says(known.before) === is &&
      says(known.after) === was,
  );
}

function says(fact: Fact | undefined): string {
  return fact?.state === 'found' ? canonical(fact.value) : 'nothing';
}
