/** What room the disk has, and the name of a failure that only a full one explains: Chromium itself says no more than "aborted". */
import type { CommandName, CommandResult } from '../model/messages.ts';
import type { ErrorCode } from '../model/records.ts';

/** With less than this the browser gives up its database. */
const TOO_LITTLE_BYTES = 1_000_000;
const UNNAMED: ReadonlySet<ErrorCode> = new Set(['unexpected', 'database-failed', 'database-blocked']);

/** Bytes that the browser would still give the extension. */
export async function roomLeft(): Promise<number> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return quota - usage;
}

/** Whether the browser has nothing more to give. */
export const diskIsFull = async (): Promise<boolean> => (await roomLeft()) <= TOO_LITTLE_BYTES;

/** The result of a command, its failure called by its name. */
export async function namedFullDisk(result: CommandResult<CommandName>): Promise<CommandResult<CommandName>> {
  if (result.ok || !UNNAMED.has(result.error.code) || !(await diskIsFull())) return result;
  return { ok: false, error: { ...result.error, code: 'disk-full' } };
}
