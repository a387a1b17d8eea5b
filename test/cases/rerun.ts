/** Prints what a page case gives now beside what is expected; writes only fields that are accepted by name, or a missing expectation. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Expected } from './read-case.ts';
import { CASES, caseNames, expectedOf, foundFacts, plainRows, readCase } from './read-case.ts';

const USAGE = `usage: npx node test/cases/rerun.ts [--accept FIELD,FIELD] [--families A,B.] CASE...
Prints fresh values of the cases (all of them when none is named). FIELD is pageKind, language, marketplace, shop, rows or a fact key.
Nothing is overwritten unless its field is accepted; a case without expected.json gets one with the families given.`;

const { values, positionals } = parseArgs({
  options: { accept: { type: 'string' }, families: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.help) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const TOP = new Set(['pageKind', 'language', 'marketplace', 'shop', 'rows']);
const accepted = new Set((values.accept ?? '').split(',').filter(Boolean));
const DEFAULT_FAMILIES = ['page.', 'listing.'];

for (const name of positionals.length > 0 ? positionals : caseNames()) {
  const file = join(CASES, name, 'expected.json');
  const known = expectedOf(name);
  const families = values.families?.split(',') ?? known?.families ?? DEFAULT_FAMILIES;
  const snapshot = readCase(name);
  const rows = plainRows(snapshot);
  const fresh: Expected = {
    pageKind: snapshot.pageKind,
    ...(snapshot.language === undefined ? {} : { language: snapshot.language }),
    ...(snapshot.marketplace === undefined ? {} : { marketplace: snapshot.marketplace }),
    ...(known && known.shop === undefined ? {} : { shop: snapshot.shop }),
    families,
    facts: foundFacts(snapshot, families),
    ...(rows.length > 0 ? { rows } : {}),
  };
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`);
    process.stdout.write(
      `${name}: new expected.json, read it before you commit it\n${JSON.stringify(fresh, null, 2)}\n`,
    );
    continue;
  }
  const changed = changes(known as Expected, fresh);
  if (changed.length === 0) {
    process.stdout.write(`${name}: as expected\n`);
    continue;
  }
  process.stdout.write(
    `${name}:\n${changed.map(({ field, before, after }) => `  ${field}\n    expected ${JSON.stringify(before)}\n    now      ${JSON.stringify(after)}\n`).join('')}`,
  );
  const taken = changed.filter(({ field }) => accepted.has(field));
  if (taken.length === 0) continue;
  const merged = JSON.parse(JSON.stringify(known)) as Record<string, unknown> & { facts: Record<string, unknown> };
  for (const { field, after } of taken) {
    const target: Record<string, unknown> = TOP.has(field) ? merged : merged.facts;
    if (after === undefined) Reflect.deleteProperty(target, field);
    else target[field] = after;
  }
  writeFileSync(file, `${JSON.stringify(merged, null, 2)}\n`);
  process.stdout.write(`  accepted: ${taken.map(({ field }) => field).join(', ')}\n`);
}

interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

function changes(before: Expected, after: Expected): Change[] {
  const found: Change[] = [];
  const compare = (field: string, old: unknown, now: unknown): void => {
    if (old === true && now !== undefined) return;
    if (JSON.stringify(old) !== JSON.stringify(now)) found.push({ field, before: old, after: now });
  };
  for (const field of ['pageKind', 'language', 'marketplace', 'shop', 'rows'] as const)
    compare(field, before[field], after[field]);
  for (const key of new Set([...Object.keys(before.facts), ...Object.keys(after.facts)]))
    compare(key, before.facts[key], after.facts[key]);
  return found;
}
