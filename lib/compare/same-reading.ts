/** Does a later reading of a page tell anything that an earlier one did not? Decides whether there is something new to save. */
import type { Fact } from '../model/evidence.ts';
import type { ListingRow, Snapshot } from '../model/snapshot.ts';
import { pageKey } from '../text/url.ts';
import { diffSnapshots, isPassingKey } from './diff.ts';

function foundNames(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(
    snapshot.facts.flatMap((fact: Fact) =>
      fact.state === 'unknown' || isPassingKey(fact.key) ? [] : [`${fact.key} ${fact.item ?? ''}`],
    ),
  );
}

function rowText({ position, name, url, price, sponsored }: ListingRow): string {
  return JSON.stringify([position, name, url, price, sponsored === true]);
}

/** True when both readings are of one page, differ in nothing that counts as a change, and the later one found nothing more. */
export function sameReading(before: Snapshot, after: Snapshot): boolean {
  if (pageKey(before.url) !== pageKey(after.url) || before.pageKind !== after.pageKind) return false;
  const rows = (after.rows ?? []).map(rowText);
  if (rows.length !== (before.rows?.length ?? 0)) return false;
  if (before.rows?.some((row, index) => rowText(row) !== rows[index])) return false;
  const known = foundNames(before);
  for (const name of foundNames(after)) if (!known.has(name)) return false;
  return diffSnapshots(before, after).length === 0;
}
