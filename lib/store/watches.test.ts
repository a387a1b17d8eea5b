/** Watches in the database: leases, whole results, rights, and a history that stays small. */
import { describe, expect, it } from 'vitest';
import { FIRST_FETCHED } from '../model/check.ts';
import type { CheckResult } from '../model/check.ts';
import type { Database } from './database.ts';
import { openSample, PAGE_URL, sampleSnapshot } from './samples.ts';
import {
  addWatch,
  finishCheck,
  followRights,
  leaseWatch,
  releaseAll,
  releaseWatch,
  removeWatches,
  updateWatch,
} from './watches.ts';

const NOW = new Date('2026-11-10T10:00:00.000Z');
const AT = NOW.toISOString();
const WISH = { url: `${PAGE_URL}?utm_source=x`, shop: 'shop.test', title: 'Board', everyMinutes: 1440 };

async function watched(): Promise<{ database: Database; id: string }> {
  const database = openSample();
  return { database, id: await addWatch(database, WISH, AT) };
}

function result(minor: number | undefined, more: Partial<CheckResult> = {}): CheckResult {
  const next = {
    dueAt: '2026-11-11T10:00:00.000Z',
    failures: 0,
    state: 'active',
    pausedBecause: undefined,
    etag: 'e',
    lastModified: undefined,
  } as const;
  const at = more.at ?? AT;
  const snapshot = minor === undefined ? undefined : sampleSnapshot(minor, at, { via: 'fetch' });
  return { at, outcome: 'same', detail: '', snapshot, differences: [], next, ...more };
}

async function check(database: Database, id: string, outcome: CheckResult): Promise<number | undefined> {
  const leased = await leaseWatch(database, id, new Date(outcome.at), 3);
  return leased ? finishCheck(database, leased, outcome) : undefined;
}

describe('a lease', () => {
  it('is given once, runs out, and does not count when it ends too far away', async () => {
    const { database, id } = await watched();
    expect(await leaseWatch(database, id, NOW, 3)).toBeDefined();
    expect(await leaseWatch(database, id, new Date(NOW.getTime() + 60_000), 3)).toBeUndefined();
    expect(await leaseWatch(database, id, new Date(NOW.getTime() + 181_000), 3)).toBeDefined();
    // The clock was put back by a year while the lease was held.
    expect(await leaseWatch(database, id, new Date('2025-11-10T10:00:00.000Z'), 3)).toBeDefined();
  });

  it('is not given for a watch that is paused, archived or gone', async () => {
    const { database, id } = await watched();
    await updateWatch(database, { id, state: 'paused' }, AT);
    expect(await leaseWatch(database, id, NOW, 3)).toBeUndefined();
    expect(await leaseWatch(database, 'other', NOW, 3)).toBeUndefined();
  });

  it('that was lost writes nothing', async () => {
    const { database, id } = await watched();
    const first = await leaseWatch(database, id, NOW, 3);
    await releaseAll(database);
    const second = await leaseWatch(database, id, new Date(NOW.getTime() + 1000), 3);
    expect(await finishCheck(database, first!, result(1000))).toBeUndefined();
    expect(await database.checks.count()).toBe(0);
    expect(await finishCheck(database, second!, result(1000))).toBe(0);
    expect(await finishCheck(database, second!, result(1000))).toBeUndefined();
    expect(await database.checks.count()).toBe(1);
  });

  it('of a watch that was removed meanwhile writes nothing', async () => {
    const { database, id } = await watched();
    const leased = await leaseWatch(database, id, NOW, 3);
    await removeWatches(database, [id]);
    await releaseWatch(database, id);
    expect(await finishCheck(database, leased!, result(1000))).toBeUndefined();
    expect(await database.snapshots.count()).toBe(0);
  });
});

describe('a finished check', () => {
  it('moves the baseline only for a trusted reading, and keeps the merchant’s pause', async () => {
    const { database, id } = await watched();
    await check(database, id, result(1000));
    const baseline = (await database.watches.get(id))?.baselineSnapshotId;
    expect(baseline).toBeDefined();
    const leased = await leaseWatch(database, id, NOW, 3);
    await updateWatch(database, { id, state: 'paused' }, AT);
    await finishCheck(database, leased!, result(undefined, { outcome: 'blocked', detail: 'HTTP 403' }));
    expect(await database.watches.get(id)).toMatchObject({
      baselineSnapshotId: baseline,
      state: 'paused',
      pausedBecause: 'merchant',
      lastOutcome: 'blocked',
    });
  });

  it('of a run of equal readings keeps the first and the last', async () => {
    const { database, id } = await watched();
    await check(database, id, result(1000, { detail: FIRST_FETCHED, at: '2026-11-10T10:00:00.000Z' }));
    for (const day of ['11', '12', '13'])
      await check(database, id, result(1000, { at: `2026-11-${day}T10:00:00.000Z` }));
    expect((await database.snapshots.toArray()).map(({ takenAt }) => takenAt.slice(8, 10)).sort()).toEqual([
      '10',
      '13',
    ]);
    await check(database, id, result(1200, { outcome: 'changed', at: '2026-11-14T10:00:00.000Z' }));
    await check(database, id, result(1200, { at: '2026-11-15T10:00:00.000Z' }));
    const days = (await database.snapshots.toArray()).map(({ takenAt }) => takenAt.slice(8, 10)).sort();
    expect(days).toEqual(['10', '13', '14', '15']);
    expect(await database.checks.count()).toBe(6);
  });
});

describe('rights', () => {
  it('taken back pause a watch visibly, given again take it up', async () => {
    const { database, id } = await watched();
    await leaseWatch(database, id, NOW, 3);
    expect(await followRights(database, () => false, AT)).toBe(1);
    expect(await database.watches.get(id)).toMatchObject({
      state: 'paused',
      pausedBecause: 'right-revoked',
      lastOutcome: 'paused',
    });
    expect(await followRights(database, () => false, AT)).toBe(0);
    expect(await database.checks.count()).toBe(1);
    expect(await followRights(database, () => true, AT)).toBe(1);
    expect(await database.watches.get(id)).toMatchObject({ state: 'active', dueAt: AT });
  });

  it('do not take up a watch that the merchant paused', async () => {
    const { database, id } = await watched();
    await updateWatch(database, { id, state: 'paused' }, AT);
    expect(await followRights(database, () => true, AT)).toBe(0);
  });
});

describe('adding and changing', () => {
  it('takes up a known watch instead of adding a second one', async () => {
    const { database, id } = await watched();
    await updateWatch(database, { id, state: 'archived' }, AT);
    expect(await addWatch(database, { ...WISH, everyMinutes: 60 }, AT)).toBe(id);
    expect(await database.watches.toArray()).toMatchObject([{ state: 'active', everyMinutes: 60, pageKey: PAGE_URL }]);
  });

  it('brings the due time nearer when checks become more frequent, and is due at once when resumed', async () => {
    const { database, id } = await watched();
    await check(database, id, result(1000, { next: { ...result(1).next, dueAt: '2026-11-17T10:00:00.000Z' } }));
    await updateWatch(database, { id, everyMinutes: 60 }, AT);
    expect((await database.watches.get(id))?.dueAt).toBe('2026-11-10T11:00:00.000Z');
    await updateWatch(database, { id, state: 'paused' }, AT);
    await updateWatch(database, { id, state: 'active' }, '2026-11-12T00:00:00.000Z');
    expect((await database.watches.get(id))?.dueAt).toBe('2026-11-12T00:00:00.000Z');
    await expect(updateWatch(database, { id: 'none' }, AT)).rejects.toMatchObject({ code: 'not-found' });
  });
});
