/** The same product in several shops: by barcode, by brand and maker's reference, or by title as a proposal to confirm. */
import { matchId, type MatchRecord } from '../model/match.ts';
import type { Price } from '../model/money.ts';
import { gtinKey, parseGtin } from '../text/gtin.ts';
import { productEntry, type Entry, type ProductPage, type Profile } from './profile.ts';
import { likeness, titleOf, wordCounts, type Title } from './titles.ts';

/** `merchant`: confirmed by hand · `title`: a proposal that waits for a word. */
export type MatchBasis = 'merchant' | 'gtin' | 'mpn' | 'title';

/** A product as one shop shows it. */
export interface ShopProduct {
  readonly shop: string;
  readonly page: ProductPage;
  readonly name: string;
  readonly price: Price | undefined;
  readonly priceEntry: Entry<'product.price'> | undefined;
  readonly gtin: string | undefined;
  /** Brand and maker's reference, normalised together. */
  readonly reference: string | undefined;
  readonly brand: string | undefined;
}

/** One product with at most one page of each shop. */
export interface ProductGroup {
  /** Stable while its first page is stored: the page key of the first product. */
  readonly id: string;
  readonly name: string;
  /** The weakest link that holds the group together. */
  readonly basis: MatchBasis;
  /** Title likeness, 0 to 1, for a group held by titles; 1 otherwise. */
  readonly likeness: number;
  readonly products: readonly ShopProduct[];
}

export interface Matching {
  /** Groups with products of at least two shops, the largest first. */
  readonly groups: readonly ProductGroup[];
  /** All products by shop, matched or not. */
  readonly products: ReadonlyMap<string, readonly ShopProduct[]>;
}

/** From which likeness on two titles are proposed as one product. */
export const TITLE_THRESHOLD = 0.72;

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** A barcode as 14 digits; undefined for texts that are none. */
export function normalGtin(text: string | undefined): string | undefined {
  const digits = text === undefined ? undefined : parseGtin(text);
  return digits === undefined ? undefined : gtinKey(digits);
}

function textOf(
  page: ProductPage,
  key: 'product.name' | 'product.gtin' | 'product.mpn' | 'product.brand',
): string | undefined {
  const reading = productEntry(page, key)?.best;
  return reading?.state === 'found' ? (reading.typed ?? reading.value) : undefined;
}

/** The products of a profile. */
export function productsOf(profile: Profile): ShopProduct[] {
  return profile.products.map((page) => {
    const brand = textOf(page, 'product.brand');
    const mpn = plain(textOf(page, 'product.mpn') ?? '');
    const priceEntry = productEntry(page, 'product.price');
    return {
      shop: profile.shop.id,
      page,
      name: textOf(page, 'product.name') ?? page.snapshot.title ?? page.url,
      price: priceEntry?.best.value,
      priceEntry,
      gtin: normalGtin(textOf(page, 'product.gtin')),
      reference: brand !== undefined && mpn.length >= 3 ? `${plain(brand)}|${mpn}` : undefined,
      brand: brand === undefined ? undefined : plain(brand),
    };
  });
}

interface Draft {
  products: ShopProduct[];
  basis: MatchBasis;
  likeness: number;
}

const WEAKNESS: Readonly<Record<MatchBasis, number>> = { merchant: 0, gtin: 1, mpn: 2, title: 3 };

/** Groups grow by joining; a join that would put two products of one shop together, or a pair that the merchant refused, is not made. */
class Groups {
  private readonly of = new Map<ShopProduct, Draft>();

  private readonly refused: ReadonlySet<string>;

  constructor(products: readonly ShopProduct[], refused: ReadonlySet<string>) {
    this.refused = refused;
    for (const product of products) this.of.set(product, { products: [product], basis: 'merchant', likeness: 1 });
  }

  join(first: ShopProduct, second: ShopProduct, basis: MatchBasis, alike: number): void {
    const one = this.of.get(first);
    const other = this.of.get(second);
    if (!one || !other || one === other) return;
    const shops = new Set(one.products.map(({ shop }) => shop));
    if (other.products.some(({ shop }) => shops.has(shop))) return;
    const isRefused = (mine: ShopProduct): boolean =>
      other.products.some(({ page }) => this.refused.has(matchId(mine.page.pageKey, page.pageKey)));
    if (this.refused.size > 0 && one.products.some(isRefused)) return;
    one.products.push(...other.products);
    for (const weaker of [basis, other.basis]) if (WEAKNESS[weaker] > WEAKNESS[one.basis]) one.basis = weaker;
    one.likeness = Math.min(one.likeness, other.likeness, alike);
    for (const product of other.products) this.of.set(product, one);
  }

