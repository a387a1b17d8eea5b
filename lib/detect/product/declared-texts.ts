/** Texts that the structured data give for the main product, or else for the variant of it that the page shows. */
import { isThing, textAt, things, values } from '../../page/structured.ts';
import type { Thing } from '../../page/structured.ts';
import { cleanName } from '../../text/name.ts';
import type { ProductContext } from './context.ts';
import { addressSigns, shownVariants } from './variant-choice.ts';
import type { VariantSigns } from './variant-choice.ts';

interface DeclaredText {
  readonly text: string;
  readonly thing: Thing;
  readonly name: string;
}

/** Texts of properties of the main product; those of its variants behind them, as far as they can only be one. */
export function* declaredTexts(context: ProductContext, ...names: string[]): Iterable<DeclaredText> {
  const { product } = context.scene;
  if (product === undefined) return;
  for (const thing of [product.thing, ...product.more]) yield* textsOf(thing, names);
  yield* variantTexts(context, names);
}

function* textsOf(thing: Thing, names: readonly string[]): Iterable<DeclaredText> {
  for (const name of names) {
    for (const value of values(thing, name)) {
      const text = isThing(value) ? (textAt(value, 'name') ?? textAt(value, '@value')) : String(value);
      if (text !== undefined && text.trim() !== '') yield { text: cleanName(text), thing, name };
    }
  }
}

/** A variant: the node that describes it, and its offer. */
type Variant = readonly Thing[];

const MOST_VARIANTS = 200;
const shown = new WeakMap<ProductContext['scene'], readonly Variant[]>();

/** What the variant that is shown says; where several may be shown, only what all of them say alike. */
function* variantTexts(context: ProductContext, names: readonly string[]): Iterable<DeclaredText> {
  let variants = shown.get(context.scene);
  if (variants === undefined) {
    const { url } = context.scene.page;
    variants = shownVariants(context, variantsOf(context), (variant) => signsOf(variant, url));
    shown.set(context.scene, variants);
  }
  const [first, ...others] = variants;
  if (first === undefined) return;
  for (const found of first.flatMap((thing) => [...textsOf(thing, names)])) {
    const same = (other: Variant): boolean =>
      other.some((thing) => [...textsOf(thing, [found.name])].some(({ text }) => text === found.text));
    if (others.every(same)) yield found;
  }
}

function variantsOf({ scene: { product } }: ProductContext): readonly Variant[] {
  if (product === undefined) return [];
  const nodes = [product.thing, ...product.more];
  const own = nodes.flatMap((node) => [...things(node, 'hasvariant'), ...things(node, 'model')]);
  if (own.length > 0) return own.slice(0, MOST_VARIANTS).map((variant) => [variant, ...things(variant, 'offers')]);
  for (const node of nodes) {
    const offers = things(node, 'offers').flatMap((offer) => {
      const inner = things(offer, 'offers');
      return inner.length > 0 ? inner : [offer];
    });
    if (offers.length > 0)
      return offers.slice(0, MOST_VARIANTS).map((offer) => [offer, ...things(offer, 'itemoffered')]);
  }
  return [];
}

const NUMBERS = ['sku', 'productid', 'mpn', 'gtin', 'gtin13', 'gtin12', 'gtin14', 'gtin8', '@id', 'identifier'];
const WORDS = ['name', 'size', 'color', 'colour', 'pattern', 'material', 'additionalproperty'];

function signsOf(variant: Variant, base: URL): VariantSigns {
  const ids: string[] = [];
  const words: string[] = [];
  for (const thing of variant) {
    for (const name of NUMBERS)
      ids.push(...values(thing, name).flatMap((value) => (isThing(value) ? [] : [String(value)])));
    for (const name of ['url', '@id', 'mainentityofpage']) ids.push(...addressSigns(textAt(thing, name), base));
    for (const name of WORDS)
      for (const value of values(thing, name))
        words.push(isThing(value) ? (textAt(value, 'value') ?? textAt(value, 'name') ?? '') : String(value));
  }
  return { ids: ids.filter((id) => id !== ''), words };
}
