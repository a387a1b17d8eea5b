/** Product records in the JSON that shop software leaves in scripts and attributes, asked only for what the page shows nowhere else. */
import type { Evidence } from '../../model/evidence.ts';
import { toMajor } from '../../model/money.ts';
import type { Money } from '../../model/money.ts';
import { clip } from '../../page/page.ts';
import { foldName, overlap } from '../../text/name.ts';
import type { ProductContext } from './context.ts';
import { declaredMoney } from './offers.ts';

export interface StateRecord {
  readonly money: Money | undefined;
  readonly list: Money | undefined;
  readonly sku: string | undefined;
  readonly gtin: string | undefined;
  readonly brand: string | undefined;
  readonly evidence: Evidence;
}

type Json = Record<string, unknown>;

/** Characters of JSON read in all, objects looked at in all, and depth. */
const MOST_TEXT = 1_200_000;
const MOST_OBJECTS = 40_000;
const DEEPEST = 24;

const NAMES = ['"name"', '"title"', '"item_name"', '"productName"'];
const ATTRIBUTES = [
  'data-product',
  'data-product-json',
  'data-product-info',
  'data-item',
  'data-gtm-product',
  'data-product-details',
  'data-json-product',
];

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Script text that only looks like JSON is no source.
    return undefined;
  }
}

/** The balanced `{...}` that starts at a place, strings respected; undefined when it does not end. */
function balanced(text: string, start: number): string | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return undefined;
}

function* sources({ scene }: ProductContext): Iterable<{ json: unknown; where: string }> {
  const { page } = scene;
  let left = MOST_TEXT;
  for (const { text, type } of page.walk.inlineScripts) {
    if (
      type.includes('ld+json') ||
      text.length > left ||
      !text.includes('rice') ||
      !NAMES.some((name) => text.includes(name))
    )
      continue;
    left -= text.length;
    if (type.includes('json')) yield { json: parse(text), where: `script[type="${type}"]` };
    else if (type === '' || type.includes('javascript')) yield* assigned(text);
  }
  for (const attribute of ATTRIBUTES) {
    if (!page.walk.attributeNames.has(attribute)) continue;
    for (const element of page.select(`[${attribute}]`).slice(0, 3)) {
      const text = element.attribs[attribute] ?? '';
      if (text.startsWith('{') && text.length < left)
        yield { json: parse(text), where: `${element.name}[${attribute}]` };
    }
  }
}

/** Objects assigned to a variable or pushed to a list: `window.state = {...}`, `dataLayer.push({...})`. */
function* assigned(text: string): Iterable<{ json: unknown; where: string }> {
  const pattern = /(?:([\w.$]{1,60})\s{0,3}=|([\w.$]{1,60})\.push\()\s{0,3}(?=\{)/g;
  let found = 0;
  for (let match = pattern.exec(text); match !== null && found < 12; match = pattern.exec(text)) {
    const body = balanced(text, pattern.lastIndex);
    if (body === undefined) continue;
    if (body.length > 40) {
      found++;
      yield { json: parse(body), where: match[1] ?? match[2] ?? 'script' };
      pattern.lastIndex += body.length;
    }
  }
}

const text = (record: Json, ...names: string[]): string | undefined => {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
    if (isRecord(value) && typeof value['name'] === 'string') return value['name'];
  }
  return undefined;
};

const INNER = {
  now: ['current', 'sale', 'now', 'value', 'amount', 'final', 'selling', 'centAmount', 'price', 'formatted'],
  list: ['original', 'was', 'list', 'regular', 'old', 'before', 'msrp', 'rrp', 'strike', 'value', 'amount'],
} as const;

function amount(value: unknown, kind: keyof typeof INNER): string | number | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /\d/.test(value))) return value;
  if (!isRecord(value)) return undefined;
  for (const name of INNER[kind]) {
    const inner = value[name];
    if (typeof inner === 'number' || (typeof inner === 'string' && /\d/.test(inner))) return inner;
    if (isRecord(inner) && (typeof inner['value'] === 'number' || typeof inner['amount'] === 'number'))
      return (inner['value'] ?? inner['amount']) as number;
  }
  return undefined;
}