  all(): Draft[] {
    return [...new Set(this.of.values())];
  }
}

/** What the merchant confirmed comes first, so that no proposal takes its place. */
function joinConfirmed(groups: Groups, products: readonly ShopProduct[], decisions: readonly MatchRecord[]): void {
  const byPage = new Map(products.map((product) => [product.page.pageKey, product]));
  for (const { pages, verdict } of decisions) {
    const [one, other] = [byPage.get(pages[0]), byPage.get(pages[1])];
    if (verdict === 'same' && one && other) groups.join(one, other, 'merchant', 1);
  }
}

function joinBy(groups: Groups, products: readonly ShopProduct[], basis: 'gtin' | 'mpn'): void {
  const first = new Map<string, ShopProduct[]>();
  for (const product of products) {
    const key = basis === 'gtin' ? product.gtin : product.reference;
    if (key === undefined) continue;
    const known = first.get(key);
    if (!known) first.set(key, [product]);
    else {
      for (const other of known) groups.join(other, product, basis, 1);
      known.push(product);
    }
  }
}

function contradict(first: ShopProduct, second: ShopProduct): boolean {
  if (first.shop === second.shop) return true;
  if (first.gtin !== undefined && second.gtin !== undefined && first.gtin !== second.gtin) return true;
  return first.brand !== undefined && second.brand !== undefined && first.brand !== second.brand;
}

/** Words that are on more products than this say nothing about which product it is. */
const COMMON_WORD = 60;

function joinByTitle(groups: Groups, products: readonly ShopProduct[]): void {
  const titles: Title[] = products.map(({ name }) => titleOf(name));
  const counts = wordCounts(titles);
  const holders = new Map<string, number[]>();
  const proposals: { first: number; second: number; alike: number }[] = [];
  titles.forEach((title, index) => {
    const candidates = new Set<number>();
    for (const word of title.words) {
      if ((counts.get(word) ?? 0) > COMMON_WORD) continue;
      const list = holders.get(word);
      if (!list) holders.set(word, [index]);
      else {
        for (const candidate of list) candidates.add(candidate);
        list.push(index);
      }
    }
    for (const candidate of candidates) {
      const [one, other] = [products[candidate], products[index]];
      const known = titles[candidate];
      if (!one || !other || !known || contradict(one, other)) continue;
      const alike = likeness(known, title, counts, titles.length);
      if (alike >= TITLE_THRESHOLD) proposals.push({ first: candidate, second: index, alike });
    }
  });
  proposals.sort((one, other) => other.alike - one.alike);
  for (const { first, second, alike } of proposals) {
    const [one, other] = [products[first], products[second]];
    if (one && other) groups.join(one, other, 'title', alike);
  }
}

/** Find the same products in several shops; the merchant's words on pairs overrule everything that was read. */
export function matchProducts(profiles: readonly Profile[], decisions: readonly MatchRecord[] = []): Matching {
  const byShop = new Map(profiles.map((profile) => [profile.shop.id, productsOf(profile)]));
  const products = [...byShop.values()].flat();
  const refused = new Set(decisions.filter(({ verdict }) => verdict === 'different').map(({ id }) => id));
  const groups = new Groups(products, refused);
  joinConfirmed(groups, products, decisions);
  joinBy(groups, products, 'gtin');
  joinBy(groups, products, 'mpn');
  joinByTitle(groups, products);
  const order = new Map(profiles.map((profile, index) => [profile.shop.id, index]));
  const made = groups
    .all()
    .filter((draft) => draft.products.length > 1)
    .map((draft): ProductGroup => {
      const sorted = [...draft.products].sort(
        (one, other) => (order.get(one.shop) ?? 0) - (order.get(other.shop) ?? 0),
      );
      const [head] = sorted;
      return {
        id: head?.page.pageKey ?? '',
        name: head?.name ?? '',
        basis: draft.basis,
        likeness: draft.likeness,
        products: sorted,
      };
    })
    .sort((one, other) => other.products.length - one.products.length || (one.name < other.name ? -1 : 1));
  return { groups: made, products: byShop };
}
