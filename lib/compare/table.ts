/** The comparison table: checklist items as rows, shops as columns (mine first), every cell with its proof or the reason for none. */
import { CHECKLIST } from '../knowledge/checklist/index.ts';
import {
  CHECKLIST_GROUPS,
  type ChecklistGroup,
  type ChecklistItem,
  type CoverageKind,
} from '../knowledge/checklist/types.ts';
import type { Evidence, UnknownReason } from '../model/evidence.ts';
import type { PageKind } from '../model/facts.ts';
import type { MatchRecord } from '../model/match.ts';
import type { AnswerRecord, ShopRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { cellOf } from './cell.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { judgeRow } from './judge.ts';
import { matchProducts } from './match.ts';
import { foldProfile, type Profile } from './profile.ts';
import type { ExchangeRates } from './rates.ts';
import type { CellValue } from './values.ts';

export interface CompareOptions {
  /** ISO 3166-1 alpha-2 country of the buyers. */
  readonly country: string;
  /** Basket in major units of `currency`. */
  readonly basket: number;
  readonly currency: string;
  readonly rates?: ExchangeRates | undefined;
  /** The merchant's words on which products are the same. */
  readonly matches?: readonly MatchRecord[] | undefined;
}

/** A proof with the page and the moment it was read at, and what that page says when several disagree. */
export interface Proof {
  readonly evidence: Evidence;
  readonly at: string;
  readonly pageKind: PageKind;
  readonly says?: CellValue | undefined;
}

export type CellState = 'found' | 'absent' | 'unknown' | 'answered' | 'conflict';

/** Why there is no answer. */
export interface UnknownWhy {
  /** Kinds of page of this shop that were read. */
  readonly read: readonly CoverageKind[];
  /** Pages read in all. */
  readonly pages: number;
  /** Kinds of page that usually answer it and were not read. */
  readonly missing: readonly CoverageKind[];
  readonly reason:
    UnknownReason | 'nothing-read' | 'ask-the-merchant' | 'needs-more-shops' | 'no-delivery-price' | 'other-currency';
}

export interface Cell {
  readonly item: string;
  readonly shop: string;
  readonly state: CellState;
  /** What to show; missing when unknown, and when absent. */
  readonly value?: CellValue | undefined;
  /** What the machine read, when the merchant's answer is shown instead. */
  readonly machine?:
    | {
        readonly state: 'found' | 'absent' | 'conflict';
        readonly value?: CellValue | undefined;
        /** Instant of its newest proof. */
        readonly at?: string | undefined;
      }
    | undefined;
  /** Readings that help the merchant to answer an assisted question. */
  readonly hints?: CellValue | undefined;
  readonly proofs: readonly Proof[];
  /** Instant of the newest proof or of the answer. */
  readonly at?: string | undefined;
  readonly answer?: AnswerRecord | undefined;
  /** Every reading behind the value only suggests it, or products were matched by title only. */
  readonly toConfirm?: true | undefined;
  /** Some reading behind the cell was corrected by the merchant. */
  readonly corrected?: true | undefined;
  /** Best of the row for a buyer, where the row has a better side and at least two values. */
  readonly best?: true | undefined;
  /** Only on my own cell: rivals are better here. */
  readonly gap?: true | undefined;
  /** Below a legal minimum or above a legal limit: to check, not a verdict. */
  readonly legal?: 'to-check' | undefined;
  readonly why?: UnknownWhy | undefined;
  /** Number that orders the row, in the item's own unit. */
  readonly rank?: number | undefined;
}

export interface Row {
  readonly item: ChecklistItem;
  /** In the order of `ComparisonTable.columns`. */
  readonly cells: readonly Cell[];
  /** At least two shops have an answer, and they differ. */
  readonly differs: boolean;
}

export interface Column {
  readonly shop: ShopRecord;
  readonly coverage: Coverage;
  readonly newestAt?: string | undefined;
}

export interface RowGroup {
  readonly group: ChecklistGroup;
  readonly rows: readonly Row[];
}

export interface ComparisonTable {
  readonly options: CompareOptions;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

/** Build the table: my shop first, competitors in the order in which they were added. */
export function buildTable(shops: readonly ShopData[], options: CompareOptions): ComparisonTable {
  const profiles = orderShops(shops).map(foldProfile);
  return tableOf(profiles, options);
}

/** My shops first, then the others, each in the order in which they were added. */
export function orderShops(shops: readonly ShopData[]): ShopData[] {
  return [...shops].sort(
    (first, second) =>
      Number(second.shop.role === 'mine') - Number(first.shop.role === 'mine') ||
      first.shop.addedAt.localeCompare(second.shop.addedAt) ||
      first.shop.id.localeCompare(second.shop.id),
  );
}

/** The table of folded profiles, already in the order of the columns. */
export function tableOf(profiles: readonly Profile[], options: CompareOptions): ComparisonTable {
  const mine = profiles.find(({ shop }) => shop.role === 'mine');
  const matching = matchProducts(profiles, options.matches);
  const rows = CHECKLIST.map((item): Row => {
    const cells = profiles.map((profile) => cellOf({ item, profile, mine, matching, options }));
    return judgeRow(item, cells, mine?.shop.id);
  });
  const columns = profiles.map((profile, index): Column => {
    const answered = new Set(rows.filter((row) => isAnswered(row.cells[index])).map((row) => row.item.id));
    return {
      shop: profile.shop,
      coverage: coverageOf(profile, answered),
      ...(profile.newestAt === undefined ? {} : { newestAt: profile.newestAt }),
    };
  });
  const groups = CHECKLIST_GROUPS.map((group) => ({ group, rows: rows.filter((row) => row.item.group === group) }));
  return { options, columns, groups };
}

/** Whether a cell holds an answer: found, absent with proof, in dispute, or the merchant's own. */
export function isAnswered(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.state !== 'unknown';
}