function moneyOf(
  record: Json,
  names: readonly string[],
  { hint }: ProductContext,
  kind: keyof typeof INNER = 'now',
): Money | undefined {
  for (const name of names) {
    const raw = amount(record[name], kind);
    if (raw === undefined) continue;
    const currency =
      text(record, 'currency', 'priceCurrency', 'currencyCode', 'currency_code', 'price_currency') ??
      hint.currency ??
      undefined;
    const money = declaredMoney(raw, { ...hint, currency });
    if (money === undefined || money.minor <= 0) continue;
    // One shop software counts in cents in its own scripts.
    const inCents =
      Number.isInteger(raw) && 'variants' in record && ('compare_at_price' in record || 'vendor' in record);
    return inCents ? { ...money, minor: Math.round(toMajor(money)) } : money;
  }
  return undefined;
}

const records = new WeakMap<ProductContext['scene'], StateRecord | undefined>();

/** The first record whose name is the product's; undefined when no script holds one. */
export function stateRecord(context: ProductContext): StateRecord | undefined {
  if (!records.has(context.scene)) records.set(context.scene, findRecord(context));
  return records.get(context.scene);
}

function findRecord(context: ProductContext): StateRecord | undefined {
  const { scene } = context;
  const shown = scene.heading === undefined ? scene.page.title : scene.page.text(scene.heading);
  const wanted = foldName(shown);
  if (wanted === '') return undefined;
  let seen = 0;
  for (const { json, where } of sources(context)) {
    const stack: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
    for (let entry = stack.pop(); entry !== undefined && seen < MOST_OBJECTS; entry = stack.pop()) {
      const { value, depth } = entry;
      if (typeof value !== 'object' || value === null || depth > DEEPEST) continue;
      seen++;
      if (isRecord(value)) {
        const name = text(value, 'name', 'title', 'productName', 'item_name', 'product_name');
        const same = name !== undefined && name.length < 400 && overlap(foldName(name), wanted) >= 0.8;
        const record = same ? readRecord(context, value, where) : undefined;
        if (record !== undefined) return record;
      }
      const inner = Object.values(value);
      for (let at = inner.length - 1; at >= 0; at--) stack.push({ value: inner[at], depth: depth + 1 });
    }
  }
  return undefined;
}

function readRecord(context: ProductContext, record: Json, where: string): StateRecord | undefined {
  const money = moneyOf(
    record,
    [
      'salePrice',
      'sale_price',
      'finalPrice',
      'final_price',
      'currentPrice',
      'price',
      'item_price',
      'price_amount',
      'prices',
      'sellingPrice',
    ],
    context,
  );
  const sku = text(
    record,
    'sku',
    'SKU',
    'item_id',
    'reference',
    'productNumber',
    'product_number',
    'articleNumber',
    'code',
    'productCode',
  );
  if (money === undefined && sku === undefined) return undefined;
  return {
    money,
    list: moneyOf(
      record,
      [
        'listPrice',
        'list_price',
        'originalPrice',
        'original_price',
        'regularPrice',
        'regular_price',
        'compare_at_price',
        'msrp',
        'oldPrice',
        'wasPrice',
        'price',
        'prices',
      ],
      context,
      'list',
    ),
    sku,
    gtin: text(record, 'gtin', 'gtin13', 'ean', 'ean13', 'upc', 'barcode'),
    brand: text(record, 'brand', 'item_brand', 'brandName', 'manufacturer', 'vendor', 'manufacturer_name'),
    evidence: context.scene.page.evidence('state', where, clip(JSON.stringify(record).slice(0, 400)), 'product-state'),
  };
}
