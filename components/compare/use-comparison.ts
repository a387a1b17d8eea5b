/** The comparison of shops, folded once per change of the data, however many components look at it. */
import { useMemo } from 'preact/hooks';
import { buildTable } from '../../lib/compare/table.ts';
import type { CompareOptions, ComparisonTable } from '../../lib/compare/table.ts';
import { isExample } from '../../lib/model/example.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';

const made = new WeakMap<readonly ShopData[], { options: CompareOptions; table: ComparisonTable }>();

const parted = new WeakMap<readonly ShopData[], Readonly<Record<'own' | 'example', readonly ShopData[]>>>();

/** All saved shops beside the one named, for what is said of that shop alone; undefined while they are not there yet. Made-up shops are held against each other only. */
export function useComparison(shop: string): ComparisonTable | undefined {
  const { shops, scope } = useApp();
  const side = isExample(shop) ? 'example' : 'own';
  return useMemo(() => shops && tableFor(parts(shops)[side], scope.options), [shops, side, scope.options]);
}

/** The shops of the chosen project; undefined while they are not there yet. */
export function useProjectComparison(): ComparisonTable | undefined {
  const { scope } = useApp();
  return useMemo(() => scope.shops && tableFor(scope.shops, scope.options), [scope.shops, scope.options]);
}

/** The merchant's shops and those of the example; the same lists for the same shops. */
function parts(shops: readonly ShopData[]) {
  const known = parted.get(shops);
  if (known) return known;
  const example = shops.filter((data) => isExample(data.shop.id));
  const made = { own: example.length === 0 ? shops : shops.filter((data) => !isExample(data.shop.id)), example };
  parted.set(shops, made);
  return made;
}

function tableFor(shops: readonly ShopData[], options: CompareOptions): ComparisonTable {
  const known = made.get(shops);
  if (known?.options === options) return known.table;
  const table = buildTable(shops, options);
  made.set(shops, { options, table });
  return table;
}
