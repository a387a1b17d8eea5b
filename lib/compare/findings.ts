/** What the comparison means for my shop: typed findings, each from one rule, with its proofs and a weight; no prose is made here. */
import type { CoverageKind } from '../knowledge/checklist/types.ts';
import { countryOf, expectedPayments } from '../knowledge/countries/index.ts';
import type { FindingSide } from '../model/project.ts';
import type { Cell, ComparisonTable, Proof, Row } from './table.ts';
import type { CellValue, Vocabulary } from './values.ts';

/** What each rule says, as numbers and values for the sentences of `lib/export/finding-text.ts`. */
export type FindingSays =
  /** Rivals offer a member of a list that was not seen in my shop. */
  | {
      readonly rule: 'rivals-offer';
      readonly vocabulary: Vocabulary;
      readonly offered: string;
      readonly rivals: number;
      readonly of: number;
    }
  /** Rivals have something that was not seen in my shop, or that my shop denies. */
  | { readonly rule: 'rivals-have'; readonly rivals: number; readonly of: number; readonly mine: 'absent' | 'unknown' }
  /** Rivals are better on a measured question. */
  | {
      readonly rule: 'behind';
      readonly mine: CellValue;
      readonly best: CellValue;
      readonly bestShop: string;
      readonly rivals: number;
      readonly of: number;
    }
  /** My shop is better than every rival that was read. */
  | { readonly rule: 'ahead'; readonly mine: CellValue; readonly next: CellValue; readonly of: number }
  /** Something to check against a legal limit, in my shop or in another. */
  | { readonly rule: 'legal-check'; readonly shop: string; readonly own: boolean; readonly value: CellValue }
  | { readonly rule: 'payment-missing'; readonly method: string; readonly country: string; readonly essential: boolean }
  | { readonly rule: 'payment-closed'; readonly method: string; readonly since: string; readonly shop: string }
  /** Mean price level of the rivals, mine = 100. */
  | { readonly rule: 'price-position'; readonly level: number; readonly rivals: number; readonly products: number }
  | { readonly rule: 'promotion-now'; readonly shop: string; readonly value: CellValue }
  | { readonly rule: 'own-pages-disagree'; readonly value: CellValue };

export type Finding = FindingSays & {
  /** Stable as long as the finding holds, so that a merchant's comment stays with it. */
  readonly id: string;
  readonly item: string;
  readonly side: FindingSide;
  /** 0 to 100; the essential questions and legal points weigh more. */
  readonly weight: number;
  readonly proofs: readonly Proof[];
};

interface RowView {
  readonly row: Row;
  readonly mine: Cell;
  readonly rivals: readonly Cell[];
}

const SHORT_BONUS = 20;

function weigh(row: Row, base: number): number {
  return Math.max(0, Math.min(100, Math.round(base + (row.item.short ? SHORT_BONUS : 0))));
}

function finding(
  row: Row,
  says: FindingSays,
  side: FindingSide,
  base: number,
  proofs: readonly Proof[],
  name = '',
): Finding {
  const id = [says.rule, row.item.id, name].filter((part) => part !== '').join(':');
  return { ...says, id, item: row.item.id, side, weight: weigh(row, base), proofs: proofs.slice(0, 12) };
}

function idsOf(cell: Cell, vocabulary: Vocabulary): readonly string[] | undefined {
  const { value } = cell;
  if (value?.kind === 'terms' && value.vocabulary === vocabulary) return value.ids;
  if (value?.kind === 'answer') return value.raw.split(',').filter((id) => id !== '');
  return undefined;
}

const LISTS: Readonly<Record<string, Vocabulary>> = { 'sh-modes': 'mode', 'pm-methods': 'payment' };

