/** The sheets beside a comparison: matched products with prices, product lists, findings and changes. */
import type { DecidedFinding } from '../compare/decided.ts';
import type { PriceCell, PriceMatrix } from '../compare/price-matrix.ts';
import type { ComparisonTable } from '../compare/table.ts';
import { factText, priceText } from '../i18n/values.ts';
import type { Language } from '../i18n/language.ts';
import { checklistItem } from '../knowledge/checklist/index.ts';
import type { Fact } from '../model/evidence.ts';
import { isRange, type Price } from '../model/money.ts';
import type { ChangeRecord, SnapshotRecord } from '../model/records.ts';
import { bilingualText, termText } from './cell-text.ts';
import { findingText } from './finding-text.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { tongueOf } from './words.ts';

function priceCell(price: Price | undefined, language: Language, best = false): SheetCell {
  if (!price) return undefined;
  if (isRange(price)) return priceText(price, tongueOf(language));
  return { kind: 'money', money: price, ...(best ? { mark: 'best' } : {}) };
}

function productLine(cell: PriceCell, shop: string, language: Language): SheetCell[] {
  const { formats } = tongueOf(language);
  return [
    shop,
    cell.name,
    priceCell(cell.price, language, cell.cheapest),
    priceCell(cell.listPrice, language),
    priceCell(cell.landed?.total, language),
    cell.unitPrice
      ? tongueOf(language).words.facts.value.per(formats.money(cell.unitPrice.price), cell.unitPrice.per)
      : '',
    cell.availability === undefined ? '' : termText('availability', cell.availability, language),
    cell.index,
    { kind: 'instant', at: cell.at },
    cell.url,
  ];
}

/** Matched products: one line per product and shop. */
export function productsSheet(matrix: PriceMatrix, language: Language): Sheet {
  const { exported } = tongueOf(language).words;
  return {
    name: exported.products,
    frozen: 1,
    columns: [
      { title: exported.product, width: 40 },
      { title: exported.matchedBy, width: 18 },
      { title: exported.spread, width: 12 },
      { title: exported.shop, width: 22 },
      { title: exported.nameThere, width: 40 },
      { title: exported.price, width: 14 },
      { title: exported.listPrice, width: 14 },
      { title: exported.delivered, width: 14 },
      { title: exported.unitPrice, width: 18 },
      { title: exported.availability, width: 16 },
      { title: exported.index, width: 14 },
      { title: exported.readOn, width: 18 },
      { title: exported.page, width: 44 },
    ],
    rows: matrix.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell
          ? [
              [
                row.name,
                exported.basis[row.basis],
                row.spread,
                ...productLine(cell, matrix.shops[index]?.name ?? cell.shop, language),
              ],
            ]
          : [],
      ),
    ),
  };
}

/** The rows of product lists, as they were seen. */
export function listingsSheet(snapshots: readonly SnapshotRecord[], language: Language): Sheet {
  const { exported } = tongueOf(language).words;
  return {
    name: exported.listings,
    frozen: 0,
    columns: [
      { title: exported.shop, width: 22 },
      { title: exported.page, width: 40 },
      { title: exported.readOn, width: 18 },
      { title: exported.position, width: 10 },
      { title: exported.product, width: 50 },
      { title: exported.price, width: 14 },
      { title: exported.listPrice, width: 14 },
      { title: exported.rating, width: 10 },
      { title: exported.reviews, width: 10 },
      { title: exported.sponsored, width: 12 },
      { title: exported.seller, width: 22 },
      { title: exported.address, width: 44 },
    ],
    rows: snapshots.flatMap((snapshot) =>
      (snapshot.rows ?? []).map((row): SheetCell[] => [
        snapshot.shop,
        snapshot.url,
        { kind: 'instant', at: snapshot.takenAt },
        row.position,
        row.name,
        priceCell(row.price, language),
        priceCell(row.listPrice, language),
        row.rating,
        row.reviewCount,
        row.sponsored === true ? exported.yes : '',
        row.seller,
        row.url,
      ]),
    ),
  };
}

/** Findings with their rule and first proof. */
export function findingsSheet(findings: readonly DecidedFinding[], table: ComparisonTable, language: Language): Sheet {
  const { exported, findings: words, meaning } = tongueOf(language).words;
  return {
    name: exported.findings,
    frozen: 0,
    columns: [
      { title: exported.weight, width: 8 },
      { title: exported.side, width: 14 },
      { title: exported.decision, width: 12 },
      { title: exported.finding, width: 80 },
      { title: exported.note, width: 36 },
      { title: exported.question, width: 36 },
      { title: exported.rule, width: 20 },
      { title: exported.page, width: 44 },
      { title: exported.proof, width: 60 },
    ],
    rows: findings.map(({ finding, note, verdict, side }): SheetCell[] => {
      const item = checklistItem(finding.item);
      const evidence = finding.proofs[0]?.evidence;
      return [
        finding.weight,
        words.side[side],
        meaning.view[verdict],
        findingText(finding, table, language),
        note?.comment ?? '',
        item ? bilingualText(item, language) : finding.item,
        finding.rule,
        evidence?.url,
        evidence?.snippet,
      ];
    }),
  };
}

function changeSide(fact: Fact | undefined, language: Language): string {
  const tongue = tongueOf(language);
  if (!fact || fact.state === 'unknown') return '';
  return fact.state === 'absent' ? tongue.words.cells.absent : factText(fact, tongue);
}

/** The change feed: what changed from when to when. */
export function changesSheet(changes: readonly ChangeRecord[], language: Language): Sheet {
  const { exported, facts } = tongueOf(language).words;
  return {
    name: exported.changes,
    frozen: 0,
    columns: [
      { title: exported.readOn, width: 18 },
      { title: exported.shop, width: 22 },
      { title: exported.what, width: 28 },
      { title: exported.state, width: 12 },
      { title: exported.before, width: 36 },
      { title: exported.after, width: 36 },
      { title: exported.page, width: 44 },
    ],
    rows: changes.map((change): SheetCell[] => [
      { kind: 'instant', at: change.at },
      change.shop,
      facts.label[change.key],
      exported.kinds[change.kind],
      changeSide(change.before, language),
      changeSide(change.after, language),
      change.url,
    ]),
  };
}
