/** What a row says as a whole: whether shops differ, which value is best for a buyer, and where my shop falls short. */
import type { ChecklistItem } from '../knowledge/checklist/types.ts';
import { canonical } from './same-value.ts';
import type { Cell, Row } from './table.ts';

/** What a cell says, as a string to compare; undefined when there is no answer. */
export function saying(cell: Cell): string | undefined {
  if (cell.state === 'unknown') return undefined;
  if (cell.state === 'absent') return 'absent';
  return canonical(cell.value);
}

/** The number by which a cell is ordered; absent counts as nothing where "more" or "present" is better. */
function rankOf(item: ChecklistItem, cell: Cell): number | undefined {
  if (cell.state === 'unknown') return undefined;
  if (item.better === 'present')
    return cell.rank === undefined ? Number(cell.state !== 'absent') : Number(cell.rank > 0);
  if (cell.state === 'absent') return item.better === 'more' ? 0 : undefined;
  return cell.rank;
}

/** Mark the best cells and my gaps. */
export function judgeRow(item: ChecklistItem, cells: readonly Cell[], mine: string | undefined): Row {
  const sayings = new Set(cells.map(saying).filter((text) => text !== undefined));
  const differs = sayings.size > 1;
  if (item.better === 'none') return { item, cells, differs };
  const ranks = cells.map((cell) => rankOf(item, cell));
  const known = ranks.filter((rank) => rank !== undefined);
  const best = item.better === 'lower' ? Math.min(...known) : Math.max(...known);
  if (known.length < 2 || known.every((rank) => rank === best)) return { item, cells, differs };
  return {
    item,
    differs,
    cells: cells.map((cell, index): Cell => {
      const rank = ranks[index];
      if (rank === undefined) return cell;
      if (rank === best) return { ...cell, best: true };
      return cell.shop === mine ? { ...cell, gap: true } : cell;
    }),
  };
}
