/** Remembers outside of the database how much it held: what tells a database that the browser lost from one that was never filled. */
import * as z from 'zod/mini';
import type { KeptMark } from '../model/services.ts';

const PLACE = 'vigie-kept';
const keptMark = z.object({ pages: z.int().check(z.gte(0)), at: z.string() });

/** What was kept when a page of the extension last looked; undefined when that is not known. */
export function readKeptMark(): KeptMark | undefined {
  const text = localStorage.getItem(PLACE);
  if (text === null) return undefined;
  try {
    return keptMark.parse(JSON.parse(text));
  } catch {
    // Anything else under this name says nothing.
    return undefined;
  }
}

/** Notes what is kept now. A disk without room for it has told of itself already. */
export function writeKeptMark(mark: KeptMark): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(mark));
  } catch (thrown) {
    console.warn('Vigie: kept mark', thrown);
  }
}
