/** What a page of terms says about its money: the currency settled for the page, else the dollars that its texts name. */
import type { Page } from '../../page/page.ts';
import type { MoneyHint } from '../../text/money.ts';
import type { Setting } from '../detector.ts';

/** Dollars by their full name or code, in the languages of the countries that pay with them. */
export const NAMED_DOLLARS: readonly (readonly [code: string, words: RegExp])[] = [
  ['CAD', /dollars? canadiens?|canadian dollars?|\bCAD\b|\bCDN\b/i],
  ['USD', /dollars? am[ée]ricains?|\bu\.?s\.? dollars?|\bUSD\b/i],
  ['AUD', /dollars? australiens?|australian dollars?|\bAUD\b/i],
  ['NZD', /new zealand dollars?|\bNZD\b/i],
];
/** French is spoken with dollars in Canada alone. */
const FRENCH_CANADA = /qu[ée]bec|canad/i;
/** Blocks looked through. */
const MOST_BLOCKS = 2000;

/** The hint by which amounts of the page's terms are read. */
export function moneyHint(page: Page, setting: Setting): MoneyHint {
  const language = setting.language ?? page.capture.language;
  const currency = setting.currency ?? namedDollars(page, language);
  return { currency, language, domain: page.url.hostname };
}

/** The only kind of dollar that a page names beside a bare "$"; on French pages that speak of Canada, Canada's. */
function namedDollars(page: Page, language: string | undefined): string | undefined {
  const texts = page.blocks
    .slice(0, MOST_BLOCKS)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
  if (!texts.some((text) => text.includes('$'))) return undefined;
  const named = NAMED_DOLLARS.filter(([, words]) => texts.some((text) => words.test(text)));
  if (named.length > 0) return named.length === 1 ? named[0]?.[0] : undefined;
  const french = language?.slice(0, 2).toLowerCase() === 'fr';
  return french && texts.some((text) => FRENCH_CANADA.test(text)) ? 'CAD' : undefined;
}
