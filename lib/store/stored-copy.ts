/** Finds the kept copy of a page that a proof was read from. */
import { pageKey } from '../text/url.ts';
import type { Database } from './database.ts';
import { gunzipText } from './gzip.ts';
import { rangeOfPage } from './keep-snapshot.ts';

/** The copy taken at that moment; where it is no longer kept, none: another day's copy would prove nothing. */
export async function storedCopy(
  database: Database,
  url: string,
  at: string,
): Promise<{ readonly html: string; readonly takenAt: string } | undefined> {
  if (!URL.canParse(url)) return undefined;
  const copies = await rangeOfPage(database.rawPages, pageKey(url)).toArray();
  const copy = copies.find(({ takenAt }) => takenAt === at);
  return copy && { html: await gunzipText(copy.gzip), takenAt: copy.takenAt };
}