/** Members of a list that at least half of the rivals offer and my shop, whose list was read, does not show. */
function rivalsOffer({ row, mine, rivals }: RowView): Finding[] {
  const vocabulary = LISTS[row.item.id];
  const own = vocabulary && idsOf(mine, vocabulary);
  if (!vocabulary || !own) return [];
  const read = rivals.filter((cell) => idsOf(cell, vocabulary) !== undefined);
  const counts = new Map<string, Cell[]>();
  for (const cell of read) {
    for (const id of idsOf(cell, vocabulary) ?? []) counts.set(id, [...(counts.get(id) ?? []), cell]);
  }
  return [...counts]
    .filter(([id, cells]) => !own.includes(id) && cells.length * 2 >= read.length)
    .map(([id, cells]) =>
      finding(
        row,
        { rule: 'rivals-offer', vocabulary, offered: id, rivals: cells.length, of: read.length },
        'weakness',
        20 + (40 * cells.length) / read.length,
        cells.flatMap(({ proofs }) => proofs.slice(0, 2)),
        id,
      ),
    );
}

function rivalsHave({ row, mine, rivals }: RowView): Finding[] {
  if (row.item.better !== 'present' || (mine.state !== 'absent' && mine.state !== 'unknown')) return [];
  if (mine.state === 'unknown' && mine.why?.reason !== 'not-on-this-page') return [];
  const read = rivals.filter(({ state }) => state !== 'unknown');
  const having = read.filter(({ state, rank }) => state !== 'absent' && rank !== 0);
  if (having.length === 0 || having.length * 2 < rivals.length) return [];
  return [
    finding(
      row,
      { rule: 'rivals-have', rivals: having.length, of: rivals.length, mine: mine.state },
      'weakness',
      (mine.state === 'absent' ? 20 : 10) + (30 * having.length) / rivals.length,
      having.flatMap(({ proofs }) => proofs.slice(0, 2)),
    ),
  ];
}

function measured({ row, mine, rivals }: RowView): Finding[] {
  const { better } = row.item;
  if ((better !== 'lower' && better !== 'higher') || mine.rank === undefined || !mine.value) return [];
  const own = mine.rank;
  const beats = (rank: number, other: number): boolean => (better === 'lower' ? rank < other : rank > other);
  const ranked = rivals
    .flatMap((cell) => (cell.rank === undefined || !cell.value ? [] : [{ cell, rank: cell.rank, value: cell.value }]))
    .sort((first, second) => (beats(first.rank, second.rank) ? -1 : 1));
  const [best] = ranked;
  if (!best) return [];
  const proofs = [...mine.proofs.slice(0, 3), ...best.cell.proofs.slice(0, 3)];
  const ahead = ranked.filter(({ rank }) => beats(rank, own)).length;
  if (ahead > 0) {
    const says = {
      rule: 'behind',
      mine: mine.value,
      best: best.value,
      bestShop: best.cell.shop,
      rivals: ahead,
      of: ranked.length,
    } as const;
    return [finding(row, says, 'weakness', 20 + (40 * ahead) / ranked.length, proofs)];
  }
  if (!beats(own, best.rank)) return [];
  return [
    finding(row, { rule: 'ahead', mine: mine.value, next: best.value, of: ranked.length }, 'strength', 30, proofs),
  ];
}

function legalPoints({ row, mine, rivals }: RowView): Finding[] {
  return [mine, ...rivals].flatMap((cell): Finding[] => {
    if (cell.legal !== 'to-check' || !cell.value) return [];
    const own = cell === mine;
    const says = { rule: 'legal-check', shop: cell.shop, own, value: cell.value } as const;
    return [finding(row, says, own ? 'weakness' : 'opportunity', own ? 80 : 10, cell.proofs, cell.shop)];
  });
}

function payments({ row, mine, rivals }: RowView, country: string): Finding[] {
  if (row.item.id === 'pm-local' && mine.value?.kind === 'expected') {
    const essential = new Set(
      expectedPayments(country)
        .filter(({ weight }) => weight === 'essential')
        .map(({ method }) => method),
    );
    return mine.value.missing.map((method) => {
      const says = { rule: 'payment-missing', method, country, essential: essential.has(method) } as const;
      return finding(row, says, 'weakness', says.essential ? 70 : 45, mine.proofs, method);
    });
  }
  if (row.item.id !== 'pm-methods') return [];
  const closed = countryOf(country)?.closed ?? [];
  return [mine, ...rivals].flatMap((cell) =>
    closed
      .filter(({ method, since }) => idsOf(cell, 'payment')?.includes(method) && (cell.at ?? '') > since)
      .map(({ method, since }) => {
        const says = { rule: 'payment-closed', method, since, shop: cell.shop } as const;
        const own = cell === mine;
        return finding(
          row,
          says,
          own ? 'weakness' : 'opportunity',
          own ? 60 : 10,
          cell.proofs,
          `${cell.shop}:${method}`,
        );
      }),
  );
}

