/** Runs checks politely: few hosts at a time, one request per host at a time with a pause between, within the life of a worker. */
import type { WatchRecord } from '../model/records.ts';
import { checkWatch } from './check.ts';
import { createHostTurns, LONGEST_PAUSE_MS, type HostTurns } from './host-turns.ts';
import type { WatchPorts } from './ports.ts';
import { dueWatches } from './schedule.ts';

export type Which = 'due' | 'all' | readonly string[];

export interface Run {
  /** Watches whose check was written. */
  readonly checked: number;
  /** Watches left for the next tick because the time of this run was over. */
  readonly left: number;
}

export interface Runner {
  /** Runs checks after those already under way; throws what the database throws. */
  run(which: Which): Promise<Run>;
  /** Stops the checks under way and those that wait; a check that was not finished has never happened. */
  cancel(): void;
}

const HOSTS_AT_ONCE = 3;
/** A worker is given five minutes for one event. */
const BUDGET_MS = 4 * 60_000;

/** A runner over the given ports; there must be only one per database. */
export function createRunner(ports: WatchPorts & { readonly turns?: HostTurns | undefined }): Runner {
  const turns = ports.turns ?? createHostTurns(ports);
  let cancelling = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  const run = async (which: Which, signal: AbortSignal): Promise<Run> => {
    const chosen = select(await ports.store.all(), which, ports.now());
    // What the day has no room for stays due, the longest overdue first; a wish of the merchant's always has room.
    const watches = which === 'due' ? chosen.slice(0, Math.max(0, await ports.roomToday())) : chosen;
    if (watches.length === 0 || signal.aborted) return { checked: 0, left: 0 };
    const started = ports.now().getTime();
    const hosts = [...Map.groupBy(watches, (watch) => new URL(watch.url).host).values()];
    const waiting = new Map(watches.map((watch) => [watch.id, watch]));
    let checked = 0;
    const tell = (): Promise<void> =>
      ports.store.progress({ done: watches.length - waiting.size, total: watches.length });
    await tell();
    // A wish to check now is kept in the database: a worker that is stopped takes it up again.
    const now = ports.now().toISOString();
    if (which !== 'due') await ports.store.setDue(watches.map(({ id }) => ({ id, dueAt: now })));

    const visitHost = async (queue: readonly WatchRecord[]): Promise<void> => {
      for (const watch of queue) {
        const { host } = new URL(watch.url);
        if (turns.owed(host) > LONGEST_PAUSE_MS) return;
        const turn = await turns.take(host, signal);
        if (!turn) return;
        let pause: number | undefined;
        try {
          if (ports.now().getTime() - started > BUDGET_MS) return;
          const { written, delaySeconds } = await checkWatch(ports, watch.id, signal);
          pause = delaySeconds;
          if (written) checked += 1;
        } finally {
          turn.leave(pause);
        }
        waiting.delete(watch.id);
        await tell();
      }
    };
    const worker = async (): Promise<void> => {
      for (let queue = hosts.shift(); queue !== undefined && !signal.aborted; queue = hosts.shift())
        await visitHost(queue);
    };
    try {
      // All are waited for even when one fails, so that no check goes on behind a run that is over.
      const ends = await Promise.allSettled(Array.from({ length: HOSTS_AT_ONCE }, worker));
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed && !signal.aborted) throw failed.reason;
    } finally {
      // The merchant has taken the wish back: what was not checked is due when it was before.
      if (signal.aborted && which !== 'due') await ports.store.setDue([...waiting.values()]);
      await ports.store.progress(undefined);
    }
    return { checked, left: waiting.size };
  };

  return {
    run(which) {
      const { signal } = cancelling;
      const next = last.then(() => run(which, signal));
      // The one after must start whether or not this one failed; its caller is told.
      last = next.catch(() => undefined);
      return next;
    },
    cancel() {
      cancelling.abort();
      cancelling = new AbortController();
    },
  };
}

function select(watches: readonly WatchRecord[], which: Which, now: Date): readonly WatchRecord[] {
  if (which === 'due') return dueWatches(watches, now);
  const active = watches.filter(({ state }) => state === 'active');
  return which === 'all' ? active : active.filter(({ id }) => which.includes(id));
}
