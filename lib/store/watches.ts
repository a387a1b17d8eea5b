/** Watches and their checks in the database: leases, so that an interrupted check is taken up again and never done twice. */
import { Failure } from '../model/failure.ts';
import type { CommandInput } from '../model/messages.ts';
import { FIRST_FETCHED } from '../model/check.ts';
import type { CheckResult } from '../model/check.ts';
import type { SnapshotRecord, WatchRecord } from '../model/records.ts';
import { pageKey } from '../text/url.ts';
import { addChanges } from './changes.ts';
import type { Database, ProgressRecord } from './database.ts';
import { guarded } from './errors.ts';
import { keepSnapshot } from './keep-snapshot.ts';

export const PROGRESS_ROW = 'run';

/** Starts watching a page, or takes up a watch that was paused or archived; the newest visit is what the first check must equal. */
export async function addWatch(database: Database, wish: CommandInput<'watch.add'>, at: string): Promise<string> {
  const key = pageKey(wish.url);
  return database.transaction('rw', database.watches, database.pages, async () => {
    const known = await database.watches.where('pageKey').equals(key).first();
    const page = await database.pages.get(key);
    const fresh: WatchRecord = {
      ...wish,
      id: crypto.randomUUID(),
      pageKey: key,
      dueAt: at,
      state: 'active',
      failures: 0,
      addedAt: at,
    };
    const baselineSnapshotId = known?.baselineSnapshotId ?? page?.latest?.tab;
    const watch: WatchRecord = known
      ? {
          ...known,
          subjects: wish.subjects ?? known.subjects,
          everyMinutes: wish.everyMinutes,
          state: 'active',
          pausedBecause: undefined,
          dueAt: at,
          failures: 0,
        }
      : fresh;
    await database.watches.put({ ...watch, baselineSnapshotId });
    return watch.id;
  });
}

/** Changes how often and how a page is checked, what is followed, its tags, or pauses, resumes or archives its watch. */
export async function updateWatch(database: Database, wish: CommandInput<'watch.update'>, at: string): Promise<void> {
  await database.transaction('rw', database.watches, database.pages, async () => {
    const watch = await database.watches.get(wish.id);
    if (!watch) throw new Failure('not-found', 'watch');
    await database.watches.put(await changed(database, watch, { ...wish, tags: wish.tags ?? watch.tags }, at));
  });
}

/** Changes several watches at once, all or none; those that are gone meanwhile are passed over. */
export async function updateWatches(
  database: Database,
  { ids, addTags = [], removeTags = [], ...wish }: CommandInput<'watch.updateMany'>,
  at: string,
): Promise<void> {
  await database.transaction('rw', database.watches, database.pages, async () => {
    for (const watch of await database.watches.bulkGet([...ids])) {
      if (!watch) continue;
      const tags = [...new Set([...(watch.tags ?? []), ...addTags])].filter((tag) => !removeTags.includes(tag));
      await database.watches.put(await changed(database, watch, { ...wish, tags }, at));
    }
  });
}

async function changed(
  database: Database,
  watch: WatchRecord,
  wish: Omit<CommandInput<'watch.update'>, 'id' | 'tags'> & { readonly tags?: readonly string[] | undefined },
  at: string,
): Promise<WatchRecord> {
  const state = wish.state ?? watch.state;
  const resumed = state === 'active' && watch.state !== 'active';
  const pausedBecause = state === 'paused' ? (watch.pausedBecause ?? 'merchant') : undefined;
  const everyMinutes = wish.everyMinutes ?? watch.everyMinutes;
  const soonest = new Date(Date.parse(at) + everyMinutes * 60_000).toISOString();
  const otherWay = wish.readBy !== undefined && wish.readBy !== (watch.readBy ?? 'fetch');
  // Read in another way, the page is held against the merchant's own newest visit first.
  const visit = otherWay ? (await database.pages.get(watch.pageKey))?.latest?.tab : undefined;
  return {
    ...watch,
    state,
    pausedBecause,
    everyMinutes,
    dueAt: resumed || otherWay ? at : watch.dueAt < soonest ? watch.dueAt : soonest,
    tags: wish.tags === undefined || wish.tags.length === 0 ? undefined : wish.tags,
    subjects: wish.subjects === undefined ? watch.subjects : (wish.subjects ?? undefined),
    readBy: wish.readBy ?? watch.readBy,
    ...(otherWay
      ? {
          baselineSnapshotId: visit ?? watch.baselineSnapshotId,
          pending: undefined,
          failures: 0,
          etag: undefined,
          lastModified: undefined,
        }
      : {}),
  };
}

