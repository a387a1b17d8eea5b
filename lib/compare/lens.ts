/** The country lens: what buyers of one country find at a shop, point by point, each found, absent or unknown with its proof. */
import type { LegalLimit } from '../knowledge/checklist/types.ts';
import { countryOf, legalLimit } from '../knowledge/countries/index.ts';
import { tonguesOf } from '../knowledge/countries/tongues.ts';
import { lowest } from '../model/money.ts';
import { deliveredTo, type DeliveredTo } from './delivered-to.ts';
import { entriesOf, type Entry, type Profile } from './profile.ts';
import { offeredMethods } from './readers/payment.ts';
import { foundOf, fromEntries } from './readers/reader.ts';
import type { Cell, CompareOptions, Row } from './table.ts';
import type { CellValue } from './values.ts';

/** Questions of the checklist that the country decides, in the order in which a buyer asks them. */
const LENS_ITEMS = ['sh-cost', 'sh-free', 'sh-delay', 'pm-local'] as const;
/** Questions that the country's law sets a limit to. */
const LENS_LIMITS = ['sh-delay', 'rt-window', 'rt-how', 'rt-guarantee'] as const;

/** Points that no question of the checklist asks alone. */
export type LensOwn = 'delivered' | 'language' | 'currency' | 'closed';

export interface LensPoint {
  readonly id: LensOwn;
  readonly cell: Cell;
  /** What buyers of the country would look for and the shop was not seen to offer. */
  readonly missing?: CellValue | undefined;
  /** How the country is reached, for the point on delivery. */
  readonly by?: DeliveredTo['by'];
}

export interface LensLimit {
  readonly row: Row;
  readonly limit: LegalLimit;
  /** `kept` and `to-check` by what the pages say; `unknown` where they say nothing. A prompt, never legal advice. */
  readonly standing: 'kept' | 'to-check' | 'unknown';
}

export interface CountryLens {
  readonly country: string;
  readonly own: readonly LensPoint[];
  /** Rows of the comparison that the country decides. */
  readonly rows: readonly Row[];
  readonly limits: readonly LensLimit[];
  /** Where the habits of payment were described, and when; undefined for a country of which Vigie knows none. */
  readonly habits: { readonly source: string; readonly asOf: string } | undefined;
}

/** A cell of the lens made like a cell of the table, so that it is shown and proven in the same way. */
function cellOf(
  id: LensOwn,
  profile: Profile,
  state: 'found' | 'absent' | 'conflict' | 'unknown',
  entries: readonly Entry[],
  value?: CellValue,
): Cell {
  const base = { item: `lens-${id}`, shop: profile.shop.id };
  if (state === 'unknown') {
    const pages = profile.snapshots.length;
    const reason = pages === 0 ? 'nothing-read' : 'not-on-this-page';
    return { ...base, state, proofs: [], why: { read: [], pages, missing: [], reason } };
  }
  const { proofs, corrected, toConfirm } = fromEntries(entries, value);
  return {
    ...base,
    state,
    ...(value && state !== 'absent' ? { value } : {}),
    proofs,
    ...(corrected ? { corrected } : {}),
    ...(toConfirm ? { toConfirm } : {}),
  };
}

function delivered(profile: Profile, country: string): LensPoint {
  const { state, entries, by } = deliveredTo(profile, country);
  return { id: 'delivered', cell: cellOf('delivered', profile, state, entries, { kind: 'yes' }), by };
}

interface Offer {
  readonly id: string;
  readonly entry: Entry;
}

/** From this many versions on, a switcher is a closed list: what is not on it is not offered. */
const CLOSED_LIST = 2;

/** One point on a list that the shop offers (languages, currencies) against what the country's buyers use. */
function offeredPoint(
  id: 'language' | 'currency',
  profile: Profile,
  wanted: readonly string[],
  listed: readonly Offer[],
  used: readonly Offer[],
): LensPoint {
  const hits = [...listed, ...used].filter((offer) => wanted.includes(offer.id));
  const seen = wanted.filter((want) => hits.some((offer) => offer.id === want));
  const terms = (ids: readonly string[]): CellValue => ({ kind: 'terms', vocabulary: id, ids });
  const lacking = wanted.filter((want) => !seen.includes(want));
  const missing = lacking.length > 0 ? { missing: terms(lacking) } : {};
  if (seen.length > 0) {
    const entries = hits.map(({ entry }) => entry);
    return { id, cell: cellOf(id, profile, 'found', entries, terms(seen)), ...missing };
  }
  const closed = new Set(listed.map((offer) => offer.id)).size >= CLOSED_LIST;
  const entries = listed.map(({ entry }) => entry);
  return { id, cell: cellOf(id, profile, closed ? 'absent' : 'unknown', entries), ...missing };
}

