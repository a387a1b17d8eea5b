/** Reads the page cases (one folder each: page.html, meta.json, expected.json) and puts a snapshot into the short form of expected.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HTML_ALONE } from '../../lib/model/capture.ts';
import { analyse } from '../../lib/detect/analyse.ts';
import { minorDigits, toMajor } from '../../lib/model/money.ts';
import type { Money } from '../../lib/model/money.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';

export const CASES = dirname(fileURLToPath(import.meta.url));

export interface CaseMeta {
  readonly url: string;
  /** What the case shows, in one sentence. */
  readonly about: string;
  readonly language?: string;
  readonly status?: number;
}

/** Values by field. `true` stands for "found, whatever its value". A fact key or prefix in `families` is checked in full. */
export interface Expected {
  readonly pageKind: string;
  readonly language?: string;
  readonly marketplace?: string;
  readonly shop?: string;
  /** Fact keys, or prefixes ending in a dot, of which nothing may be found beyond `facts`. */
  readonly families: readonly string[];
  /** `key` or `key[item]` -> value */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Rows as "name | price | list price | marks"; left out when the page is no listing. */
  readonly rows?: readonly string[];
}

/** Names of all cases, sorted. */
export function caseNames(): string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(CASES, entry.name, 'page.html')))
    .map((entry) => entry.name)
    .sort();
}

export const metaOf = (name: string): CaseMeta =>
  JSON.parse(readFileSync(join(CASES, name, 'meta.json'), 'utf8')) as CaseMeta;

/** The expectation of a case; undefined while it has none. */
export function expectedOf(name: string): Expected | undefined {
  const file = join(CASES, name, 'expected.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Expected) : undefined;
}

/** Analyses the page of a case. */
export function readCase(name: string): Snapshot {
  const meta = metaOf(name);
  return analyse({
    url: meta.url,
    via: meta.status === undefined ? 'file' : 'fetch',
    takenAt: '2026-01-01T00:00:00.000Z',
    html: readFileSync(join(CASES, name, 'page.html'), 'utf8'),
    truncated: false,
    status: meta.status,
    ...HTML_ALONE,
    language: meta.language,
  });
}

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;

/** Money as "12.90 EUR", ranges as "12.90-15.00 EUR", everything else as it is. */
export function plain(value: unknown): unknown {
  if (isMoney(value)) return `${toMajor(value).toFixed(minorDigits(value.currency))} ${value.currency}`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    if ('low' in value) {
      const { low, high } = value as { low: unknown; high?: unknown };
      return `${String(plain(low))} to ${high === undefined ? '' : String(plain(high))}`.trim();
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

/** The found facts of the families, by `key` or `key[item]`. */
export function foundFacts(snapshot: Snapshot, families: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const fact of snapshot.facts) {
    if (
      fact.state !== 'found' ||
      !families.some((family) => (family.endsWith('.') ? fact.key.startsWith(family) : fact.key === family))
    )
      continue;
    found[fact.item === undefined ? fact.key : `${fact.key}[${fact.item}]`] = plain(fact.value);
  }
  return found;
}

/** Rows in the short form of expected.json. */
export function plainRows(snapshot: Snapshot): string[] {
  return (snapshot.rows ?? []).map((row) =>
    [
      row.name,
      row.price === undefined ? '-' : String(plain(row.price)),
      ...(row.listPrice === undefined ? [] : [`list ${String(plain(row.listPrice))}`]),
      ...(row.rating === undefined ? [] : [`rating ${row.rating}`]),
      ...(row.reviewCount === undefined ? [] : [`reviews ${row.reviewCount}`]),
      ...(row.sponsored === true ? ['sponsored'] : []),
      ...(row.seller === undefined ? [] : [`seller ${row.seller}`]),
      ...(row.id === undefined ? [] : [`id ${row.id}`]),
    ].join(' | '),
  );
}