/** Stops watching pages; their snapshots and changes stay. */
export async function removeWatches(database: Database, ids: readonly string[]): Promise<void> {
  await database.transaction('rw', database.watches, database.checks, async () => {
    for (const id of ids) await database.checks.where('[watchId+at]').between([id, ''], [id, '\uffff']).delete();
    await database.watches.bulkDelete([...ids]);
  });
}

/** How many checks have ended since an instant, the merchant's own visits not counted. */
export async function checksSince(database: Database, since: string): Promise<number> {
  return database.checks
    .where('at')
    .aboveOrEqual(since)
    .filter(({ detail }) => detail !== 'visit')
    .count();
}

/** Takes the lease of a watch, so that nobody else checks it until then; undefined when it is held, or the watch not active. */
export async function leaseWatch(
  database: Database,
  id: string,
  now: Date,
  minutes: number,
): Promise<WatchRecord | undefined> {
  return database.transaction('rw', database.watches, async () => {
    const watch = await database.watches.get(id);
    if (watch?.state !== 'active' || isLeased(watch, now, minutes)) return undefined;
    const leased = { ...watch, leaseUntil: new Date(now.getTime() + minutes * 60_000).toISOString() };
    await database.watches.put(leased);
    return leased;
  });
}

/** A lease that ends later than any lease can was written under another clock and does not count. */
function isLeased(watch: WatchRecord, now: Date, minutes: number): boolean {
  if (watch.leaseUntil === undefined) return false;
  const left = Date.parse(watch.leaseUntil) - now.getTime();
  return left > 0 && left <= minutes * 60_000;
}

/** Gives a lease back without a result, so that the check is taken up again. */
export async function releaseWatch(database: Database, id: string): Promise<void> {
  await database.watches.update(id, { leaseUntil: undefined });
}

/** Gives back all leases and forgets the progress: the worker that held them is gone. Says whether it was stopped in the midst of a run. */
export async function releaseAll(database: Database): Promise<boolean> {
  return database.transaction('rw', database.watches, database.progress, async () => {
    await database.watches.filter((watch) => watch.leaseUntil !== undefined).modify({ leaseUntil: undefined });
    const interrupted = (await database.progress.get(PROGRESS_ROW)) !== undefined;
    await database.progress.clear();
    return interrupted;
  });
}

/** Sets due times, where the watch is still there: a wish to check now, which outlives the worker, or its taking back. */
export async function setDue(database: Database, times: readonly Pick<WatchRecord, 'id' | 'dueAt'>[]): Promise<void> {
  await database.watches.bulkUpdate(times.map(({ id, dueAt }) => ({ key: id, changes: { dueAt } })));
}

