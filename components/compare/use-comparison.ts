/** The comparison of all saved shops, folded once per change of the data, however many components look at it. */
import { useMemo } from 'preact/hooks';
import { buildTable } from '../../lib/compare/table.ts';
import type { CompareOptions, ComparisonTable } from '../../lib/compare/table.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';

let last: { shops: readonly ShopData[]; name: string; table: ComparisonTable } | undefined;

/** Undefined while the shops are not there yet. */
export function useComparison(): ComparisonTable | undefined {
  const { shops, matches, settings } = useApp();
  const { country, basket, currency } = settings;
  return useMemo(
    () => (shops ? tableFor(shops, { country, basket, currency, matches }) : undefined),
    [shops, country, basket, currency, matches],
  );
}

function tableFor(shops: readonly ShopData[], options: CompareOptions): ComparisonTable {
  const name = JSON.stringify(options);
  if (last?.shops !== shops || last.name !== name) last = { shops, name, table: buildTable(shops, options) };
  return last.table;
}
