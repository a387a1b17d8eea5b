/** Changes with one cause: the same amount or sentence told by several facts and pages of a shop is one piece of news. */
import type { Fact } from '../model/evidence.ts';
import { toMajor } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import type { ChangeRecord } from '../model/records.ts';
import { canonical, normalText } from './same-value.ts';

/** Pages of one shop are not re-read at one moment: what is told within this time can have one cause. */
const TOGETHER_MS = 36 * 60 * 60_000;

/** Lists whose members come and go together: five new payment methods are one piece of news. */
const LISTS = new Set<string>([
  'payment.method',
  'technology',
  'tracker.host',
  'shipping.country',
  'shipping.carrier',
  'shop.country',
  'shop.language',
  'shop.currency',
  'listing.product',
]);

/** Order by what is told and where, never by chance: ids are drawn, and pages are re-read in any order. */
export function byWhat(one: ChangeRecord, other: ChangeRecord): number {
  const what = ({ key, item = '', pageKey, id }: ChangeRecord): readonly string[] => [key, item, pageKey, id];
  const [left, right] = [what(one), what(other)];
  for (const [place, word] of left.entries()) {
    const against = right[place] ?? '';
    if (word !== against) return word < against ? -1 : 1;
  }
  return 0;
}

/** Changes of one shop that belong together, in lists; each change is in exactly one. */
export function byCause(changes: readonly ChangeRecord[]): ChangeRecord[][] {
  const groups: { readonly names: Set<string>; readonly changes: ChangeRecord[]; from: number; to: number }[] = [];
  const sorted = [...changes].sort((one, other) => one.at.localeCompare(other.at) || byWhat(one, other));
  for (const change of sorted) {
    const at = Date.parse(change.at);
    const names = causes(change);
    const fitting = groups.filter(
      (group) => Math.abs(at - group.from) <= TOGETHER_MS && names.some((name) => group.names.has(name)),
    );
    const [first, ...others] = fitting;
    if (!first) {
      groups.push({ names: new Set(names), changes: [change], from: at, to: at });
      continue;
    }
    first.changes.push(change);
    for (const name of names) first.names.add(name);
    for (const other of others) {
      first.changes.push(...other.changes);
      for (const name of other.names) first.names.add(name);
      first.from = Math.min(first.from, other.from);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return withCompany(groups.map((group) => group.changes));
}

/** What a page words otherwise when something on it really changes: a sold-out product loses its button and some of its text. */
const ACCOMPANYING = new Set<string>([
  'product.description',
  'product.cta',
  'product.images',
  'product.delivery',
  'product.discount',
  'seo.structuredData',
  'seo.description',
  'seo.headings',
  'seo.title',
]);

/** Joins what only accompanies a change of the same page in the same reading to that change. */
function withCompany(groups: readonly ChangeRecord[][]): ChangeRecord[][] {
  const follows = (group: readonly ChangeRecord[]): boolean => group.every((change) => accompanies(change, groups));
  const leading = groups.filter((group) => !follows(group)).map((group) => [...group]);
  const alone: ChangeRecord[][] = [];
  for (const group of groups.filter(follows)) {
    const leader = leading.find((other) => other.some((change) => group.every((one) => isTogether(one, change))));
    if (leader) leader.push(...group);
    else alone.push(group);
  }
  return [...leading, ...alone];
}

/** Wording goes with what it is about, and a promise of delivery on a product page with its stock. */
function accompanies(change: ChangeRecord, groups: readonly ChangeRecord[][]): boolean {
  if (ACCOMPANYING.has(change.key)) return true;
  if (change.key !== 'shipping.option') return false;
  return groups.some((group) =>
    group.some((other) => other.key === 'product.availability' && isTogether(change, other)),
  );
}

function isTogether(one: ChangeRecord, other: ChangeRecord): boolean {
  return one.pageKey === other.pageKey && one.at === other.at;
}

/** Names under which a change can meet others with the same cause. */
function causes(change: ChangeRecord): string[] {
  const names = [`${change.key} ${change.item ?? ''} ${change.kind} ${worth(change.before)} ${worth(change.after)}`];
  // The same place on the page, read for several facts.
  const sentence = snippet(change.after ?? change.before);
  if (sentence.length > 12) names.push(`says ${change.kind === 'disappeared' ? 'no more ' : ''}${sentence}`);
  if (LISTS.has(change.key)) names.push(`${change.pageKey} ${change.key} ${change.kind} ${change.at}`);
  names.push(...steps(change));
  return scopes(change).flatMap((scope) => names.map((name) => `${scope} ${name}`));
}

/** Two products that are sold out are two pieces of news; a threshold is the same on every page of the shop. */
function scopes({ key, shop, pageKey }: ChangeRecord): string[] {
  const ofPage = (key.startsWith('product.') && key !== 'product.delivery') || key.startsWith('listing.');
  return ofPage ? [pageKey] : [shop, pageKey];
}

/** Figures that were replaced by others, as `60>45`; small whole numbers say too little to tie changes together. */
function steps(change: ChangeRecord): string[] {
  const [was, is] = [words(change.before), words(change.after)];
  const gone = leftOver(was, is);
  const come = leftOver(is, was);
  const numbers = (list: readonly string[]): string[] => list.filter((word) => /^\d/.test(word));
  const [before, after] = [numbers(gone), numbers(come)];
  if (before.length === 0 || before.length !== after.length) return [];
  return before.flatMap((figure, place) => {
    const next = after[place] ?? '';
    return Number(figure) >= 10 || figure.includes('.') ? [`${figure}>${next}`] : [];
  });
}

/** The words of one list that the other does not hold, each as often as it is missing. */
function leftOver(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((word) => {
    const place = rest.indexOf(word);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}

/** The words and figures of a value, amounts in major units without needless noughts. */
function words(fact: Fact | undefined): string[] {
  return fact?.state === 'found' ? (textOf(fact.value).match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? []) : [];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return plainFigures(normalText(value));
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (value === null || typeof value !== 'object') return '';
  if ('minor' in value) return String(toMajor(value as Money));
  return Object.values(value).map(textOf).join(' ');
}

/** "60,00" and "60.00" are 60, "4,90" is 4.9. */
function plainFigures(text: string): string {
  return text.replace(/(\d)[.,](\d{1,2})(?!\d)/g, (_, whole: string, part: string) => {
    const cents = part.replace(/0+$/, '');
    return cents === '' ? whole : `${whole}.${cents}`;
  });
}

function snippet(fact: Fact | undefined): string {
  return fact === undefined || fact.state === 'unknown' ? '' : normalText(fact.evidence[0].snippet);
}

function worth(fact: Fact | undefined): string {
  return fact?.state === 'found' ? canonical(fact.value) : (fact?.state ?? '');
}
