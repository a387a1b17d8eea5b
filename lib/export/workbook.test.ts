import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../compare/findings.ts';
import { buildTable } from '../compare/table.ts';
import { euro, found, shopData, snapshot } from '../compare/test-data.ts';
import type { FindingNoteRecord } from '../model/project.ts';
import type { ChangeRecord } from '../model/records.ts';
import { findingText } from './finding-text.ts';
import { comparisonMarkdown, escapeMarkdown } from './markdown.ts';
import { comparisonWorkbook, workbookSheets } from './workbook.ts';
import { sheetName, toXlsx, writable } from './xlsx.ts';

/** The files of a zip archive as text. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes);
  const files = new Map<string, string>();
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1')) + 16);
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const size = buffer.readUInt32LE(at + 20);
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(start, start + size);
    files.set(name, (buffer.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return files;
}

const shop = (id: string, price: number, role: 'mine' | 'competitor') =>
  shopData(
    id,
    [
      snapshot(
        '/p',
        'product',
        [
          found('product.name', '=HYPERLINK("https://evil.test")'),
          found('product.gtin', '9520000101015'),
          found('product.price', euro(price)),
        ],
        { shop: id },
      ),
      snapshot(
        '/returns',
        'policy',
        [found('page.topic', 'returns', 'returns'), found('returns.window', { days: price })],
        { shop: id },
      ),
      snapshot('/c', 'category', [], {
        shop: id,
        rows: [{ position: 1, name: '<b>Board</b> | *x*', price: euro(12.5), url: 'https://shop.test/1' }],
      }),
    ],
    { role },
  );
const shops = [shop('mine.test', 40, 'mine'), shop('rival.test', 30, 'competitor')];
const table = buildTable(shops, { country: 'FR', basket: 40, currency: 'EUR' });
const change: ChangeRecord = {
  id: '1',
  shop: 'rival.test',
  pageKey: 'https://rival.test/p',
  url: 'https://rival.test/p',
  key: 'product.price',
  kind: 'changed',
  before: found('product.price', euro(32)),
  after: found('product.price', euro(30)),
  beforeAt: '2026-11-18T10:00:00.000Z',
  at: '2026-11-20T10:00:00.000Z',
  seen: false,
};
const options = {
  language: 'fr',
  projectName: 'Planches',
  now: new Date(2026, 10, 22),
  shops,
  changes: [change],
} as const;

describe('findings in files', () => {
  const [first, second] = findingsOf(table);
  if (!first || !second) throw new Error('The table gives two findings at least');
  const notes = [note(first.id, 'dropped', ''), note(second.id, 'kept', '=cmd|calc')];
  const files = (findingNotes: typeof notes): string => {
    const sheet = workbookSheets(table, { ...options, findingNotes }).find(({ name }) => name === 'Constats');
    const { data } = comparisonMarkdown(table, { ...options, proofs: false, findingNotes });
    return `${JSON.stringify(sheet)}\n${String(data)}`;
  };

  it('leave out what the merchant dropped, and carry comments', () => {
    const said = findingText(first, table, 'fr');
    expect(files([])).toContain(JSON.stringify(said).slice(1, -1));
    expect(files(notes)).not.toContain(JSON.stringify(said).slice(1, -1));
    expect(files(notes)).toContain('cmd');
  });
});

function note(finding: string, verdict: FindingNoteRecord['verdict'], comment: string): FindingNoteRecord {
  return { project: '', finding, verdict, comment, said: '', at: '2026-11-22T10:00:00.000Z' };
}

describe('comparisonWorkbook', () => {
  it('has a sheet for each thing that there is', () => {
    expect(workbookSheets(table, options).map(({ name }) => name)).toEqual([
      'Comparaison',
      'Constats',
      'Preuves',
      'Produits',
      'Listes de produits',
      'Changements',
      'Lexique',
    ]);
    const empty = workbookSheets(buildTable([], table.options), { ...options, shops: [], changes: [] });
    expect(empty.map(({ name }) => name)).toEqual(['Comparaison', 'Lexique']);
  });

  it('keeps one plain number a number, with its mark', () => {
    const [comparison] = workbookSheets(table, options);
    const row = comparison?.rows.find(([, question]) => question === 'Délai de retour face aux 14 jours légaux');
    expect(row?.slice(2)).toEqual([
      { kind: 'number', number: 40, unit: 'jours', mark: 'best' },
      { kind: 'number', number: 30, unit: 'jours', mark: undefined },
    ]);
  });

  it('is a workbook with frozen panes, numbers and no formula', async () => {
    const file = await comparisonWorkbook(table, options);
    expect(file.name).toBe('vigie-planches-2026-11-22.xlsx');
    const files = unzip(file.data as Uint8Array);
    const sheets = [...files].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name)).map(([, xml]) => xml);
    expect(sheets).toHaveLength(7);
    expect(sheets[0]).toContain('state="frozen"');
    expect(sheets.join('')).toMatch(/<v>40<\/v>/);
    for (const xml of sheets) expect(xml).not.toContain('<f>');
    expect([...files.values()].join('')).toContain('=HYPERLINK(');
  });

  it('writes what the format cannot hold without breaking', async () => {
    expect(writable('a\u0000b\uD800c\u000B')).toBe('abc');
    expect(writable('x'.repeat(40_000))).toHaveLength(32_767);
    expect(sheetName("'A/B:C*?[x]\\'")).toBe('A B C   x');
    expect(sheetName('')).toBe('Sheet');
    const bytes = await toXlsx([
      { name: 'x', columns: [{ title: 'a\u0001', width: 9 }], rows: [['<&>"\u0002'], [Number.NaN]], frozen: 0 },
    ]);
    expect([...unzip(bytes).values()].join('')).toContain('&lt;&amp;&gt;');
  });
});

describe('comparisonMarkdown', () => {
  const file = comparisonMarkdown(table, {
    language: 'en',
    projectName: 'Boards',
    now: new Date(2026, 10, 22),
    proofs: true,
  });
  const text = String(file.data);

  it('has findings, a table per group and proofs with page and date', () => {
    expect(file.name).toBe('vigie-boards-2026-11-22.md');
    expect(text).toMatch(/^# Boards\n/);
    expect(text).toContain('## Findings');
    expect(text).toContain('| Question | mine.test | rival.test |');
    expect(text).toMatch(/\| ✓ 40 days \| 30 days \|/);
    expect(text).toMatch(/\(\[20 November 2026\]\(https:\/\/shop\.test\/\)\)/);
  });

  it('keeps the words of pages inert', () => {
    expect(escapeMarkdown('<b>Board</b> | *x*\n# [a](javascript:1)')).toBe(
      String.raw`&lt;b&gt;Board&lt;/b&gt; \| \*x\* \# \[a\]\(javascript:1\)`,
    );
  });

  it('freezes at least one column: Office knows no split of nothing', async () => {
    const sheet = (frozen: number) => ({ name: `S${frozen}`, frozen, columns: [{ title: 'A', width: 9 }], rows: [] });
    const files = unzip(await toXlsx([sheet(0), sheet(2)]));
    const panes = [1, 2].map((place) => /<pane [^>]*>/.exec(files.get(`xl/worksheets/sheet${place}.xml`) ?? '')?.[0]);
    expect(panes[0]).toMatch(/ySplit="1" xSplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/);
    expect(panes[1]).toMatch(/xSplit="2" topLeftCell="C2"/);
  });
});
