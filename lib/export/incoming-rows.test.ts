/** Rows of lists and catalogues: what is new, what is known, and that nothing read before is lost. */
import { describe, expect, it } from 'vitest';
import { euro, found, shopData, snapshot } from '../compare/test-data.ts';
import type { ProjectRecord } from '../model/project.ts';
import type { PageRecord } from '../model/records.ts';
import type { ShopData } from '../model/services.ts';
import { IncomingRows, type IncomingEntry } from './incoming-rows.ts';

const AT = '2026-11-22T10:00:00.000Z';
const project: ProjectRecord = {
  id: 'one',
  name: 'One',
  shops: ['a.test'],
  country: 'FR',
  basket: 40,
  currency: 'EUR',
  notes: '',
  tags: [],
  state: 'active',
  addedAt: AT,
  at: AT,
};
const product = (url: string, price: number): IncomingEntry => {
  const facts = [found('product.name', 'Board'), found('product.price', euro(price))];
  return {
    shop: 'a.test',
    tags: [],
    url,
    snapshot: { url, shop: 'a.test', pageKind: 'product', takenAt: AT, via: 'file', rules: 'x', facts, failures: [] },
  };
};
let number = 0;
const rows = (stored: readonly ShopData[]): IncomingRows =>
  new IncomingRows(stored, { at: AT, newId: () => `new-${String((number += 1))}` });

function stored(): ShopData {
  const data = shopData('a.test', [snapshot('/1', 'product', [], { shop: 'a.test', id: 'visit' })], { role: 'mine' });
  const page: PageRecord = {
    key: 'https://a.test/1',
    shop: 'a.test',
    url: 'https://a.test/1',
    title: 'Seen',
    pageKind: 'product',
    firstSeenAt: '2026-01-01T00:00:00.000Z',
    lastSeenAt: '2026-01-01T00:00:00.000Z',
    latest: { tab: 'visit' },
  };
  return { ...data, pages: [page] };
}

describe('IncomingRows', () => {
  it('adds shops and pages to visit, and lets the shops join the project', () => {
    const all = rows([stored()]);
    expect(all.add({ shop: 'b.test', tags: ['new'], mine: false, url: 'https://b.test/x', title: 'X' })).toBe(true);
    expect(all.add({ shop: 'b.test', tags: [], url: 'https://b.test/x/' })).toBe(false);
    expect(all.add({ shop: 'a.test', tags: [], url: 'https://a.test/1' })).toBe(true);
    expect(all.counts()).toEqual({ shops: 1, shopsChanged: 0, pages: 1, pagesKnown: 1, products: 0, productsSame: 0 });
    const { put, remove } = all.change(project);
    expect(put.pages).toMatchObject([{ key: 'https://b.test/x', title: 'X', pageKind: 'other' }]);
    expect(put.projects).toMatchObject([{ id: 'one', shops: ['a.test', 'b.test'] }]);
    expect(remove).toEqual({});
  });

  it('keeps what a visit read of the same page', () => {
    const all = rows([stored()]);
    all.add(product('https://a.test/1', 20));
    const [page] = all.change(project).put.pages as PageRecord[];
    expect(page).toMatchObject({ title: 'Seen', firstSeenAt: '2026-01-01T00:00:00.000Z', latest: { tab: 'visit' } });
    expect(page?.latest?.file).toMatch(/^new-/);
    expect(all.change(project).put.projects).toEqual([]);
  });

  it('writes nothing for products that say what they said last time', () => {
    const first = rows([stored()]);
    first.add(product('https://a.test/1', 20));
    const { put } = first.change();
    const again = { ...stored(), pages: put.pages, snapshots: put.snapshots } as ShopData;
    const second = rows([again]);
    second.add(product('https://a.test/1', 20));
    expect(second.counts()).toMatchObject({ products: 0, productsSame: 1 });
    expect(second.change().put.snapshots).toEqual([]);
    const third = rows([again]);
    third.add(product('https://a.test/1', 19));
    expect(third.counts().products).toBe(1);
  });

  it('marks a shop as mine only when the file says so', () => {
    const all = rows([{ ...stored(), shop: { ...stored().shop, role: 'competitor' } }]);
    all.add({ shop: 'a.test', tags: [], mine: true });
    expect(all.change(project).put.shops).toMatchObject([{ id: 'a.test', role: 'mine' }]);
    expect(all.counts().shopsChanged).toBe(1);
  });
});
