/** Reads the rows of a listing: what is offered in a category, a search result or a marketplace page. */
import type { ListingRow } from '../model/snapshot.ts';
import type { Page } from '../page/page.ts';
import type { Setting } from './detector.ts';

/** Rows in page order; empty when the page is no listing. */
export function readRows(page: Page, setting: Setting): readonly ListingRow[] {
  void page;
  void setting;
  return [];
}
