// @vitest-environment happy-dom
/** A row of the table: "behind" names the better shop where its column is not shown. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { checklistItem } from '../../lib/knowledge/checklist/index.ts';
import type { Cell, ComparisonTable, Row } from '../../lib/compare/table.ts';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { createFormats } from '../../lib/i18n/format.ts';
import { GridRow } from './GridRow.tsx';

const tongue = { words: dictionaryOf('en'), formats: createFormats('en') };
const NAMES = ['Mine', 'Near', 'Far'];

function text(best: number, columns: readonly number[]): string {
  const item = checklistItem('pr-level');
  if (!item) throw new Error('no such question');
  const cells = NAMES.map((shop, index): Cell => ({
    shop,
    item: item.id,
    state: 'answered',
    value: { kind: 'text', text: String(index) },
    proofs: [],
    ...(index === best ? { best: true } : {}),
    ...(index === 0 && best !== 0 ? { gap: true } : {}),
  }));
  const row: Row = { item, cells, differs: true };
  const table = {
    columns: NAMES.map((name) => ({ shop: { id: name, name } })),
    groups: [],
  } as unknown as ComparisonTable;
  const { container } = render(
    <table>
      <tbody>
        <GridRow row={row} table={table} columns={columns} mine={0} tongue={tongue} staleBefore="" />
      </tbody>
    </table>,
  );
  return container.textContent ?? '';
}

afterEach(cleanup);

describe('behind', () => {
  it('names the better shop that is not shown', () => {
    expect(text(2, [0, 1])).toContain('best: Far');
  });
  it('needs no name beside the better shop, nor without a gap', () => {
    expect(text(1, [0, 1])).not.toContain('best: ');
    expect(text(0, [0, 1])).not.toContain('best: ');
  });
});
