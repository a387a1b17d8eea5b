/** The merchant's word on whether two pages of different shops sell the same product. */

/** One side of a pair: a page, and the shop that it belongs to. */
export interface MatchedPage {
  readonly pageKey: string;
  readonly shop: string;
}

export interface MatchRecord {
  /** `matchId` of the two pages: one word per pair. */
  readonly id: string;
  /** The two pages, in the order of their keys. */
  readonly pages: readonly [string, string];
  /** The shops of the two pages, in the same order. */
  readonly shops: readonly [string, string];
  readonly verdict: 'same' | 'different';
  readonly at: string;
}

/** The identity of a pair of pages, whichever is named first; addresses hold no spaces. */
export function matchId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** A word on a pair, ready to be kept. */
export function matchRecord(
  one: MatchedPage,
  other: MatchedPage,
  verdict: MatchRecord['verdict'],
  at: string,
): MatchRecord {
  const [first, second] = one.pageKey < other.pageKey ? [one, other] : [other, one];
  return {
    id: matchId(one.pageKey, other.pageKey),
    pages: [first.pageKey, second.pageKey],
    shops: [first.shop, second.shop],
    verdict,
    at,
  };
}
