/** The words of the stored copy of a page: what stood there when a proof was read, whatever the shop shows now. */
import type { StoredText } from '../model/services.ts';
import type { Database } from '../store/database.ts';
import { storedCopy } from '../store/stored-copy.ts';

/** Reads the kept copy of a page from that moment; the reader of pages is loaded only now, since the panel does not need it otherwise. */
export async function storedText(database: Database, url: string, at: string): Promise<StoredText | undefined> {
  const copy = await storedCopy(database, url, at);
  if (!copy) return undefined;
  const { linesOfPage } = await import('../page/lines.ts');
  return { takenAt: copy.takenAt, lines: linesOfPage(copy.html, url) };
}
