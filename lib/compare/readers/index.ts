/** The reader of every checklist item; items without one of their own are read from their claims. */
import type { Reader } from './reader.ts';
import { readClaims } from './reader.ts';

const READERS: Readonly<Record<string, Reader>> = {};

/** The reader of an item. */
export function readerOf(item: string): Reader {
  return READERS[item] ?? readClaims;
}