/** "nb-NO", "no" and "nn" are one language to a shop. */
function baseLanguage(code: string): string {
  const base = code.toLowerCase().split('-', 1)[0] ?? code;
  return base === 'no' || base === 'nn' ? 'nb' : base;
}

function language(profile: Profile, wanted: readonly string[]): LensPoint {
  const offers = (key: 'shop.language' | 'page.language'): Offer[] =>
    foundOf(profile, key).map((entry) => ({
      id: baseLanguage(key === 'shop.language' ? entry.item : (entry.best.value ?? '')),
      entry: entry as unknown as Entry,
    }));
  return offeredPoint('language', profile, wanted, offers('shop.language'), offers('page.language'));
}

function currency(profile: Profile, wanted: string): LensPoint {
  const prices = foundOf(profile, 'product.price').flatMap((entry): Offer[] =>
    entry.best.value ? [{ id: lowest(entry.best.value).currency, entry: entry as unknown as Entry }] : [],
  );
  const offers = (key: 'shop.currency' | 'page.currency'): Offer[] =>
    foundOf(profile, key).map((entry) => ({
      id: key === 'shop.currency' ? entry.item : (entry.best.value ?? ''),
      entry: entry as unknown as Entry,
    }));
  return offeredPoint('currency', profile, [wanted], offers('shop.currency'), [...offers('page.currency'), ...prices]);
}

/** Methods that the shop still shows and that no longer work in the country. */
function closedMethods(profile: Profile, country: string, today: string): LensPoint | undefined {
  const offered = offeredMethods(profile, country);
  const gone = (countryOf(country)?.closed ?? []).filter(({ method, since }) => since <= today && offered.has(method));
  if (gone.length === 0) return undefined;
  const entries = gone.flatMap(({ method }) => offered.get(method) ?? []);
  const value: CellValue = { kind: 'terms', vocabulary: 'payment', ids: gone.map(({ method }) => method) };
  return { id: 'closed', cell: { ...cellOf('closed', profile, 'found', entries, value), legal: 'to-check' } };
}

function standingOf(cell: Cell | undefined): LensLimit['standing'] {
  if (!cell || (cell.state !== 'found' && cell.state !== 'conflict') || cell.rank === undefined) return 'unknown';
  return cell.legal ? 'to-check' : 'kept';
}

/** Whether a page that tells a refund time tells it: only then can the limit on it be judged. */
function isJudged(profile: Profile, item: string): boolean {
  return item !== 'rt-how' || entriesOf(profile, 'returns.refundDelay').some(({ best }) => best.state === 'found');
}

/** What buyers of a country find at a shop; `rows` are those of the comparison with the shop's cell at `column`. */
export function countryLens(
  profile: Profile,
  rows: readonly Row[],
  column: number,
  options: CompareOptions,
  today: string,
): CountryLens {
  const { country } = options;
  const tongues = tonguesOf(country);
  const rowOf = (id: string): Row[] => rows.filter(({ item }) => item.id === id);
  const closed = closedMethods(profile, country, today);
  const known = countryOf(country);
  return {
    country,
    own: [
      delivered(profile, country),
      ...(tongues ? [language(profile, tongues.languages), currency(profile, tongues.currency)] : []),
      ...(closed ? [closed] : []),
    ],
    rows: LENS_ITEMS.flatMap(rowOf),
    limits: LENS_LIMITS.flatMap((id): LensLimit[] => {
      const limit = legalLimit(id, country);
      const [row] = rowOf(id);
      if (!limit || !row) return [];
      return [{ row, limit, standing: isJudged(profile, id) ? standingOf(row.cells[column]) : 'unknown' }];
    }),
    habits: known && { source: known.source, asOf: known.asOf },
  };
}
