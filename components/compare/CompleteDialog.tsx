/** Completing a shop's profile without leaving the table: which kinds of page were read, and the links that lead to the others. */
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { CoverageSection } from '../shop/CoverageSection.tsx';

export function CompleteDialog({
  table,
  shop,
  onClose,
}: {
  readonly table: ComparisonTable;
  readonly shop: string;
  readonly onClose: () => void;
}) {
  const { words, formats, shops } = useApp();
  const column = table.columns.find((candidate) => candidate.shop.id === shop);
  const data = shops?.find((candidate) => candidate.shop.id === shop);
  if (!column || !data) return null;
  const { answered, total } = column.coverage;
  return (
    <Dialog
      side
      title={words.grid.completeShop(column.shop.name)}
      subtitle={words.compare.answeredOf(formats.number(answered), formats.number(total))}
      onClose={onClose}
    >
      <CoverageSection coverage={column.coverage} data={data} />
    </Dialog>
  );
}
