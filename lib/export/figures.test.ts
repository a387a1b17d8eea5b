/** Typed figures stand apart in every file, with who says so and when. */
import { describe, expect, it } from 'vitest';
import { figureTable } from '../compare/figures.ts';
import { buildTable } from '../compare/table.ts';
import { shopData } from '../compare/test-data.ts';
import type { FigureRecord } from '../model/figure.ts';
import type { ShopData } from '../model/services.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { figuresSheet } from './figures.ts';
import { comparisonMarkdown } from './markdown.ts';
import { workbookSheets } from './workbook.ts';

const AT = '2026-11-22T10:00:00.000Z';
const figure = (shop: string, part: Partial<FigureRecord>): FigureRecord => ({
  id: `${shop} ${part.source ?? ''} ${part.asOf ?? ''}`,
  shop,
  kind: 'visits',
  detail: '',
  value: { type: 'number', number: 1_200 },
  source: 'Tool',
  period: '',
  asOf: '2026-11-20',
  url: 'https://tool.test/(x)',
  note: '=SUM(A1)',
  at: AT,
  ...part,
});
const SHOPS: readonly ShopData[] = [
  { ...shopData('mine.test', []), figures: [figure('mine.test', {})] },
  {
    ...shopData('b.test', []),
    figures: [
      figure('b.test', { asOf: '2026-10-01', value: { type: 'number', number: 900 } }),
      figure('b.test', {}),
      figure('b.test', { source: 'Other tool', value: { type: 'text', text: 'many' } }),
      figure('b.test', { kind: 'visitorCountry', detail: 'Belgium', value: { type: 'percent', percent: 12.5 } }),
    ],
  },
];
const OPTIONS = { country: 'FR', basket: 40, currency: 'EUR' };
const FILE = { language: 'en', projectName: 'Boards', now: new Date(AT), shops: SHOPS } as const;

describe('typed figures', () => {
  it('stand side by side, the newest of each source', () => {
    const { rows, columns } = figureTable(SHOPS);
    const place = columns.findIndex(({ id }) => id === 'b.test');
    expect(rows.map(({ kind, detail }) => `${kind} ${detail}`)).toEqual(['visits ', 'visitorCountry Belgium']);
    expect(rows[0]?.cells[place]?.map(({ source, asOf }) => `${source} ${asOf}`).sort()).toEqual([
      'Other tool 2026-11-20',
      'Tool 2026-11-20',
    ]);
  });

  it('have a sheet of their own with typed cells, and none without a figure', () => {
    const table = buildTable(SHOPS, OPTIONS);
    const names = (shops: readonly ShopData[]) =>
      workbookSheets(table, { ...FILE, shops, changes: [] }).map(({ name }) => name);
    expect(names(SHOPS)).toContain('Figures from outside');
    expect(names([])).not.toContain('Figures from outside');
    expect(figuresSheet(SHOPS, 'en').rows.flatMap((row) => row[2])).toContainEqual({
      kind: 'number',
      number: 12.5,
      unit: '%',
    });
  });

  it('stand under a heading of their own in CSV and Markdown, never among the answers', () => {
    const table = buildTable(SHOPS, OPTIONS);
    const csv = String(comparisonCsv(table, { ...FILE, preset: 'plain', proofs: false }).data);
    const [answers = '', below = ''] = csv.split('Figures from outside');
    expect(answers).not.toContain('1200');
    expect(below).toContain('Share of visitors by country: Belgium,12.5,%,Tool');
    expect(below).toContain("'=SUM(A1)");
    const markdown = String(comparisonMarkdown(table, { ...FILE, proofs: false }).data);
    expect(markdown.split('## From outside, typed by you')[1]).toContain('https://tool.test/%28x%29');
  });
});
