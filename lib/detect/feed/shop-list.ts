/** What a line of a merchant's list says: a shop to compare, a page to visit, or a product of a shop. */
import type { Snapshot } from '../../model/snapshot.ts';
import { registrableDomain } from '../../text/domain.ts';
import type { FeedLine } from './feed-lines.ts';
import { feedAddress, feedProduct, type FeedOptions } from './feed-product.ts';

/** Why a line is refused; each has its words in `lib/i18n` (`bringIn.problem`). */
export type ListProblem = 'no-shop' | 'bad-shop' | 'bad-link' | 'bad-price';

/** One thing to bring in. */
export interface ListEntry {
  readonly line: number;
  readonly shop: string;
  readonly shopName?: string;
  /** Undefined where the line does not say whose shop it is. */
  readonly mine?: boolean;
  readonly tags: readonly string[];
  readonly url?: string;
  readonly title?: string;
  /** What the line says of a product. */
  readonly snapshot?: Snapshot;
}

export type ListReading =
  | { readonly ok: true; readonly entry: ListEntry }
  | { readonly ok: false; readonly line: number; readonly problem: ListProblem; readonly said: string };

const YES = /^(?:1|x|y|yes|o|oui|v|vrai|true|mine|moi|✓)$/i;
/** Fields that only a product has. */
const OF_A_PRODUCT = ['gtin', 'mpn', 'price', 'brand', 'id'];

/** Reads one line of a list. The shop is the domain of the page; a column "shop" names it, or stands for it where there is no page. */
export function listEntry(feed: FeedLine, options: Omit<FeedOptions, 'priced'>): ListReading {
  const { fields, line } = feed;
  const refuse = (problem: ListProblem, said: string): ListReading => ({
    ok: false,
    line,
    problem,
    said: said.slice(0, 120),
  });
  if (fields.link === undefined && fields.shop === undefined) return refuse('no-shop', fields.title ?? '');
  const url = fields.link === undefined ? undefined : feedAddress(fields.link);
  if (fields.link !== undefined && url === undefined) return refuse('bad-link', fields.link);
  const site = fields.shop === undefined ? undefined : feedAddress(fields.shop);
  const address = url ?? site;
  if (address === undefined) return refuse('bad-shop', fields.shop ?? '');
  const shopName = fields.shop_name ?? (site === undefined ? fields.shop : undefined);
  const entry: ListEntry = {
    line,
    shop: registrableDomain(new URL(address).hostname),
    ...(shopName === undefined ? {} : { shopName: shopName.slice(0, 200) }),
    ...(fields.mine === undefined ? {} : { mine: YES.test(fields.mine) }),
    tags: (fields.tag ?? '')
      .split(/[,;|]/)
      .map((tag) => tag.trim().slice(0, 60))
      .filter((tag) => tag !== '')
      .slice(0, 50),
    ...(url === undefined ? {} : { url }),
    ...(fields.title === undefined ? {} : { title: fields.title.slice(0, 500) }),
  };
  const isProduct = fields.title !== undefined && OF_A_PRODUCT.some((name) => fields[name] !== undefined);
  if (url === undefined || !isProduct) return { ok: true, entry };
  const product = feedProduct(feed, { ...options, priced: false });
  if (!product.ok) return refuse(product.problem === 'bad-price' ? 'bad-price' : 'bad-link', product.said);
  return { ok: true, entry: { ...entry, snapshot: product.snapshot } };
}
