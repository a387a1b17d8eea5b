/** English words of the directory of marketplaces. */
import type { FeeKind, ProductRange } from '../../knowledge/marketplace-directory.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('en-GB');

const range: Readonly<Record<ProductRange, string>> = {
  general: 'Everything',
  home: 'Home and furniture',
  diy: 'Do-it-yourself and garden',
  fashion: 'Fashion and shoes',
  electronics: 'Electronics and household appliances',
  culture: 'Books, records, games',
  music: 'Musical instruments and records',
  art: 'Art and handicraft',
  food: 'Wine and food',
  sport: 'Sport',
  industry: 'Industry, farming, building, health',
};

const fee: Readonly<Record<FeeKind, string>> = {
  commission: 'commission on each sale',
  subscription: 'monthly subscription',
  listing: 'a fee for each article listed',
  membership: 'yearly membership',
  wholesale: 'buys from you at a wholesale price',
  terms: 'terms to be asked for',
};

export const marketplaces = {
  range,
  fee,
  open: 'Directory of marketplaces',
  title: 'Marketplaces',
  help: (date: string) =>
    `Where your products could be sold as well. Set down on ${date}, in our own words after export guides: countries and fees change, so look at the marketplace’s own page before you decide.`,
  country: 'Buyers in',
  anyCountry: 'Any country',
  rangeLabel: 'Your products',
  anyRange: 'Any product',
  buyers: 'Buyers',
  anyBuyers: 'Everybody',
  consumers: 'Consumers',
  businesses: 'Businesses',
  search: 'Search by name',
  found: (count: number) => plural(count, { one: '# marketplace', other: '# marketplaces' }),
  none: 'No marketplace of the directory fits. Take a filter away.',
  where: 'Buyers:',
  world: 'most of the world',
  sells: 'Sells:',
  fees: 'Fees:',
  took: (low: string, high: string, year: string) => `${low === high ? low : `${low} to ${high}`} in ${year}`,
  kept: (date: string) => `your rates of ${date}`,
  reckon: 'Reckon the fees',
  reckonOf: (name: string) => `Reckon the fees of ${name}`,
};
