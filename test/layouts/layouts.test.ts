/** Every made-up page is read by the whole analysis; each case says what must be found. */
import { describe, expect, it } from 'vitest';
import { BARE_PAGES } from './bare-pages.ts';
import { EUROPE_OTHER } from './europe-other.ts';
import { EUROPE_WEST } from './europe-west.ts';
import { FIFTH_ROUND } from './fifth-round.ts';
import { FOURTH_LISTS } from './fourth-lists.ts';
import { FOURTH_ROUND } from './fourth-round.ts';
import { LATIN_ASIA } from './latin-asia.ts';
import { LISTS_AND_OTHERS } from './lists-and-others.ts';
import { MARKETPLACES_CHANGED } from './marketplaces.ts';
import { NORTH_AMERICA } from './north-america.ts';
import { OLD_TABLES } from './old-tables.ts';
import { readLayout } from './read-layout.ts';
import { SCRIPT_DATA } from './script-data.ts';
import { SECOND_ROUND } from './second-round.ts';
import { THIRD_ROUND } from './third-round.ts';
import { VARIANT_NUMBERS } from './variant-numbers.ts';

const ALL = [
  ...BARE_PAGES,
  ...NORTH_AMERICA,
  ...LATIN_ASIA,
  ...EUROPE_WEST,
  ...EUROPE_OTHER,
  ...LISTS_AND_OTHERS,
  ...SECOND_ROUND,
  ...SCRIPT_DATA,
  ...THIRD_ROUND,
  ...FOURTH_ROUND,
  ...FOURTH_LISTS,
  ...FIFTH_ROUND,
  ...OLD_TABLES,
  ...VARIANT_NUMBERS,
  ...MARKETPLACES_CHANGED,
];

describe('made-up pages of shops of the world', () => {
  it.each(ALL)('%s (%s)', (_layout, url, expected, html) => {
    expect(readLayout(url, html, expected)).toEqual(expected);
  });
});
