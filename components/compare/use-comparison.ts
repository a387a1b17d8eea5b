/** The comparison of shops, folded once per change of the data, however many components look at it. */
import { useMemo } from 'preact/hooks';
import { buildTable } from '../../lib/compare/table.ts';
import type { CompareOptions, ComparisonTable } from '../../lib/compare/table.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';

const made = new WeakMap<readonly ShopData[], { options: CompareOptions; table: ComparisonTable }>();

/** All saved shops, for what is said of a single shop; undefined while they are not there yet. */
export function useComparison(): ComparisonTable | undefined {
  const { shops, scope } = useApp();
  return useMemo(() => shops && tableFor(shops, scope.options), [shops, scope.options]);
}

/** The shops of the chosen project; undefined while they are not there yet. */
export function useProjectComparison(): ComparisonTable | undefined {
  const { scope } = useApp();
  return useMemo(() => scope.shops && tableFor(scope.shops, scope.options), [scope.shops, scope.options]);
}

function tableFor(shops: readonly ShopData[], options: CompareOptions): ComparisonTable {
  const known = made.get(shops);
  if (known?.options === options) return known.table;
  const table = buildTable(shops, options);
  made.set(shops, { options, table });
  return table;
}