/** A level this far from mine is worth a word. */
const PRICE_MARGIN = 1;

function pricePosition({ row, rivals }: RowView): Finding[] {
  if (row.item.id !== 'pr-level') return [];
  const levels = rivals.flatMap((cell) => (cell.value?.kind === 'index' ? [{ cell, ...cell.value }] : []));
  if (levels.length === 0) return [];
  const level = Math.round((levels.reduce((sum, { index }) => sum + index, 0) / levels.length) * 10) / 10;
  if (Math.abs(level - 100) < PRICE_MARGIN) return [];
  const products = Math.max(...levels.map(({ matches }) => matches));
  const says = { rule: 'price-position', level, rivals: levels.length, products } as const;
  const proofs = levels.flatMap(({ cell }) => cell.proofs.slice(0, 4));
  return [finding(row, says, level < 100 ? 'weakness' : 'strength', Math.min(60, 25 + Math.abs(level - 100)), proofs)];
}

function promotionsNow({ row, rivals }: RowView): Finding[] {
  if (row.item.id !== 'pr-promo') return [];
  return rivals.flatMap((cell) =>
    cell.value && cell.state !== 'answered'
      ? [
          finding(
            row,
            { rule: 'promotion-now', shop: cell.shop, value: cell.value },
            'threat',
            35,
            cell.proofs,
            cell.shop,
          ),
        ]
      : [],
  );
}

function ownDisputes({ row, mine }: RowView): Finding[] {
  if (mine.state !== 'conflict' || !mine.value) return [];
  return [finding(row, { rule: 'own-pages-disagree', value: mine.value }, 'weakness', 50, mine.proofs)];
}

/** Measures that have a sentence of their own, or repeat another question. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['pr-level', 'ls-reviews']);

/** Everything that the table tells about my shop, the weightiest first; nothing without a shop of mine. */
export function findingsOf(table: ComparisonTable): Finding[] {
  const own = table.columns.findIndex(({ shop }) => shop.role === 'mine');
  if (own < 0) return [];
  const rivalColumns = table.columns.flatMap(({ shop }, index) => (shop.role === 'mine' ? [] : [index]));
  const all = table.groups
    .flatMap(({ rows }) => rows)
    .flatMap((row): Finding[] => {
      const mine = row.cells[own];
      if (!mine) return [];
      const rivals = rivalColumns.map((index) => row.cells[index]).filter((cell) => cell !== undefined);
      const view: RowView = { row, mine, rivals };
      const ranked = TOLD_ELSEWHERE.has(row.item.id) ? [] : measured(view);
      return [
        ...rivalsOffer(view),
        ...rivalsHave(view),
        ...ranked,
        ...legalPoints(view),
        ...payments(view, table.options.country),
        ...pricePosition(view),
        ...promotionsNow(view),
        ...ownDisputes(view),
      ];
    });
  return all.sort((first, second) => second.weight - first.weight || (first.id < second.id ? -1 : 1));
}

/** The one page to read next: the unread link that would answer most open questions. */
export interface NextStep {
  readonly shop: string;
  readonly url: string;
  readonly kind: CoverageKind;
  readonly answers: number;
}

/** The most useful next page of each shop, the most useful first. */
export function nextSteps(table: ComparisonTable): NextStep[] {
  return table.columns
    .flatMap(({ shop, coverage }): NextStep[] => {
      const [link] = [...coverage.toVisit].sort(
        (first, second) => second.wouldAnswer.length - first.wouldAnswer.length,
      );
      return link && link.wouldAnswer.length > 0
        ? [{ shop: shop.id, url: link.url, kind: link.kind, answers: link.wouldAnswer.length }]
        : [];
    })
    .sort((first, second) => second.answers - first.answers);
}
