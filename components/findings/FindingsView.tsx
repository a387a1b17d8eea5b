/** stub */
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { CompareHead } from '../compare/CompareHead.tsx';
export function FindingsView({ table }: { readonly table: ComparisonTable }) {
  return (
    <div class="compare">
      <CompareHead table={table} part="findings" />
    </div>
  );
}
