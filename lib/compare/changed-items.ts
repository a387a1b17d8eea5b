/** Which checklist questions changed, and when last: through changes seen on the shops' pages and through the merchant's answers. */
import { CHECKLIST, itemOfClaim } from '../knowledge/checklist/index.ts';
import type { FactKey } from '../model/facts.ts';
import type { ChangeRecord } from '../model/records.ts';
import type { ComparisonTable } from './table.ts';

const byKey: ReadonlyMap<FactKey, readonly string[]> = (() => {
  const map = new Map<FactKey, string[]>();
  for (const { id, keys } of CHECKLIST) for (const key of keys) map.set(key, [...(map.get(key) ?? []), id]);
  return map;
})();

function itemsOf({ key, item, before, after }: ChangeRecord): readonly string[] {
  if (key === 'claim') return [itemOfClaim(item ?? '')?.id ?? ''];
  if (key !== 'technology') return byKey.get(key) ?? [];
  const categories = [before, after].flatMap((fact) =>
    fact?.state === 'found' && fact.key === 'technology' ? [fact.value.category] : [],
  );
  return CHECKLIST.filter(({ keys, technologies }) =>
    technologies ? technologies.some((category) => categories.includes(category)) : keys.includes('technology'),
  ).map(({ id }) => id);
}

/** The instant of the newest change of each question, over the shops of the table. */
export function changedItems(table: ComparisonTable, changes: readonly ChangeRecord[]): ReadonlyMap<string, string> {
  const shops = new Set(table.columns.map(({ shop }) => shop.id));
  const newest = new Map<string, string>();
  const note = (item: string, at: string): void => {
    if (at > (newest.get(item) ?? '')) newest.set(item, at);
  };
  for (const change of changes) {
    if (shops.has(change.shop)) for (const item of itemsOf(change)) note(item, change.at);
  }
  for (const { rows } of table.groups) {
    for (const { item, cells } of rows) for (const { answer } of cells) if (answer) note(item.id, answer.at);
  }
  return newest;
}
