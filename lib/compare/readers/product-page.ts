/** Readers of the questions on the range and on product pages: what the best of the pages read offers. */
import { normalText } from '../same-value.ts';
import type { Channel } from '../../model/evidence.ts';
import type { Entry, ProductPage } from '../profile.ts';
import { joined, type CellValue } from '../values.ts';
import { rowsOf } from './channels.ts';
import { claims, distinct, foundOf, fromEntries, saying, together, tools, type Reader } from './reader.ts';

function best<E extends Entry>(entries: readonly E[], measure: (entry: E) => number): E | undefined {
  let top: E | undefined;
  for (const entry of entries) if (!top || measure(entry) > measure(top)) top = entry;
  return top;
}

const catalogueSize: Reader = ({ profile }) => {
  const entry = best(foundOf(profile, 'listing.totalCount') as unknown as Entry[], ({ best: { value } }) =>
    Number(value),
  );
  if (!entry) return undefined;
  const count = Number(entry.best.value);
  return fromEntries([entry], { kind: 'count', count, what: 'products' }, { rank: count });
};

/** Most names that a cell lists. */
const MOST_NAMES = 15;

const brands: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'product.brand');
  const rows = rowsOf(profile).filter(({ row }) => row.brand !== undefined);
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of [
    ...entries.map(({ best: { value } }) => value ?? ''),
    ...rows.map(({ row }) => row.brand ?? ''),
  ]) {
    const known = counts.get(normalText(name));
    if (known) known.count += 1;
    else if (name.trim() !== '') counts.set(normalText(name), { name, count: 1 });
  }
  if (counts.size === 0) return undefined;
  const sorted = [...counts.values()].sort((first, second) => second.count - first.count);
  const texts = sorted.slice(0, MOST_NAMES).map(({ name, count }) => (count > 1 ? `${name} (${count})` : name));
  const read = fromEntries(entries, { kind: 'texts', texts }, { rank: counts.size, summary: true });
  return { ...read, proofs: [...read.proofs, ...rows.slice(0, 3).map(({ proof }) => proof)] };
};

const AVAILABLE: ReadonlySet<string> = new Set(['InStock', 'LimitedAvailability', 'OnlineOnly', 'InStoreOnly']);

const stock: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'product.availability');
  const [first] = entries;
  if (!first) return undefined;
  const states = entries.map(({ best: { value, typed } }) => value ?? typed ?? '');
  if (entries.length === 1) return fromEntries(entries, { kind: 'terms', vocabulary: 'availability', ids: states });
  const count = states.filter((state) => AVAILABLE.has(state)).length;
  return fromEntries(entries, { kind: 'count', count, of: states.length, what: 'in-stock' }, { summary: true });
};

const media: Reader = ({ profile }) => {
  const images = best(foundOf(profile, 'product.images'), ({ best: { value } }) => value?.count ?? 0);
  const videos = foundOf(profile, 'product.video').slice(0, 1);
  const entries = [...(images ? [images] : []), ...videos];
  const parts = images ? [saying(images.best)].filter((part) => part !== undefined) : [];
  if (videos.length > 0) parts.push({ kind: 'terms', vocabulary: 'feature', ids: ['video'] });
  const value = joined(parts);
  return value ? fromEntries(entries, value, { rank: images?.best.value?.count }) : undefined;
};

const description: Reader = ({ profile }) => {
  const entry = best(foundOf(profile, 'product.description'), ({ best: { value } }) => value?.words ?? 0);
  return entry ? fromEntries([entry], saying(entry.best), { rank: entry.best.value?.words }) : undefined;
};

const variants: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'product.variant');
  if (entries.length === 0) return undefined;
  const most = new Map<string, number>();
  for (const entry of entries) {
    most.set(entry.item, Math.max(most.get(entry.item) ?? 0, entry.best.value?.options.length ?? 0));
  }
  const texts = [...most].map(([name, count]) => `${name} (${count})`);
  return fromEntries(entries, { kind: 'texts', texts });
};

/** The rating of the product that most buyers rated. */
export const ratings: Reader = ({ profile }) => {
  const rated = profile.products.flatMap((page) => {
    const rating = page.entries.get('product.rating') as Entry<'product.rating'> | undefined;
    const value = rating?.best.value;
    if (!rating || value === undefined) return [];
    const scale =
      (page.entries.get('product.ratingScale') as Entry<'product.ratingScale'> | undefined)?.best.value ?? 5;
    const count = page.entries.get('product.reviewCount') as Entry<'product.reviewCount'> | undefined;
    return [{ rating, value, scale, count }];
  });
  rated.sort((first, second) => (second.count?.best.value ?? 0) - (first.count?.best.value ?? 0));
  const [top] = rated;
  if (!top) return undefined;
  const entries = [top.rating, ...(top.count ? [top.count] : [])] as unknown as Entry[];
  const count = top.count?.best.value;
  return fromEntries(
    entries,
    { kind: 'rating', rating: top.value, scale: top.scale, ...(count === undefined ? {} : { count }) },
    { rank: (top.value / top.scale) * 5 },
  );
};

const STRUCTURED: ReadonlySet<Channel> = new Set<Channel>(['jsonld', 'microdata', 'rdfa', 'meta']);
const DATA_FIELDS = [
  'product.name',
  'product.brand',
  'product.gtin',
  'product.sku',
  'product.price',
  'product.availability',
  'product.images',
  'page.currency',
] as const;

function dataFields(page: ProductPage): Entry[] {
  return DATA_FIELDS.flatMap((key) => {
    const entry = page.entries.get(key);
    const structured = entry?.best.evidence.some(({ channel }) => STRUCTURED.has(channel)) ?? false;
    return entry && structured ? [entry] : [];
  });
}

/** How many of the fields that search engines want a product page publishes as data. */
const productData: Reader = ({ profile }) => {
  const pages = profile.products.map(dataFields).sort((first, second) => second.length - first.length);
  const [fullest] = pages;
  if (!fullest || fullest.length === 0) return undefined;
  const parts: CellValue[] = [{ kind: 'count', count: fullest.length, of: DATA_FIELDS.length, what: 'fields' }];
  const faults = foundOf(profile, 'seo.structuredData').filter(
    (entry) => entry.best.pageKind === 'product' && (entry.best.value?.errors ?? 0) > 0,
  );
  const faulty = faults[0] && saying(faults[0].best);
  if (faulty) parts.push(faulty);
  return fromEntries([...fullest, ...faults.slice(0, 1)], joined(parts), { rank: fullest.length });
};

const button: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'product.cta');
  const texts = distinct(entries.map(({ best: { value } }) => value ?? ''));
  return texts.length === 0
    ? undefined
    : fromEntries(entries, { kind: 'texts', texts: texts.slice(0, 3) }, { rank: 1 });
};

export const productPage: Readonly<Record<string, Reader>> = {
  'as-size': together(catalogueSize, claims),
  'as-brands': together(brands, claims),
  'as-special': together(claims, tools()),
  'as-stock': together(stock, claims),
  'pp-media': together(media, claims),
  'pp-description': together(description, claims),
  'pp-variants': together(variants, claims),
  'pp-reviews': together(ratings, tools()),
  'pp-help': together(claims, tools()),
  'pp-cta': button,
  'pp-data': productData,
  'ch-portals': together(claims, tools()),
  'ch-app': claims,
  'ch-stores': claims,
};
