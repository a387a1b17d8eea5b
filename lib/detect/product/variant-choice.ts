/** Which of a product's variants the page shows: told by its address, the field that would be ordered, a printed number or the chosen options. */
import { GTIN_LABEL, SKU_LABEL } from '../../knowledge/product-labels.ts';
import type { Element } from '../../page/tree.ts';
import { foldName } from '../../text/name.ts';
import { descendants } from '../quick-select.ts';
import type { ProductContext } from './context.ts';
import { productPairs } from './pairs.ts';
import { readVariants } from './variants.ts';

/** What a variant can be known by. */
export interface VariantSigns {
  /** Its numbers, and the parts of its address ("variant=401"). */
  readonly ids: readonly string[];
  /** Its own name and the values of its options. */
  readonly words: readonly string[];
}

interface Clues {
  /** Each set narrows what the sets before it left. */
  readonly ids: readonly ReadonlySet<string>[];
  readonly chosen: readonly string[];
}

const NAMES_VARIANT = /variant|variation|sku|(?:^|_)v?id$|pid|colou?r|size|article|artikel|ean|gtin|style/i;
const FIELD =
  /^(?:id|variant(?:_?id)?|variation_?id|sku(?:_?id)?|product_?variant(?:_?id)?|item_?id|offer_?id|merchandiseid|selectedvariant)$/i;
const OPTIONS = new Set(['option']);

const known = new WeakMap<ProductContext['scene'], Clues>();

/** The variants that the page may be showing: one where something tells, all of them where nothing does. */
export function shownVariants<T>(
  context: ProductContext,
  variants: readonly T[],
  signsOf: (variant: T) => VariantSigns,
): readonly T[] {
  if (variants.length < 2) return variants;
  const { ids, chosen } = cluesOf(context);
  let left = variants.map((variant) => ({ variant, signs: signsOf(variant) }));
  for (const clue of ids) {
    const found = left.filter(({ signs }) => signs.ids.some((id) => clue.has(id)));
    if (found.length > 0) left = found;
    if (left.length === 1) break;
  }
  for (const value of left.length === 1 ? [] : chosen) {
    const found = left.filter(({ signs }) => signs.words.some((word) => ` ${foldName(word)} `.includes(` ${value} `)));
    if (found.length > 0) left = found;
  }
  return left.map(({ variant }) => variant);
}

/** The parts of an address that can tell a variant from another: its path and its parameters. */
export function addressSigns(address: string | undefined, base: URL): string[] {
  if (address === undefined || !URL.canParse(address, base)) return [];
  const { pathname, searchParams } = new URL(address, base);
  return [pathname.replace(/\/$/, ''), ...[...searchParams].flatMap(([name, value]) => [`${name}=${value}`, value])];
}

function cluesOf(context: ProductContext): Clues {
  let clues = known.get(context.scene);
  if (clues === undefined) known.set(context.scene, (clues = gather(context)));
  return clues;
}

function gather(context: ProductContext): Clues {
  const { scene } = context;
  const { url } = scene.page;
  const address = new Set<string>();
  for (const [name, value] of url.searchParams) {
    if (value === '') continue;
    address.add(`${name}=${value}`);
    if (NAMES_VARIANT.test(name)) address.add(value);
  }
  const path = url.pathname.replace(/\/$/, '');
  const segment = path.split('/').at(-1) ?? '';
  const printed = productPairs(scene)
    .filter(({ label }) => SKU_LABEL.test(label) || GTIN_LABEL.test(label))
    .map(({ value }) => value.split(/[\s,;|(]/, 1)[0] ?? '');
  const chosen = [...readVariants(context)].flatMap((one) =>
    one.key === 'product.variant' && 'value' in one && one.value !== undefined && one.value.selected !== undefined
      ? [foldName(one.value.selected)]
      : [],
  );
  return {
    ids: [address, new Set([path, segment]), new Set(printed), new Set(fields(scene))],
    chosen: chosen.filter((value) => value !== ''),
  };
}

/** Values of the fields that an order of this product would send. */
function fields(scene: ProductContext['scene']): string[] {
  const values: string[] = [];
  const add = (element: Element, value: string | undefined): void => {
    if (value === undefined || value.length < 2 || values.length >= 12 || !FIELD.test(element.attribs['name'] ?? ''))
      return;
    const zone = scene.zone(element);
    if (zone === 'main' || zone === 'aside') values.push(value);
  };
  for (const input of scene.page.tags('input')) {
    const type = (input.attribs['type'] ?? '').toLowerCase();
    if (type === 'hidden' || (type === 'radio' && input.attribs['checked'] !== undefined))
      add(input, input.attribs['value']);
  }
  for (const select of scene.page.tags('select')) {
    if (!FIELD.test(select.attribs['name'] ?? '')) continue;
    const options = descendants(select, OPTIONS, 100);
    const option = options.find(({ attribs }) => attribs['selected'] !== undefined);
    if (option !== undefined) add(select, option.attribs['value']);
  }
  return values;
}
