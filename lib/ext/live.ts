/** Live values for the pages of the extension: database queries that watch themselves, and values that browser events change. */
import { liveQuery } from 'dexie';
import type { Live } from '../model/services.ts';
import { Failure, toAppError } from '../model/failure.ts';
import { toStoreFailure } from '../store/errors.ts';

/** A database query as a Live value: it runs again whenever a row that it read has changed, in whatever context. */
export function liveRows<T>(query: () => Promise<T>): Live<T> {
  return {
    subscribe(next, fail) {
      const subscription = liveQuery(() => query().catch(nameOpenFailure)).subscribe({
        next,
        error: (thrown: unknown) => fail?.(toAppError(toStoreFailure(thrown))),
      });
      return () => subscription.unsubscribe();
    },
  };
}

/**
 * Dexie keeps silent about a closed database, since it mostly opens again by itself. One that cannot be opened at all looks the same
 * to it; our own Failure inside tells them apart.
 */
function nameOpenFailure(thrown: unknown): never {
  const inner = (thrown as { inner?: unknown } | null)?.inner;
  throw inner instanceof Failure ? inner : thrown;
}

/** An event source: registers a listener and answers how to take it away. */
export type Signal = (changed: () => void) => () => void;

/** A value that is asked for anew after each signal; a slow answer that a newer one has overtaken is dropped. */
export function liveAnswer<T>(ask: () => Promise<T>, signals: readonly Signal[]): Live<T> {
  return {
    subscribe(next, fail) {
      let newest = 0;
      let over = false;
      const refresh = (): void => {
        const mine = ++newest;
        ask().then(
          (value) => {
            if (!over && mine === newest) next(value);
          },
          (thrown: unknown) => {
            if (!over && mine === newest) fail?.(toAppError(thrown));
          },
        );
      };
      const stops = signals.map((signal) => signal(refresh));
      refresh();
      return () => {
        over = true;
        for (const stop of stops) stop();
      };
    },
  };
}
