/** Keeps the merchant's word on pairs of product pages: the same product, or not. */
import { Failure } from '../model/failure.ts';
import type { MatchRecord } from '../model/match.ts';
import { matchRecord } from '../model/match.ts';
import type { CommandInput } from '../model/messages.ts';
import type { Database } from './database.ts';

/** Keeps a word on a pair of pages of two shops; a second word on the same pair replaces the first. Answers its id. */
export async function setMatch(database: Database, wish: CommandInput<'match.set'>, at: string): Promise<string> {
  const [one, other] = wish.pages;
  if (!one || !other || one.shop === other.shop || one.pageKey === other.pageKey)
    throw new Failure('bad-message', 'two pages of different shops');
  const record = matchRecord(one, other, wish.verdict, at);
  await database.matches.put(record);
  return record.id;
}

/** Takes the word on a pair back; one that is not there is no error. */
export async function clearMatch(database: Database, id: string): Promise<void> {
  await database.matches.delete(id);
}

/** All words of the merchant on pairs, oldest first. */
export async function allMatches(database: Database): Promise<readonly MatchRecord[]> {
  return (await database.matches.toArray()).toSorted((one, other) => one.at.localeCompare(other.at));
}
