/** Rows and databases for tests of this room and of the rooms above it. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Evidence, Fact } from '../model/evidence.ts';
import type { ReadingRecord } from '../model/records.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { openDatabase } from './database.ts';
import type { Database, OpenOptions } from './database.ts';

export const PAGE_URL = 'https://shop.test/board';

/** A fresh browser storage; two databases over one storage see each other's rows. */
export function freshStorage(): IDBFactory {
  return new IDBFactory();
}

export function openSample(storage: IDBFactory = freshStorage(), options: Partial<OpenOptions> = {}): Database {
  return openDatabase({ role: 'write', ...options, dexie: { indexedDB: storage, IDBKeyRange } });
}

export function evidence(snippet: string): Evidence {
  return { channel: 'dom', where: 'p.price', snippet, url: PAGE_URL, rule: 'sample' };
}

export function priceFact(minor: number): Fact {
  const text = `${(minor / 100).toFixed(2)} €`;
  const value = { minor, currency: 'EUR', text };
  return { key: 'product.price', state: 'found', value, strength: 'declared', evidence: [evidence(text)] };
}

export function nameFact(name: string): Fact {
  return { key: 'product.name', state: 'found', value: name, strength: 'declared', evidence: [evidence(name)] };
}

export function sampleSnapshot(minor: number, takenAt: string, more: Partial<Snapshot> = {}): Snapshot {
  return {
    url: PAGE_URL,
    shop: 'shop.test',
    pageKind: 'product',
    takenAt,
    via: 'tab',
    rules: 'sample',
    facts: [nameFact('Walnut board'), priceFact(minor)],
    failures: [],
    ...more,
  };
}

export function sampleReading(snapshot: Snapshot, id: string, tabId = 7): ReadingRecord {
  const gzip = new Uint8Array([31, 139, snapshot.facts.length]);
  return {
    tabId,
    id,
    at: snapshot.takenAt,
    state: 'read',
    url: snapshot.url,
    title: 'Board',
    snapshot,
    gzip,
    size: 900,
  };
}
