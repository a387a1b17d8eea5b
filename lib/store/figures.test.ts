/** Typed figures are kept per shop, changed under their id, and go with their shop. */
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../model/messages.ts';
import { removeFigure, setFigure } from './figures.ts';
import { removeShop, wipe } from './merchant.ts';
import { allShops } from './queries.ts';
import { openSample } from './samples.ts';

const AT = '2026-11-22T10:00:00.000Z';
const WISH: CommandInput<'figure.set'> = {
  shop: 'a.test',
  kind: 'visits',
  detail: '',
  value: { type: 'number', number: 12_000 },
  source: 'Similarweb',
  period: 'October',
  asOf: '2026-11-20',
  url: 'https://tool.test/a.test',
  note: '',
};

async function withShop() {
  const database = openSample();
  const shop = { id: 'a.test', name: 'A', role: 'competitor', tags: [], notes: '', addedAt: AT } as const;
  await database.shops.put(shop);
  return database;
}

describe('typed figures', () => {
  it('stand with their shop, changed in place and taken away', async () => {
    const database = await withShop();
    const id = await setFigure(database, WISH, AT);
    await setFigure(database, { ...WISH, id, value: { type: 'number', number: 13_000 } }, AT);
    const [shop] = await allShops(database);
    expect(shop?.figures).toMatchObject([{ id, value: { number: 13_000 }, at: AT }]);
    await removeFigure(database, id);
    expect((await allShops(database))[0]?.figures).toEqual([]);
  });

  it('need a shop that is there, and go with it and with everything', async () => {
    const database = await withShop();
    await expect(setFigure(database, { ...WISH, shop: 'none.test' }, AT)).rejects.toThrow();
    await setFigure(database, WISH, AT);
    await removeShop(database, 'a.test');
    expect(await database.figures.count()).toBe(0);
    await database.figures.put({ ...WISH, id: 'f', at: AT });
    await wipe(database);
    expect(await database.figures.count()).toBe(0);
  });
});
