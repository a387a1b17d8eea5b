import { describe, expect, it } from 'vitest';
import type { ShopRecord } from '../model/records.ts';
import type { ListingRow } from '../model/snapshot.ts';
import { isSearchEngine, queryOf, searchHistory, searchResults, shopPlaces } from './search-places.ts';
import { snapshot } from './test-data.ts';

const shop = (id: string, name: string, role: ShopRecord['role'] = 'competitor'): ShopRecord => ({
  id, name, role, tags: [], notes: '', addedAt: '2026-11-01T00:00:00.000Z',
}); // prettier-ignore
const shops = [shop('rival.test', 'Rival'), shop('mine.test', 'My Shop', 'mine'), shop('absent.test', 'Absent')];

function results(day: string, rows: readonly (readonly [kind: string, url: string, seller?: string])[]) {
  return snapshot('/search?q=board', 'search', [], {
    shop: 'www.google.fr',
    takenAt: `2026-11-${day}T10:00:00.000Z`,
    rows: rows.map(([kind, url, seller], index): ListingRow => ({
      position: index + 1, name: `Result ${index}`, url, badges: [kind], ...(seller ? { seller } : {}),
    })), // prettier-ignore
  });
}

const monday = results('02', [
  ['advert', 'https://www.rival.test/a'],
  ['shopping', 'https://www.google.fr/aclk?x', 'my shop'],
  ['organic', 'https://other.test/'],
  ['organic', 'https://shop.mine.test/board'],
]);
const tuesday = results('03', [
  ['organic', 'https://mine.test/board'],
  ['organic', 'https://rival.test/board'],
]);

describe('places on pages of results', () => {
  it('are counted within adverts, shopping and ordinary results, with the shop that each leads to', () => {
    const told = searchResults(monday, shops).map(({ kind, place, shop: tracked }) => [kind, place, tracked?.id]);
    expect(told).toEqual([
      ['advert', 1, 'rival.test'],
      ['shopping', 1, 'mine.test'],
      ['organic', 1, undefined],
      ['organic', 2, 'mine.test'],
    ]);
    expect(shopPlaces(searchResults(monday, shops), shops)[1]?.places).toEqual([
      { kind: 'shopping', place: 1 },
      { kind: 'organic', place: 2 },
    ]);
  });

  it('have a history per query, newest first, with my shop on top and absent ones left out', () => {
    const history = searchHistory([monday, tuesday], shops);
    expect(history.dates.map((date) => date.slice(8, 10))).toEqual(['03', '02']);
    expect(
      history.lines.map((line) => [line.shop.id, line.places.map((list) => list.map(({ place }) => place))]),
    ).toEqual([
      ['mine.test', [[1], [1, 2]]],
      ['rival.test', [[2], [1]]],
    ]);
  });

  it('know a search engine from a shop', () => {
    expect(queryOf({ url: 'https://www.google.fr/search?q=board' })).toEqual({ engine: 'Google', query: 'board' });
    expect(queryOf({ url: 'https://mine.test/search?q=board' })).toBeUndefined();
    expect(isSearchEngine('google.fr')).toBe(true);
    expect(isSearchEngine('google.fr:seller')).toBe(false);
    expect(isSearchEngine('mine.test')).toBe(false);
  });
});
