/** The product's own record in the data that shop software leaves in scripts and attributes, asked only for what the page shows nowhere else. */
import type { Evidence } from '../../model/evidence.ts';
import { clip } from '../../page/page.ts';
import { parseJson } from '../../text/json.ts';
import { foldName, likeness, overlap } from '../../text/name.ts';
import { namedRecords } from '../state/page-state.ts';
import { isRecord, readItem } from '../state/state-item.ts';
import type { Json, StateItem } from '../state/state-item.ts';
import type { ProductContext } from './context.ts';
import { numbersOf, variantNumbers } from './state-variants.ts';

/** Rule of what is read from there. */
export const STATE_RULE = 'product-state';

export interface StateRecord extends StateItem {
  /** The words of the data around a value as they write it. */
  readonly proof: (value: string | number | undefined) => Evidence;
}

const ATTRIBUTES = [
  'data-product',
  'data-product-json',
  'data-product-info',
  'data-item',
  'data-gtm-product',
  'data-product-details',
  'data-json-product',
];

/** Characters of scripts read in all: every page that shows no number of its product is looked through. */
const MOST_TEXT = 1_200_000;
const MOST_ATTRIBUTE = 200_000;

/** Named records looked at behind a first one that may be only a variant. */
const MOST_BEHIND = 300;

interface Found {
  readonly record: Json;
  readonly item: StateItem;
  readonly where: string;
}

interface Candidate {
  readonly name: string;
  readonly record: () => Json;
  readonly where: string;
}

function* candidates({ scene: { page } }: ProductContext): Iterable<Candidate> {
  yield* namedRecords(page, MOST_TEXT);
  for (const attribute of ATTRIBUTES) {
    if (!page.walk.attributeNames.has(attribute)) continue;
    for (const element of page.select(`[${attribute}]`).slice(0, 3)) {
      const text = element.attribs[attribute] ?? '';
      const value = text.startsWith('{') && text.length < MOST_ATTRIBUTE ? parseJson(text) : undefined;
      if (isRecord(value) && typeof value['name'] === 'string')
        yield { name: value['name'], record: () => value, where: `${element.name}[${attribute}]` };
    }
  }
}

const records = new WeakMap<ProductContext['scene'], StateRecord | undefined>();

/** The first record whose name is the product's; undefined when no script holds one. */
export function stateRecord(context: ProductContext): StateRecord | undefined {
  if (!records.has(context.scene)) records.set(context.scene, findRecord(context));
  return records.get(context.scene);
}

function findRecord(context: ProductContext): StateRecord | undefined {
  const { scene, hint } = context;
  const wanted = foldName(scene.heading === undefined ? scene.page.title : scene.page.text(scene.heading));
  if (wanted === '') return undefined;
  /** Records that say more than the product's name: each may be one of its variants. */
  const longer: Found[] = [];
  let behind = 0;
  for (const { name, record, where } of candidates(context)) {
    if (longer.length > 0 && ++behind > MOST_BEHIND) break;
    const folded = foldName(name);
    if (overlap(folded, wanted) < 0.8 || (!wanted.includes(folded) && likeness(folded, wanted) < 0.3)) continue;
    const found = record();
    const item = readItem(found, hint);
    if (item === undefined || (item.price === undefined && item.sku === undefined)) continue;
    const one = { record: found, item, where };
    if (!folded.startsWith(`${wanted} `)) return asRecord(context, one);
    if (longer.length === 0 || longer[0]?.where === where) longer.push(one);
  }
  const [first] = longer;
  if (first === undefined) return undefined;
  const numbers = longer.map(({ record }) => record);
  return asRecord(context, { ...first, item: { ...first.item, ...numbersOf(context, numbers) } });
}

function asRecord(context: ProductContext, { record, item, where }: Found): StateRecord {
  const numbers = variantNumbers(context, record);
  const proof = (value: string | number | undefined): Evidence =>
    context.scene.page.evidence('state', where, around(record, item.name, value), STATE_RULE);
  return { ...item, sku: item.sku ?? numbers.sku, gtin: item.gtin ?? numbers.gtin, proof };
}

/** Characters of a record in which a value is looked for, and those shown in front of it. */
const MOST_SHOWN = 60_000;
const BEFORE = 90;

/** The record from its beginning, or from shortly before a value that stands further down, its name in front. */
function around(record: Json, name: string, value: string | number | undefined): string {
  const text = JSON.stringify(record).slice(0, MOST_SHOWN);
  const at = value === undefined || value === '' ? -1 : text.indexOf(String(value));
  return at < 2 * BEFORE ? clip(text) : clip(`${name} … ${text.slice(at - BEFORE)}`);
}
