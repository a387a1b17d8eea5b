/** What a line of a product feed says of one product, as a snapshot read from a file; or why the line cannot be used. */
import * as z from 'zod/mini';
import type { Evidence, Fact } from '../../model/evidence.ts';
import { SNIPPET_LENGTH } from '../../model/evidence.ts';
import type { FactKey, FactValue } from '../../model/facts.ts';
import type { Money } from '../../model/money.ts';
import { RULES_VERSION } from '../../model/snapshot.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { availabilityInWords, availabilityTerm } from '../../text/availability.ts';
import { registrableDomain } from '../../text/domain.ts';
import { parseGtin } from '../../text/gtin.ts';
import { parseMoney } from '../../text/money.ts';
import { cleanUrl, resolveUrl } from '../../text/url.ts';
import { conditionInWords } from '../product/condition.ts';
import type { FeedLine } from './feed-lines.ts';

/** Why a line is refused; each has its words in `lib/i18n` (`bringIn.problem`). */
export type FeedProblem = 'no-name' | 'no-link' | 'bad-link' | 'no-price' | 'bad-price';

export type FeedReading =
  | { readonly ok: true; readonly line: number; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly line: number; readonly problem: FeedProblem; readonly said: string };

export interface FeedOptions {
  /** Instant of the reading, also for sale prices that hold for some days only. */
  readonly takenAt: string;
  /** Currency of prices that name none. */
  readonly currency: string;
  /** A list of products to look at needs no prices; a catalogue does. */
  readonly priced: boolean;
}

const usable = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(500)),
  link: z.string().check(z.maxLength(8192), z.regex(/^https?:\/\//i)),
});

/** The address of a line, cleaned; undefined where it is none that a browser could open. */
export function feedAddress(link: string): string | undefined {
  const whole = /^[a-z][\w+.-]*:/i.test(link) ? link : `https://${link}`;
  const url = resolveUrl(whole, 'https://invalid.invalid/');
  if (!url || !url.hostname.includes('.')) return undefined;
  return cleanUrl(url.href) || undefined;
}

/** Whether a sale holds at a moment; "2026-11-01T00:00+0100/2026-11-30T23:59+0100". One without dates holds. */
function saleHolds(dates: string | undefined, at: string): boolean {
  if (dates === undefined) return true;
  const [from = Number.NaN, to = Number.NaN] = dates.split('/').map((part) => Date.parse(part.trim()));
  const now = Date.parse(at);
  return !(now < from || now > to);
}

function prices(
  { fields }: FeedLine,
  link: string,
  { currency, takenAt }: FeedOptions,
): { readonly price?: Money; readonly list?: Money; readonly from: 'price' | 'sale_price' } {
  const read = (text: string | undefined): Money | undefined =>
    text === undefined ? undefined : parseMoney(withCurrency(text, currency), { currency, domain: link });
  const full = read(fields.price);
  const sale = saleHolds(fields.sale_price_effective_date, takenAt) ? read(fields.sale_price) : undefined;
  if (sale && (!full || (sale.currency === full.currency && sale.minor < full.minor)))
    return { price: sale, ...(full ? { list: full } : {}), from: 'sale_price' };
  return { ...(full ? { price: full } : {}), from: 'price' };
}

/** A bare number gets the merchant's currency: in a price column it can be nothing else. */
function withCurrency(text: string, currency: string): string {
  return /^\d[\d\s.,]*$/.test(text) ? `${text} ${currency}` : text;
}

/** Reads one line. Every fact keeps the field and the words that it was read from. */
export function feedProduct(feed: FeedLine, options: FeedOptions): FeedReading {
  const { fields, line } = feed;
  const refuse = (problem: FeedProblem, said = fields.title ?? fields.link ?? ''): FeedReading => ({
    ok: false,
    line,
    problem,
    said: said.slice(0, 120),
  });
  if (fields.title === undefined) return refuse('no-name');
  if (fields.link === undefined) return refuse('no-link');
  const link = feedAddress(fields.link);
  if (link === undefined || !usable.safeParse({ title: fields.title.slice(0, 500), link }).success)
    return refuse('bad-link', fields.link);
  const { price, list, from } = prices(feed, link, options);
  if (price === undefined && fields.price !== undefined) return refuse('bad-price', fields.price);
  if (price === undefined && options.priced) return refuse('no-price');
  const facts: Fact[] = [];
  const add = <K extends FactKey>(key: K, field: string, value: FactValue[K] | undefined): void => {
    const text = fields[field];
    if (value === undefined || text === undefined) return;
    const evidence: Evidence = {
      channel: 'text',
      where: `line ${line}, ${field}`,
      snippet: text.slice(0, SNIPPET_LENGTH),
      url: link,
      rule: 'feed',
    };
    // The key and its value go together by this function's type, which the union of all facts cannot say.
    facts.push({ key, state: 'found', value, strength: 'declared', evidence: [evidence] } as unknown as Fact);
  };
  add('product.name', 'title', fields.title.slice(0, 500));
  add('product.price', from, price);
  add('product.listPrice', 'price', list);
  add('product.gtin', 'gtin', parseGtin(fields.gtin ?? ''));
  add('product.mpn', 'mpn', fields.mpn?.slice(0, 120));
  add('product.sku', 'id', fields.id?.slice(0, 120));
  add('product.brand', 'brand', fields.brand?.slice(0, 120));
  const stock = fields.availability ?? '';
  add('product.availability', 'availability', availabilityTerm(stock) ?? availabilityInWords(stock));
  add('product.condition', 'condition', conditionInWords(fields.condition ?? ''));
  add('product.delivery', 'shipping', fields.shipping?.slice(0, 300));
  const snapshot: Snapshot = {
    url: link,
    shop: registrableDomain(new URL(link).hostname),
    pageKind: 'product',
    title: fields.title.slice(0, 500),
    takenAt: options.takenAt,
    via: 'file',
    rules: RULES_VERSION,
    facts,
    failures: [],
  };
  return { ok: true, line, snapshot };
}
