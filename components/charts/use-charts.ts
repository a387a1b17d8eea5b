/** The charts of the shops compared, worked out once per change of the data. */
import { useMemo } from 'preact/hooks';
import { chartData } from '../../lib/compare/charts.ts';
import { foldProfile } from '../../lib/compare/profile.ts';
import { orderShops } from '../../lib/compare/table.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';
import { chartSheets } from './chart-sheets.ts';
import type { ChartSheet } from './chart-spec.ts';

export function useCharts(table: ComparisonTable): readonly ChartSheet[] {
  const { words, formats, scope } = useApp();
  const { shops } = scope;
  return useMemo(() => {
    const data = chartData(table, orderShops(shops ?? []).map(foldProfile));
    return chartSheets(data, table.options, { words, formats });
  }, [table, shops, words, formats]);
}