/** Writes the result of a check whole, if the lease is still the caller's; answers the number of new changes, or undefined. */
export async function finishCheck(
  database: Database,
  watch: WatchRecord,
  result: CheckResult,
): Promise<number | undefined> {
  const { pages, snapshots, rawPages, watches, checks, changes, dismissals } = database;
  return guarded(() =>
    database.transaction('rw', [pages, snapshots, rawPages, watches, checks, changes, dismissals], async () => {
      const current = await watches.get(watch.id);
      if (!current || current.leaseUntil === undefined || current.leaseUntil !== watch.leaseUntil) return undefined;
      const { at, outcome, detail } = result;
      const before = await baselineOf(database, current);
      const after = await keepTrusted(database, current, result);
      const found = before && after ? await addChanges(database, before, after, result.differences, watch.id) : 0;
      if (after && before && outcome === 'same') await thinOut(database, current, before);
      await checks.add({ id: crypto.randomUUID(), watchId: watch.id, at, outcome, detail, snapshotId: after?.id });
      await watches.put({
        ...current,
        ...result.next,
        // The merchant may have paused or archived the watch while it was being checked: that word stands.
        state: current.state === 'active' ? result.next.state : current.state,
        pausedBecause: current.state === 'active' ? result.next.pausedBecause : current.pausedBecause,
        baselineSnapshotId: after?.id ?? current.baselineSnapshotId,
        lastCheckAt: at,
        lastGoodAt: outcome === 'same' || outcome === 'changed' ? at : current.lastGoodAt,
        lastOutcome: outcome,
        lastDetail: detail,
        leaseUntil: undefined,
      });
      return found;
    }),
  );
}

async function keepTrusted(
  database: Database,
  watch: WatchRecord,
  { snapshot, raw }: CheckResult,
): Promise<SnapshotRecord | undefined> {
  if (!snapshot) return undefined;
  return keepSnapshot(
    database,
    { ...snapshot, shop: watch.shop },
    { title: snapshot.title ?? watch.title, raw, key: watch.pageKey },
  );
}

/** The snapshot that the next reading of a watch is compared with. */
export async function baselineOf(database: Database, watch: WatchRecord): Promise<SnapshotRecord | undefined> {
  return watch.baselineSnapshotId === undefined ? undefined : database.snapshots.get(watch.baselineSnapshotId);
}

/** Of a run of equal fetched readings only the first and the last are kept: the history stays true and small. */
async function thinOut(database: Database, watch: WatchRecord, middle: SnapshotRecord): Promise<void> {
  if (middle.via !== 'fetch' && watch.readBy !== 'tab') return;
  const checks = await database.checks
    .where('[watchId+at]')
    .between([watch.id, middle.takenAt], [watch.id, '\uffff'])
    .toArray();
  const made = checks.find((check) => check.snapshotId === middle.id);
  if (made?.outcome !== 'same' || made.detail === FIRST_FETCHED || made.detail === 'visit') return;
  await database.snapshots.delete(middle.id);
  await database.rawPages.delete(middle.id);
  await database.checks.update(made.id, { snapshotId: undefined });
}

/** Pauses watches whose page may not be fetched any more, takes up those that may again; answers how many moved. */
export async function followRights(
  database: Database,
  mayFetch: (url: string) => boolean,
  at: string,
): Promise<number> {
  return database.transaction('rw', database.watches, database.checks, async () => {
    let moved = 0;
    for (const watch of await database.watches.toArray()) {
      const allowed = mayFetch(watch.url);
      if (watch.state === 'active' && !allowed) {
        moved += 1;
        const paused = {
          state: 'paused',
          pausedBecause: 'right-revoked',
          lastOutcome: 'paused',
          lastDetail: 'right-revoked',
        } as const;
        await database.watches.put({ ...watch, ...paused, lastCheckAt: at, leaseUntil: undefined });
        await database.checks.add({
          id: crypto.randomUUID(),
          watchId: watch.id,
          at,
          outcome: 'paused',
          detail: 'right-revoked',
        });
      } else if (watch.state === 'paused' && watch.pausedBecause === 'right-revoked' && allowed) {
        moved += 1;
        await database.watches.put({ ...watch, state: 'active', pausedBecause: undefined, dueAt: at });
      }
    }
    return moved;
  });
}

/** Says how far the checks under way have come; undefined ends it. */
export async function setProgress(database: Database, progress: ProgressRecord | undefined): Promise<void> {
  await (progress ? database.progress.put(progress, PROGRESS_ROW) : database.progress.delete(PROGRESS_ROW));
}
