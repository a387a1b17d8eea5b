/** For whom, where and for which amounts a way to pay is open, and what it costs the buyer: an amount or a share of the order. */
import type { FactValue } from '../model/facts.ts';
import type { Clause } from './terms/document.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has, valuesOf } from './terms/lexicon.ts';
import { countryOf, placesIn } from './terms/places.ts';

/** For whom, where and for which amounts a way to pay is open. */
export type Limits = Omit<FactValue['payment.method'], 'offered'>;

/** What a clause says of the buyers, places and amounts that its ways to pay are open to. */
export function limitsOf(clause: Clause, token: Token): Limits | undefined {
  const { lexed } = clause;
  const limits: { -readonly [Key in keyof Limits]: Limits[Key] } = {};
  const others = lexed.tokens.filter((other) => other.tags.some((tag) => tag.startsWith('pay:')));
  // "in 3 instalments with Alma" names one way to pay.
  const named = new Set(others.flatMap((other) => valuesOf(other, 'pay')).filter((id) => id !== 'instalments'));
  const single = named.size <= 1;
  // In a list what stands in brackets behind a name is said of that name only.
  const bracket = /^[^,;()]{0,20}\(([^)]*)\)/.exec(lexed.text.slice(token.end));
  const from = single ? 0 : token.end;
  const to = single ? lexed.text.length : bracket ? token.end + bracket[0].length : token.end;
  const inside = (at: number): boolean => at >= from && at < to;
  // "Companies may pay by invoice or transfer": who is named first is meant by all that follows.
  const first = others[0]?.start ?? 0;
  if (lexed.tokens.some((other) => has(other, 'businessOnly') && (inside(other.start) || other.start < first)))
    limits.businessOnly = true;
  const amounts = clause.amounts.filter((span) => inside(span.start));
  for (const [index, span] of amounts.entries()) {
    if (span.role === 'atLeast' || span.role === 'minimumOrder') limits.minimum ??= span.money;
    else if (span.role === 'below') limits.maximum ??= span.money;
    else if (span.role === 'band') {
      if (index === 0) limits.minimum ??= span.money;
      else limits.maximum ??= span.money;
    } else if (span.role === 'codFee' || span.role === 'surcharge') limits.fee ??= span.money;
  }
  const share = feeShare(lexed, from, to);
  if (share !== undefined) limits.feePercent = share;
  const places = lexed.tokens
    .filter((other) => inside(other.start))
    .flatMap((other) => (other.end - other.start > 2 ? valuesOf(other, 'place').slice(0, 1).flatMap(placesIn) : []))
    .map(countryOf)
    .filter((code) => /^[A-Z]{2}$/.test(code));
  if (places.length > 0 && (bracket !== null || single)) limits.countries = [...new Set(places)];
  return Object.keys(limits).length > 0 ? limits : undefined;
}

const SHARE = /(\d{1,2}(?:[.,]\d{1,2})?)\s?%/g;
/** Higher shares are discounts or interest, whatever stands beside them. */
const HIGHEST = 12;

/** The fee in percent that stands between two places of a text; undefined where a percentage is a discount, an interest or a tax. */
function feeShare(lexed: Lexed, from: number, to: number): number | undefined {
  const { text, tokens } = lexed;
  if (!text.includes('%')) return undefined;
  if (tokens.some((token) => has(token, 'otherShare', 'priceCut'))) return undefined;
  for (const match of text.matchAll(SHARE)) {
    if (match.index < from || match.index >= to) continue;
    const share = Number((match[1] ?? '').replace(',', '.'));
    if (share === 0 || share > HIGHEST) continue;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (/[-–−]\s?$/.test(before)) continue;
    const end = match.index + match[0].length;
    const charged =
      /\+\s?$/.test(before) ||
      tokens.some(
        (token) =>
          has(token, 'surcharge', 'cost') &&
          !has(token, 'free') &&
          (token.end <= match.index ? match.index - token.end <= 30 : token.start - end <= 24),
      );
    if (charged) return share;
  }
  return undefined;
}
