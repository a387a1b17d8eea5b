/** The product's numbers: SKU, the maker's part number, GTIN. */
import type { Observation } from '../../model/evidence.ts';
import { GTIN_LABEL, MPN_LABEL, SKU_LABEL } from '../../knowledge/product-labels.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { gtinOfIsbn10, parseGtin } from '../../text/gtin.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { declaredTexts } from './declared-texts.ts';
import { pairLabelled } from './pairs.ts';

/** "sku:123", "upc:0123": an identifier with its kind in front. */
function unprefixed(text: string): { kind: string | undefined; value: string } {
  const match = /^(sku|mpn|upc|ean|gtin\d*|isbn|asin|id)\s*[:#]\s*/i.exec(text);
  return match === null
    ? { kind: undefined, value: text.trim() }
    : { kind: match[1]?.toLowerCase(), value: text.slice(match[0].length).trim() };
}

export function isCode(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 48 &&
    /[\dA-Z]/i.test(text) &&
    !/^(?:n\/?a|null|undefined|none|0+|-+)$/i.test(text) &&
    text.split(' ').length <= 4 &&
    !/[{}<>€$£]/.test(text)
  );
}

const firstWord = (text: string): string => /^[^\s,;|(]+(?: \d[\w-]*)*/.exec(text)?.[0] ?? text;

export function* readSku(context: ProductContext): Iterable<Observation> {
  const { scene } = context;
  const { page } = scene;
  for (const { text, thing, name } of declaredTexts(context, 'sku', 'productid', 'identifier')) {
    const { kind, value } = unprefixed(text);
    if (kind !== undefined && kind !== 'sku' && kind !== 'id') continue;
    if (!isCode(value)) continue;
    yield claim('product.sku', value, 'declared', page.of(thing, name, 'product-sku-structured', text));
    break;
  }
  for (const meta of page.metas(
    'product:retailer_item_id',
    'product:retailer_part_no',
    'product:sku',
    'sku',
    'og:sku',
  )) {
    if (!isCode(meta.content) || (meta.name === 'sku' && page.metas('sku').length > 1)) continue;
    yield claim('product.sku', meta.content, 'declared', page.ofMeta(meta, 'product-sku-meta'));
    break;
  }
  const isNumber = (value: string): boolean => isCode(firstWord(value)) && /\d|^[A-Z-]{3,}$/.test(firstWord(value));
  // A page with several numbers of its own ("Internet # 12, Store SKU # 34") says which of them is the SKU.
  const pair = pairLabelled(scene, /(?:^|\s)sku(?:$|[\s#])/i, isNumber) ?? pairLabelled(scene, SKU_LABEL, isNumber);
  if (pair !== undefined)
    yield claim(
      'product.sku',
      firstWord(pair.value),
      'specific',
      page.at(pair.element, 'product-sku-label', `${pair.label}: ${pair.value}`),
    );
  yield* skuInMarkup(context);
}

/** Attributes and classes in which shop software prints the number. */
function* skuInMarkup(context: ProductContext): Iterable<Observation> {
  const { scene } = context;
  const { page } = scene;
  for (const token of [
    'sku',
    'product-sku',
    'product_sku',
    'product-reference',
    'item-number',
    'item_number',
    'itemNumber',
    'product_code',
    'productCode',
    'artikelnummer',
    'product-code',
    'product-id',
    'productId',
    'artnr',
    'article-number',
    'reference',
    'style-number',
    'product-number',
  ]) {
    for (const element of page.walk.byClass.get(token)?.slice(0, 3) ?? []) {
      if (scene.zone(element) !== 'main') continue;
      const own = page.text(element);
      // The number may stand in an element of its own behind its label: `<span class="sku">ID</span><span>440-1</span>`.
      const behind = own.length < 20 && !/\d/.test(own) ? nextElement(element) : undefined;
      const text = (behind === undefined ? own : page.text(behind))
        .replace(
          /^[^:：#]{1,40}[:：#]\s*|^(?:sku|réf(?:érence|\.)?|ref(?:erence|erencia|\.)?|art(?:ikel|icle)?[-.]?\s?(?:nr|no|nummer|number)?\.?|item(?: no\.?| number| #)?|model|kód|kod|código|codice|cod\.?|product code|артикул)\s+/iu,
          '',
        )
        .trim();
      if (!isCode(firstWord(text)) || !/\d|^[A-Z-]{3,}$/.test(firstWord(text))) continue;
      yield claim('product.sku', firstWord(text), 'hint', page.at(element, 'product-sku-class'));
      return;
    }
  }
  // Carts of the tables' age print it below the name: `Blue kettle<br><span>[KT-4418]</span>`.
  for (const child of scene.heading?.children ?? []) {
    const code = isElement(child) ? /^\[([^\][]{2,30})\]$/.exec(page.text(child))?.[1] : undefined;
    if (code === undefined || !isElement(child) || !isCode(code) || !/\d/.test(code)) continue;
    yield claim('product.sku', code, 'hint', page.at(child, 'product-sku-brackets'));
    return;
  }
  const carried = skuInAttributes(context);
  if (carried !== undefined) yield carried;
}

function nextElement(element: Element): Element | undefined {
  let next = element.next;
  while (next !== null && !isElement(next)) next = next.next;
  return next ?? undefined;
}

const CODE_NAME =
  /(?:^|[-_])(?:sku|product-?id|item-?(?:number|id|no)|article-?(?:number|no|id)|product-?code|style-?(?:number|code))(?:$|[-_])/i;

/** Attributes of the product's own part that hold its number, or name the element that does. */
function skuInAttributes({ scene }: ProductContext): Observation | undefined {
  const { page, heading } = scene;
  const anchor = heading === undefined ? undefined : scene.order.get(heading);
  if (anchor === undefined) return undefined;
  const { elements } = page.walk;
  for (let at = Math.max(0, anchor - 30); at < Math.min(elements.length, anchor + 200); at++) {
    const element = elements[at];
    if (element === undefined) continue;
    const { attribs } = element;
    const carried = attribs['data-sku'] ?? attribs['data-product-sku'] ?? attribs['data-item-number'];
    const named = CODE_NAME.test(
      attribs['data-testid'] ?? attribs['data-test'] ?? attribs['data-qa'] ?? attribs['data-automation-id'] ?? '',
    );
    if (carried === undefined && !named) continue;
    const text = carried ?? firstWord(page.text(element).replace(/^[^:：#\d]{1,40}[:：#\s]\s*/, ''));
    if (!isCode(text) || !/\d/.test(text) || scene.zone(element) !== 'main') continue;
    return claim('product.sku', text, 'hint', page.at(element, 'product-sku-attribute', text));
  }
  return undefined;
}

export function* readMpn(context: ProductContext): Iterable<Observation> {
  const { scene } = context;
  const { page } = scene;
  for (const { text, thing, name } of declaredTexts(context, 'mpn', 'productid', 'model')) {
    const { kind, value } = unprefixed(text);
    if ((name === 'productid' && kind !== 'mpn') || (name === 'model' && !/\d/.test(value)) || !isCode(value)) continue;
    yield claim(
      'product.mpn',
      value,
      name === 'mpn' ? 'declared' : 'specific',
      page.of(thing, name, 'product-mpn-structured', text),
    );
    break;
  }
  for (const meta of page.metas('product:mfr_part_no', 'product:mpn')) {
    if (isCode(meta.content))
      yield claim('product.mpn', meta.content, 'declared', page.ofMeta(meta, 'product-mpn-meta'));
  }
  const pair = pairLabelled(scene, MPN_LABEL, (value) => isCode(value) && /\d/.test(value));
  if (pair !== undefined)
    yield claim(
      'product.mpn',
      pair.value,
      'specific',
      page.at(pair.element, 'product-mpn-label', `${pair.label}: ${pair.value}`),
    );
}

export function* readGtin(context: ProductContext): Iterable<Observation> {
  const { scene } = context;
  const { page } = scene;
  const gtin = (text: string): string | undefined => parseGtin(text) ?? gtinOfIsbn10(text);
  for (const { text, thing, name } of declaredTexts(
    context,
    'gtin13',
    'gtin',
    'gtin12',
    'gtin14',
    'gtin8',
    'ean',
    'upc',
    'isbn',
    'productid',
    'identifier',
  )) {
    const { kind, value } = unprefixed(text);
    if ((name === 'productid' || name === 'identifier') && (kind === undefined || kind === 'sku' || kind === 'mpn'))
      continue;
    const number = gtin(value);
    if (number === undefined) continue;
    yield claim('product.gtin', number, 'declared', page.of(thing, name, 'product-gtin-structured', text));
    break;
  }
  for (const meta of page.metas(
    'product:gtin',
    'product:gtin13',
    'product:ean',
    'product:upc',
    'product:isbn',
    'og:upc',
    'og:ean',
    'gtin',
    'gtin13',
    'ean',
    'isbn',
    'book:isbn',
  )) {
    const number = gtin(meta.content);
    if (number === undefined) continue;
    yield claim('product.gtin', number, 'declared', page.ofMeta(meta, 'product-gtin-meta'));
    break;
  }
  const pair = pairLabelled(scene, GTIN_LABEL, (value) => gtin(value) !== undefined);
  const number = pair === undefined ? undefined : gtin(pair.value);
  if (pair !== undefined && number !== undefined)
    yield claim(
      'product.gtin',
      number,
      'specific',
      page.at(pair.element, 'product-gtin-label', `${pair.label}: ${pair.value}`),
    );
  else yield* gtinInText(context);
}

const GTIN_IN_TEXT =
  /(?<!\p{L})(?:JAN(?:コード)?|EAN(?:[- ]?13|[- ]?code)?|GTIN(?:[- ]?1[234])?|UPC|ISBN(?:[- ]?13)?|barcode|条形码|바코드)\s?[:：]?\s?(\d[\d -]{6,18}\d)(?!\d)/iu;

/** A number with a right check digit behind its name in a sentence of the product's own part. */
function* gtinInText({ scene }: ProductContext): Iterable<Observation> {
  for (const block of scene.page.blocks) {
    if (block.kind === 'table' || block.text.length > 1500 || !/\d{8}|\d-\d/.test(block.text)) continue;
    const number = parseGtin(GTIN_IN_TEXT.exec(block.text)?.[1] ?? '');
    const zone = number === undefined ? undefined : scene.zone(block.element);
    if (number === undefined || (zone !== 'main' && zone !== 'aside')) continue;
    yield claim('product.gtin', number, 'specific', scene.page.ofBlock(block, 'product-gtin-text'));
    return;
  }
}
