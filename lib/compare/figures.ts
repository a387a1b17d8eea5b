/** Typed figures side by side: one row per kind and detail, one column per shop; never part of the read comparison. */
import { FIGURE_KINDS } from '../model/figure.ts';
import type { FigureKind, FigureRecord } from '../model/figure.ts';
import type { ShopRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { orderShops } from './table.ts';

export interface FigureRow {
  readonly kind: FigureKind;
  readonly detail: string;
  /** Per column, the newest figure of each source, newest first. */
  readonly cells: readonly (readonly FigureRecord[])[];
}

export interface FigureTable {
  readonly columns: readonly ShopRecord[];
  readonly rows: readonly FigureRow[];
}

/** Newest first. */
function byDay(one: FigureRecord, other: FigureRecord): number {
  return other.asOf.localeCompare(one.asOf) || other.at.localeCompare(one.at);
}

/** Figures of a shop, kind by kind, newest first. */
export function sortedFigures(figures: readonly FigureRecord[]): FigureRecord[] {
  return figures.toSorted(
    (one, other) =>
      FIGURE_KINDS.indexOf(one.kind) - FIGURE_KINDS.indexOf(other.kind) ||
      one.detail.localeCompare(other.detail) ||
      byDay(one, other),
  );
}

function rowName({ kind, detail }: FigureRecord): string {
  return `${kind} ${detail.trim().toLowerCase()}`;
}

/** The table of all figures of some shops, mine first; without rows where none was typed. */
export function figureTable(shops: readonly ShopData[]): FigureTable {
  const ordered = orderShops(shops);
  const all = sortedFigures(ordered.flatMap(({ figures = [] }) => figures));
  const rows = [...Map.groupBy(all, rowName).values()].flatMap((ofRow): FigureRow[] => {
    const [first] = ofRow;
    if (!first) return [];
    const cells = ordered.map(({ shop }) => {
      const sources = new Map<string, FigureRecord>();
      for (const figure of ofRow.filter((one) => one.shop === shop.id).toSorted(byDay))
        if (!sources.has(figure.source.toLowerCase())) sources.set(figure.source.toLowerCase(), figure);
      return [...sources.values()];
    });
    return [{ kind: first.kind, detail: first.detail.trim(), cells }];
  });
  return { columns: ordered.map(({ shop }) => shop), rows };
}
