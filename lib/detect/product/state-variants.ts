/** The numbers of the variant that a page shows, from the record of its product in script data. */
import { isRecord, itemNumbers } from '../state/state-item.ts';
import type { Json } from '../state/state-item.ts';
import type { ProductContext } from './context.ts';
import { addressSigns, shownVariants } from './variant-choice.ts';
import type { VariantSigns } from './variant-choice.ts';

/** What the scripts of shop software call the variants, the one that is selected, and its number (written November 2026). */
const LISTS = [
  'variants',
  'skus',
  'variations',
  'combinations',
  'items',
  'children',
  'productVariants',
  'simpleProducts',
  'offers',
];
const SELECTED = ['selectedVariant', 'selected_variant', 'currentVariant', 'activeVariant', 'selectedSku', 'selectedOffer', 'selectedOrFirstAvailableVariant', 'selected_or_first_available_variant']; // prettier-ignore
const SELECTED_ID = ['selectedVariantId', 'selected_variant_id', 'variantId', 'currentVariantId', 'selectedSkuId', 'selectedSku', 'currentSku']; // prettier-ignore
const IDS = ['id', 'variantId', 'variant_id', 'variation_id', 'skuId', 'itemId', 'legacyResourceId', 'code'];
const WORDS = ['title', 'name', 'public_title', 'option1', 'option2', 'option3', 'size', 'color', 'colour', 'label', 'options', 'attributes', 'selectedOptions', 'values']; // prettier-ignore
const MOST = 300;

export interface Numbers {
  readonly sku?: string | undefined;
  readonly gtin?: string | undefined;
}

/** The numbers of the variant of a product's record that the page shows. */
export function variantNumbers(context: ProductContext, record: Json): Numbers {
  for (const key of SELECTED) {
    const selected = record[key];
    if (isRecord(selected)) return itemNumbers(selected);
  }
  const list = LISTS.map((key) => recordsIn(record[key])).find((records) =>
    records.some((one) => itemNumbers(one).sku !== undefined || itemNumbers(one).gtin !== undefined),
  );
  if (list === undefined) return {};
  const named = SELECTED_ID.map((key) => record[key]).find((id) => typeof id === 'string' || typeof id === 'number');
  const selected = named === undefined ? [] : list.filter((one) => idsOf(one).includes(String(named)));
  return selected.length === 1 && selected[0] !== undefined ? itemNumbers(selected[0]) : numbersOf(context, list);
}

/** The numbers of the shown one among the variants; where several may be shown, those that they share. */
export function numbersOf(context: ProductContext, variants: readonly Json[]): Numbers {
  const base = context.scene.page.url;
  const numbers = shownVariants(context, variants, (one) => signsOf(one, base)).map(itemNumbers);
  const shared = (key: keyof Numbers): string | undefined =>
    numbers.every((one) => one[key] === numbers[0]?.[key]) ? numbers[0]?.[key] : undefined;
  return { sku: shared('sku'), gtin: shared('gtin') };
}

/** A list of records, or the records that an object keeps by their keys; connections wrap theirs once more. */
function recordsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value))
    return (value as unknown[])
      .slice(0, MOST)
      .flatMap((one) => (isRecord(one) ? [isRecord(one['node']) ? one['node'] : one] : []));
  if (!isRecord(value)) return [];
  const inner = value['nodes'] ?? value['edges'];
  return inner === undefined ? Object.values(value).slice(0, MOST).filter(isRecord) : recordsIn(inner);
}

/** A number of its own; "gid://shopify/ProductVariant/401" ends in it. */
function idsOf(record: Json): string[] {
  const { sku, gtin } = itemNumbers(record);
  const ids = IDS.flatMap((key) => {
    const value = record[key];
    return typeof value === 'number' || typeof value === 'string'
      ? [String(value), String(value).split('/').at(-1) ?? '']
      : [];
  });
  return [sku, gtin, ...ids].filter((id): id is string => id !== undefined && id !== '');
}

function signsOf(record: Json, base: URL): VariantSigns {
  const url = record['url'];
  return {
    ids: [...idsOf(record), ...addressSigns(typeof url === 'string' ? url : undefined, base)],
    words: WORDS.flatMap((key) => wordsIn(record[key])),
  };
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as unknown[]).slice(0, 10).flatMap(wordsIn);
  if (!isRecord(value)) return [];
  const text = value['value'] ?? value['label'] ?? value['name'];
  return typeof text === 'string' ? [text] : Object.values(value).filter((one) => typeof one === 'string');
}
