/** Readers of the questions on strategy: mostly hints, the merchant concludes. */
import { normalText } from '../same-value.ts';
import { joined, type CellValue } from '../values.ts';
import { claims, foundOf, fromEntries, hint, saying, together, words, type Reader } from './reader.ts';

/** Prices shown before tax hint at business buyers. */
const taxDisplay: Reader = ({ profile }) => {
  const entries = foundOf(profile, 'product.taxIncluded').filter((entry) => entry.best.value === false);
  return entries.length === 0
    ? undefined
    : fromEntries(entries, { kind: 'terms', vocabulary: 'feature', ids: ['tax-excluded'] });
};

/** Products that carry the shop's own name as their brand. */
const ownBrand: Reader = ({ profile }) => {
  const names = [
    profile.shop.name,
    profile.shop.id.split('.')[0] ?? '',
    ...foundOf(profile, 'shop.name').map((entry) => entry.best.value ?? ''),
  ]
    .map((name) => normalText(name).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((name) => name.length >= 3);
  const entries = foundOf(profile, 'product.brand').filter((entry) =>
    names.includes(normalText(entry.best.value ?? '').replace(/[^\p{L}\p{N}]/gu, '')),
  );
  return entries.length === 0
    ? undefined
    : fromEntries(entries, { kind: 'terms', vocabulary: 'feature', ids: ['own-brand'] });
};

/** The four texts with which the home page presents the shop. */
const sellingWords: Reader = ({ profile }) => {
  const entries = (['seo.title', 'seo.description', 'seo.headings'] as const)
    .flatMap((key) => foundOf(profile, key))
    .filter((entry) => entry.best.pageKind === 'home');
  const value = joined(entries.map((entry) => saying(entry.best)).filter((part) => part !== undefined));
  return value ? fromEntries(entries, value) : undefined;
};

/** Reviews and sales counters of the products read. */
const salesSigns: Reader = ({ profile }) => {
  const reviews = foundOf(profile, 'product.reviewCount');
  const others = [...foundOf(profile, 'product.soldCount'), ...foundOf(profile, 'product.salesRank')];
  const most = reviews.reduce<(typeof reviews)[number] | undefined>(
    (best, entry) => ((entry.best.value ?? 0) > (best?.best.value ?? -1) ? entry : best),
    undefined,
  );
  const entries = [...(most ? [most] : []), ...others];
  const parts = entries.map((entry) => saying(entry.best)).filter((part): part is CellValue => part !== undefined);
  const value = joined(parts);
  return value ? fromEntries(entries, value) : undefined;
};

export const strategy: Readonly<Record<string, Reader>> = {
  'st-model': hint(together(claims, taxDisplay)),
  'st-role': hint(together(claims, ownBrand)),
  'st-usp': hint(together(sellingWords, claims)),
  'st-success': hint(together(salesSigns, claims)),
  'st-audience': hint(claims),
  'st-rivalry': hint(claims),
  'st-lessons': hint(claims),
  'as-focus': hint(
    together(claims, ({ profile }) => {
      const entries = foundOf(profile, 'product.category');
      const texts = [...new Set(entries.map((entry) => entry.best.value?.[0] ?? '').filter((text) => text !== ''))];
      return texts.length === 0 ? undefined : fromEntries(entries, { kind: 'texts', texts: texts.slice(0, 12) });
    }),
  ),
  'pr-calendar': hint(claims),
  'in-adapt': hint(together(words('shop.country'), claims)),
};
