/** Name, brand and the product's numbers: what the product is. */
import type { Observation } from '../../model/evidence.ts';
import { textAt } from '../../page/structured.ts';
import type { Element } from '../../page/tree.ts';
import { parseGtin } from '../../text/gtin.ts';
import { cleanName, foldName, likeness, overlap } from '../../text/name.ts';
import { piecesFrom } from '../reading-order.ts';
import { isBrand } from './brand-name.ts';
import { readBrand } from './brand.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { visibleText } from './heading.ts';
import { isCode, readGtin, readMpn, readSku } from './numbers.ts';
import { stateRecord } from './state.ts';

/** Name, brand, SKU, MPN and GTIN. */
export function* readIdentity(context: ProductContext): Iterable<Observation> {
  const found = new Set<string>();
  for (const read of [readName, readBrand, readSku, readMpn, readGtin]) {
    for (const observation of read(context)) {
      found.add(observation.key);
      yield observation;
    }
  }
  // Scripts are asked last: they cost the most and prove the least.
  if (found.has('product.sku') && found.has('product.brand') && (found.has('product.gtin') || !namesGtin(context)))
    return;
  const record = stateRecord(context);
  if (record === undefined) return;
  if (!found.has('product.sku') && record.sku !== undefined && isCode(record.sku))
    yield claim('product.sku', record.sku, 'hint', record.proof(record.sku));
  if (!found.has('product.brand') && record.brand !== undefined && isBrand(record.brand, context))
    yield claim('product.brand', record.brand, 'hint', record.proof(record.brand));
  const gtin = record.gtin === undefined ? undefined : parseGtin(record.gtin);
  if (!found.has('product.gtin') && gtin !== undefined)
    yield claim('product.gtin', gtin, 'hint', record.proof(record.gtin));
}

const GTIN_KEYS = ['"gtin', '"ean', '"barcode', '"upc'];

/** Whether a script names a number of the kind at all: cheaper than to read what it holds. */
function namesGtin({ scene: { page } }: ProductContext): boolean {
  return page.walk.inlineScripts.some(
    ({ text, type }) => !type.includes('ld+json') && GTIN_KEYS.some((key) => text.includes(key)),
  );
}

function* readName({ scene }: ProductContext): Iterable<Observation> {
  const { page, heading, product } = scene;
  const declared = product === undefined ? undefined : textAt(product.thing, 'name');
  const structured = declared === undefined ? '' : cleanName(declared).slice(0, 500);
  const shown = heading === undefined ? '' : cleanName(visibleText(page, heading)).slice(0, 500);
  const found: string[] = [];
  const differs = (name: string): boolean => found.every((other) => likeness(foldName(name), foldName(other)) < 0.5);
  if (heading !== undefined && shown !== '' && !isPadded(heading, shown, structured)) {
    found.push(shown);
    yield claim('product.name', shown, 'declared', page.at(heading, 'product-name-heading'));
  }
  if (product !== undefined && structured !== '' && (found.length === 0 || differs(structured))) {
    found.push(structured);
    yield claim('product.name', structured, 'declared', page.of(product.thing, 'name', 'product-name-structured'));
  }
  if (found.length > 0) return;
  for (const meta of page.metas('og:title', 'twitter:title')) {
    const name = cleanName(meta.content);
    if (name === '') continue;
    yield claim('product.name', stripShop(name), 'specific', page.ofMeta(meta, 'product-name-meta'));
    return;
  }
  const title = stripShop(cleanName(page.title));
  if (title !== '')
    yield claim('product.name', title, 'hint', page.evidence('dom', 'title', page.title, 'product-name-title'));
}

/** A heading that says the declared name and much more (brand, badges, teaser text). */
function isPadded(heading: Element, shown: string, structured: string): boolean {
  if (structured === '') return false;
  const pieces = [...piecesFrom(heading, 8, heading)];
  // One text is one name, however long; behind a part that says the declared name stands a line about it.
  if (pieces.length < 2) return false;
  const at = pieces.findIndex((piece) => foldName(piece.text) === foldName(structured));
  const behind = pieces.slice(at + 1).flatMap((piece) => foldName(piece.text).split(' '));
  if (at !== -1 && behind.length >= 4) return true;
  const long = foldName(shown);
  const short = foldName(structured);
  if (short.split(' ').length < 2) return false;
  return (
    overlap(short, long) === 1 && long.split(' ').length > short.split(' ').length + 5 && likeness(short, long) < 0.75
  );
}

/** "Name | Shop" and "Name - Shop": the part before the last separator, when it is most of the text. */
function stripShop(title: string): string {
  const parts = title.split(/\s[|–—·»]\s|\s-\s|\s:\s/);
  const [first] = parts;
  return parts.length > 1 && first !== undefined && first.length > 5 ? first : title;
}
