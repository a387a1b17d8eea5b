/** When a reading of a watched page can be believed: it must give the key facts that the earlier reading gave. */
import type { Fact } from '../model/evidence.ts';
import type { FactKey } from '../model/facts.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { diffSnapshots } from '../compare/diff.ts';

/** What a product page is watched for; terms printed beside the product are no reason to distrust its price. */
const PRODUCT_FACTS: readonly FactKey[] = ['product.name', 'product.price'];

/** What any other page is watched for. A list (methods, options) counts as given when any of its items is. */
const TERMS: readonly FactKey[] = [
  'shipping.option',
  'returns.window',
  'returns.fee',
  'warranty',
  'payment.method',
  'legal.company',
];

/** schema.org terms under which shops take the price away. */
const NOT_FOR_SALE = new Set([
  'OutOfStock',
  'SoldOut',
  'Discontinued',
  'BackOrder',
  'PreOrder',
  'PreSale',
  'MadeToOrder',
]);

/** Least share of the earlier reading's facts that a page without key facts must give again. */
const LEAST_SHARE = 0.5;

/** Key facts of the earlier reading that the later one does not give; empty when the later one can be believed. */
export function missingKeyFacts(before: Snapshot, after: Snapshot): readonly string[] {
  const keys = keyFacts(before);
  const given = answeredKeys(after);
  const soldOut = isNotForSale(after);
  const missing: string[] = keys.filter((key) => !given.has(key) && !(key === 'product.price' && soldOut));
  const hadRows = (before.rows?.length ?? 0) > 0;
  // A list that came to less than half is a list that has not come whole: half-loaded, or filtered for this reader.
  if (hadRows && isHalfList(before.rows?.length ?? 0, after.rows?.length ?? 0)) missing.push('rows');
  if (keys.length > 0 || hadRows) return missing;
  const wanted = foundKeys(before);
  const shared = [...wanted].filter((key) => given.has(key)).length;
  return shared >= wanted.size * LEAST_SHARE ? [] : ['most facts'];
}

/** Short lists may well lose most of their rows. */
const SHORT_LIST = 8;

function isHalfList(before: number, after: number): boolean {
  return after === 0 || (before >= SHORT_LIST && after < before * LEAST_SHARE);
}

/** The facts by which a reading of this page is believed: those of its kind that it gave. */
function keyFacts(snapshot: Snapshot): readonly FactKey[] {
  const found = foundKeys(snapshot);
  return (found.has('product.price') ? PRODUCT_FACTS : TERMS).filter((key) => found.has(key));
}

function foundKeys({ facts }: Snapshot): ReadonlySet<FactKey> {
  return new Set(facts.filter((fact) => fact.state === 'found').map((fact) => fact.key));
}

function answeredKeys({ facts }: Snapshot): ReadonlySet<FactKey> {
  return new Set(facts.filter((fact) => fact.state !== 'unknown').map((fact) => fact.key));
}

function isNotForSale({ facts }: Snapshot): boolean {
  return facts.some(
    (fact) => fact.key === 'product.availability' && fact.state === 'found' && NOT_FOR_SALE.has(fact.value),
  );
}

/** Facts by which one product is told from another. */
const IDENTITY: readonly FactKey[] = ['product.gtin', 'product.sku', 'product.mpn', 'product.name'];

/** Does the later reading show another product than the earlier one? Only said when an identity is given twice and none agrees. */
export function isOtherProduct(before: Snapshot, after: Snapshot): boolean {
  const pairs = IDENTITY.flatMap((key) => {
    const one = found(before, key);
    const other = found(after, key);
    return one && other ? [[one, other] as const] : [];
  });
  return pairs.length > 0 && pairs.every(([one, other]) => worth(one) !== worth(other));
}

function found({ facts }: Snapshot, key: FactKey): Fact | undefined {
  return facts.find((fact) => fact.key === key && fact.state === 'found');
}

function worth(fact: Fact): string {
  return fact.state === 'found' ? String(fact.value).toLowerCase().replace(/\s+/g, ' ').trim() : '';
}

/** Key facts on which two readings made in different ways disagree. */
export function disagreeingKeyFacts(before: Snapshot, after: Snapshot): readonly FactKey[] {
  const keys = new Set(diffSnapshots(before, after).map((difference) => difference.key));
  return keyFacts(before).filter((key) => keys.has(key));
}
