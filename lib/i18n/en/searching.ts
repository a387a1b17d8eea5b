/** English words of pages of results of search engines. */
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

export const searching = {
  title: (query: string, engine: string) => `“${query}” on ${engine}`,
  results: (count: number) => plural(count, { one: '# result', other: '# results' }),
  kind: {
    advert: 'Adverts',
    shopping: 'Shopping units',
    local: 'Local results',
    organic: 'Results',
  },
  kindShort: {
    advert: 'advert',
    shopping: 'shopping',
    local: 'local',
    organic: 'result',
  },
  place: (kind: string, place: string) => `${kind} ${place}`,
  mine: 'my shop',
  tracked: 'tracked',
  trackedTitle: 'Where my shop and my competitors show up',
  trackedNone: 'None of your saved shops is on this page of results.',
  noShops: 'Save pages of your shop and of your competitors: they are then marked here.',
  absent: 'not on this page',
  saveHint: 'Saved, this page joins the history of this query.',
  historyTitle: 'History of this query',
  historyHelp: 'The best place of each shop, at each date when you saved this page of results.',
  historyShop: 'Shop',
  notSeen: 'not there',
  saved: 'Saved: this query has a dated page of results.',
};
