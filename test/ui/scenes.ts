/** The situations in which the interface is looked at. */
import { EXAMPLE_PROJECT, EXAMPLE_SITE } from '../../lib/model/example.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { fakeServices } from './fake-services.ts';
import type { FakeOptions, FakeServices } from './fake-services.ts';
import { leafedLists, listingSnapshot, shopsWithLists } from './fake-lists.ts';
import { matchWords, shopsThatMatch } from './fake-matches.ts';
import { fakeShops, PRODUCT_URL, productSnapshot } from './fake-shops.ts';
import { savedSearches, SEARCH_URL, searchSnapshot } from './fake-searches.ts';
import { shopsWithPrices } from './fake-prices.ts';
import { fakeProjects } from './fake-projects.ts';
import { fakeDismissals, fakePacks, technologySnapshot } from './fake-technology.ts';
import { shopsWithFigures } from './fake-figures.ts';
import { fakeWatch } from './fake-watch.ts';

const NOTHING: FakeOptions = { shops: [], watch: { watches: [], changes: [] } };
const reading = { tabId: 7, id: 'r', at: '2026-11-22T08:14:00.000Z', url: PRODUCT_URL, title: 'Planche' } as const;

/** A shop as if it came from the example. */
function exampleOf<T extends Pick<ShopData, 'shop'>>(data: T): T {
  const { shop } = data;
  return {
    ...data,
    shop: { ...shop, id: `${shop.id.split('.')[0] ?? ''}.${EXAMPLE_SITE}`, name: `Exemple · ${shop.name}` },
  };
}

const SCENES: Readonly<Record<string, FakeOptions>> = {
  full: {},
  empty: { ...NOTHING, tab: { access: 'click' }, reading: null },
  nothing: { ...NOTHING, tab: { tabId: undefined, url: undefined, title: '' } },
  lost: { ...NOTHING, reading: null, kept: { pages: 214, at: '2026-11-20T16:20:00.000Z' } },
  noRoom: { tab: { noRoom: true } },
  unreadable: { tab: { access: 'unreadable', reason: 'browser-page', url: undefined }, reading: null },
  reading: { reading: { ...reading, state: 'reading' } },
  again: { reading: { ...reading, state: 'reading', snapshot: productSnapshot() } },
  failed: { reading: { ...reading, state: 'failed', error: { code: 'page-changed', detail: 'document replaced' } } },
  moved: { tab: { moved: true, mode: 'all' } },
  listing: {
    reading: { ...reading, state: 'read', snapshot: listingSnapshot() },
    tab: { mode: 'shop', url: 'https://www.latelierdubois.example/planches' },
  },
  listingData: {
    reading: { ...reading, state: 'read', snapshot: listingSnapshot('data') },
    tab: { mode: 'shop', url: 'https://www.latelierdubois.example/planches' },
  },
  search: {
    reading: { ...reading, url: SEARCH_URL, state: 'read', snapshot: searchSnapshot() },
    tab: { mode: 'click', url: SEARCH_URL },
    savedReadings: savedSearches(),
  },
  leafed: { seenLists: leafedLists() },
  example: {
    shops: fakeShops().map(exampleOf),
    settings: { projectId: EXAMPLE_PROJECT, projectName: '' },
    projects: {
      projects: fakeProjects(fakeShops().map((data) => exampleOf(data).shop.id))
        .projects.slice(0, 1)
        .map((project) => ({ ...project, id: EXAMPLE_PROJECT, name: 'Exemple : planches en bois' })),
      findingNotes: [],
    },
  },
  fees: {
    settings: {
      fees: {
        amazon: { commission: 12.5, monthly: 39, salesPerMonth: 60, perSale: 3.2, currency: 'EUR', at: reading.at },
      },
    },
  },
  figures: { shops: shopsWithFigures() },
  lists: { shops: shopsWithLists() },
  prices: { shops: shopsWithPrices() },
  projects: { projects: fakeProjects(fakeShops().map(({ shop }) => shop.id)), settings: { projectId: 'p-boards' } },
  matching: { shops: shopsThatMatch(), matches: matchWords() },
  technology: {
    reading: { ...reading, state: 'read', snapshot: technologySnapshot() },
    dismissals: fakeDismissals(),
    packs: fakePacks(),
  },
  unwatched: { watch: { watches: [], changes: [] } },
  one: { shops: fakeShops().slice(0, 1) },
  checking: { watch: { ...fakeWatch(), progress: { done: 1, total: 4 } } },
};

export function scene(name: string, options: FakeOptions): FakeServices {
  const chosen = SCENES[name] ?? {};
  return fakeServices({ ...chosen, ...options, settings: { ...chosen.settings, ...options.settings } });
}
