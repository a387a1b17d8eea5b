/** Sheets of the printable report and the numbers of its proofs. */
import { describe, expect, it } from 'vitest';
import { buildTable } from '../compare/table.ts';
import { euro, found, shopData, snapshot } from '../compare/test-data.ts';
import type { Fact } from '../model/evidence.ts';
import { reportTables, sheetsOf } from './report.ts';

const OPTIONS = { country: 'FR', basket: 40, currency: 'EUR' };

function shop(id: string, facts: readonly Fact[], role: 'mine' | 'competitor' = 'competitor') {
  return shopData(id, [snapshot('/terms', 'policy', facts, { shop: id })], { role });
}

const terms = (days: number): Fact[] => [
  found('returns.window', { days }),
  found('shipping.option', { mode: 'home', destination: ['FR'], cost: euro(5), freeFrom: euro(60) }, '1'),
];

describe('sheets', () => {
  const columnsOf = (count: number) =>
    buildTable(
      Array.from({ length: count }, (_, index) => shop(`s${index}.test`, [], index === 0 ? 'mine' : 'competitor')),
      OPTIONS,
    ).columns;

  it('hold four shops, mine on each, spread evenly', () => {
    expect(sheetsOf(columnsOf(1))).toEqual([[0]]);
    expect(sheetsOf(columnsOf(4))).toEqual([[0, 1, 2, 3]]);
    expect(sheetsOf(columnsOf(5))).toEqual([
      [0, 1, 2],
      [0, 3, 4],
    ]);
    expect(sheetsOf(columnsOf(8)).map((sheet) => sheet.length)).toEqual([4, 4, 2]);
  });

  it('leave no shop out', () => {
    for (let count = 1; count <= 20; count++) {
      const shown = new Set(sheetsOf(columnsOf(count)).flat());
      expect([...shown].toSorted((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, i) => i));
    }
  });
});

describe('proofs', () => {
  const table = buildTable([shop('mine.test', terms(14), 'mine'), shop('rival.test', terms(30))], OPTIONS);
  const report = reportTables(table, () => true);
  const cells = report.tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));

  it('carry numbers without gaps, and every number of a cell is in the annex', () => {
    expect(report.proofs.map(({ number }) => number)).toEqual(report.proofs.map((_, index) => index + 1));
    const named = new Set(cells.flatMap(({ proofs }) => proofs));
    expect(named).toEqual(new Set(report.proofs.map(({ number }) => number)));
  });

  it('are named by every cell that was read, and once however many cells rest on them', () => {
    const read = cells.filter(({ cell }) => cell.proofs.length > 0);
    expect(read.length).toBeGreaterThan(4);
    expect(read.every(({ proofs }) => proofs.length > 0)).toBe(true);
    const words = report.proofs.map(({ proof }) => `${proof.evidence.url} ${proof.evidence.snippet}`);
    expect(new Set(words).size).toBe(words.length);
  });

  it('and questions without any answer are listed apart', () => {
    const shown = report.tables.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.map(({ row }) => row.item.id)),
    );
    const apart = report.unanswered.map(({ item }) => item.id);
    expect(shown).toContain('rt-window');
    expect(apart).not.toContain('rt-window');
    expect(shown.length + apart.length).toBe(100);
  });
});
