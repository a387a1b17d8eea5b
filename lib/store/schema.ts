/** The tables of the database and their versions: an append-only list, so that every published version can still be opened. */
import type { Transaction } from 'dexie';
import type { CheckRecord, WatchRecord } from '../model/records.ts';

export interface SchemaVersion {
  readonly version: number;
  readonly why: string;
  /** Dexie index lists: primary key first; an empty first part is a key kept outside the record. `null` drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites the rows of the version before; runs inside the upgrade transaction, so it happens whole or not at all. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Rule: a version that has been published is never edited; a change is a new entry at the end, with its dump test in
 * `migrations.test.ts`. Booleans cannot be indexed in IndexedDB, hence no index on `changes.seen`.
 */
export const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    why: 'First published layout',
    stores: {
      shops: 'id',
      pages: 'key, shop',
      snapshots: 'id, shop, [pageKey+takenAt]',
      rawPages: 'snapshotId, [pageKey+takenAt]',
      corrections: 'id, shop, pageKey, &[shop+pageKey+key+item]',
      answers: '[shop+item], shop',
      watches: 'id, shop, pageKey, dueAt',
      checks: 'id, at, [watchId+at]',
      changes: 'id, shop, at, [pageKey+at]',
      settings: '',
      readings: 'tabId',
      requests: 'id, at',
      robots: 'origin',
      progress: '',
    },
  },
  {
    version: 2,
    why: 'Places that the merchant pointed at, one per shop and key',
    stores: { shopRules: 'id, shop, &[shop+key]' },
  },
  {
    version: 3,
    why: 'Projects, and what the merchant keeps beside the readings',
    stores: {
      matches: 'id, *pages, *shops',
      seenLists: 'key, shop, takenAt',
      projects: 'id',
      findingNotes: '[project+finding], project',
      answerPictures: '[shop+item], shop',
      dismissals: 'id, shop, &[shop+key+item]',
      packs: 'id',
      packRules: 'id',
      alertRules: 'item',
      figures: 'id, shop',
      pictures: 'name',
      marks: 'name',
      staging: '++place',
    },
    upgrade: noteLastGood,
  },
];

/** Writes into each watch what only its checks knew: when its page was last read and believed. */
async function noteLastGood(transaction: Transaction): Promise<void> {
  const good = new Map<string, string>();
  const checks = transaction.table<CheckRecord>('checks').orderBy('at');
  await checks.each(({ watchId, at, outcome }) => {
    if (outcome === 'same' || outcome === 'changed') good.set(watchId, at);
  });
  await transaction
    .table<WatchRecord>('watches')
    .toCollection()
    .modify((watch) => {
      Object.assign(watch, { lastGoodAt: good.get(watch.id) });
    });
}

/** The version that this build writes. */
export const CURRENT_VERSION = newestVersion(SCHEMA);

export function newestVersion(schema: readonly SchemaVersion[]): number {
  return schema.reduce((newest, { version }) => Math.max(newest, version), 0);
}
