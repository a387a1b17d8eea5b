/** The share of the order that paying in a certain way costs: "2 % de frais sur PayPal". */
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';

const SHARE = /(\d{1,2}(?:[.,]\d{1,2})?)\s?%/g;
/** Higher shares are discounts or interest, whatever stands beside them. */
const HIGHEST = 12;

/** The fee in percent that stands between two places of a text; undefined where a percentage is a discount, an interest or a tax. */
export function feeShare(lexed: Lexed, from: number, to: number): number | undefined {
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
