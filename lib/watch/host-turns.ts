/** One visitor per host: everything that Vigie fetches waits for its turn at a host and leaves the pause that the host is owed. */

/** Least pause between two requests to one host, as a quick visitor would make it. */
const PAUSE_MS = 1_000;
/** A host that asks for longer pauses than this gets one page per run: a worker must not be kept waiting. */
export const LONGEST_PAUSE_MS = 15_000;

export interface HostTurns {
  /** Waits until nobody else is at the host and its pause is over; undefined when cancelled meanwhile. */
  take(host: string, signal: AbortSignal): Promise<Turn | undefined>;
  /** Milliseconds of pause that the host is still owed. */
  owed(host: string): number;
}

export interface Turn {
  /** Leaves the host; `delaySeconds` is the pause that its robots.txt wishes for. */
  leave(delaySeconds?: number): void;
}

export interface TurnPorts {
  readonly now: () => Date;
  /** In [0, 1). */
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The turns of all hosts; there must be only one such list per worker, shared by all that fetch. It outlives a run, not a worker. */
export function createHostTurns({ now, random, sleep }: TurnPorts): HostTurns {
  const queues = new Map<string, Promise<void>>();
  const left = new Map<string, number>();
  const pauses = new Map<string, number>();
  const owed = (host: string): number => {
    const since = now().getTime() - (left.get(host) ?? 0);
    // A clock that was set back must not make a visitor wait for hours.
    return since < 0 ? 0 : Math.max(0, (pauses.get(host) ?? PAUSE_MS) - since);
  };

  return {
    owed,
    async take(host, signal) {
      const before = queues.get(host) ?? Promise.resolve();
      const { promise: over, resolve: leave } = Promise.withResolvers<void>();
      queues.set(
        host,
        before.then(() => over),
      );
      await before;
      const pause = signal.aborted ? 0 : owed(host);
      if (pause > 0) await sleep(pause + PAUSE_MS * 0.5 * random(), signal);
      if (signal.aborted) {
        leave();
        return undefined;
      }
      return {
        leave: (delaySeconds) => {
          left.set(host, now().getTime());
          if (delaySeconds !== undefined) pauses.set(host, Math.max(PAUSE_MS, delaySeconds * 1_000));
          leave();
        },
      };
    },
  };
}
