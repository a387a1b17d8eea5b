/** Exports opened by LibreOffice, a program that was not written here: accents, decimals and inert formulas; skipped where it is missing. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildTable } from '../../lib/compare/table.ts';
import { euro, found, shopData, snapshot } from '../../lib/compare/test-data.ts';
import { toCsv } from '../../lib/export/csv.ts';
import { comparisonWorkbook } from '../../lib/export/workbook.ts';

const office = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) =>
  existsSync(path),
);

describe.skipIf(office === undefined)('LibreOffice opens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The document as LibreOffice understood it, in its own flat XML. */
  const opened = (name: string, data: string | Uint8Array, filter: readonly string[] = []): string => {
    writeFileSync(join(folder, name), data);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = ['--headless', profile, '--convert-to', 'fods', ...filter, '--outdir', folder, join(folder, name)];
    execFileSync(office ?? '', options, { stdio: 'ignore', timeout: 110_000 });
    return readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
  };

  it('the French CSV with accents and numbers, and runs no formula', { timeout: 120_000 }, () => {
    const rows = [
      ['Nom', 'Prix'],
      ['Été œuvre “€”', 1234.56],
      ['=1+1', -5.2],
      ['@SUM(1)', 0.1],
    ];
    // Semicolon, double quote, UTF-8, from line one, language French (France), numbers recognised.
    const text = opened('rows.csv', toCsv(rows, 'excel-fr'), ['--infilter=CSV:59,34,76,1,,1036,false,true']);
    for (const value of ['1234.56', '-5.2', '0.1']) expect(text).toContain(`office:value="${value}"`);
    expect(text).toContain('Été œuvre “€”');
    expect(text).not.toContain('table:formula');
  });

  it('the workbook with its sheets, numbers and dates, and runs no formula', { timeout: 120_000 }, async () => {
    const shop = (id: string, price: number, role: 'mine' | 'competitor') => {
      const facts = [found('product.name', '=1+1 à l’œuvre'), found('product.price', euro(price))];
      return shopData(id, [snapshot('/p', 'product', facts, { shop: id })], { role });
    };
    const shops = [shop('mine.test', 39.9, 'mine'), shop('rival.test', 34.5, 'competitor')];
    const table = buildTable(shops, { country: 'FR', basket: 40, currency: 'EUR' });
    const file = await comparisonWorkbook(table, {
      language: 'fr',
      projectName: 'Été',
      now: new Date('2026-11-22T10:00:00Z'),
      shops,
      changes: [],
      findingNotes: [],
    });
    const text = opened('book.xlsx', file.data);
    expect(text).toContain('table:name="Comparaison"');
    expect(text).toContain('à l’œuvre');
    expect(text).toContain('office:value-type="date"');
    expect(text).toContain('office:value="39.9"');
    expect(text).not.toContain('table:formula');
  });
});
