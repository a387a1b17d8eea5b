/** The merchant's word on pairs: one per pair, taken back, gone with its shop. */
import { describe, expect, it } from 'vitest';
import { allMatches, clearMatch, setMatch } from './matches.ts';
import { removeShop } from './merchant.ts';
import { openSample } from './samples.ts';

const mine = { pageKey: 'https://mine.test/board', shop: 'mine.test' };
const theirs = { pageKey: 'https://a.test/board', shop: 'a.test' };
const AT = '2026-11-02T10:00:00.000Z';

describe('words on pairs of pages', () => {
  it('are one per pair, whichever page is named first, and can be changed and taken back', async () => {
    const database = openSample();
    const id = await setMatch(database, { pages: [mine, theirs], verdict: 'same' }, AT);
    expect(await setMatch(database, { pages: [theirs, mine], verdict: 'different' }, AT)).toBe(id);
    expect(await allMatches(database)).toEqual([
      { id, pages: [theirs.pageKey, mine.pageKey], shops: ['a.test', 'mine.test'], verdict: 'different', at: AT },
    ]);
    await clearMatch(database, id);
    expect(await allMatches(database)).toEqual([]);
  });

  it('go with their shop', async () => {
    const database = openSample();
    await setMatch(database, { pages: [mine, theirs], verdict: 'same' }, AT);
    await removeShop(database, 'other.test');
    expect(await database.matches.count()).toBe(1);
    await removeShop(database, 'a.test');
    expect(await database.matches.count()).toBe(0);
  });

  it('are refused within one shop', async () => {
    const pages = [mine, { ...mine, pageKey: 'https://mine.test/other' }];
    const wish = setMatch(openSample(), { pages, verdict: 'same' }, AT);
    await expect(wish).rejects.toMatchObject({ code: 'bad-message' });
  });
});
