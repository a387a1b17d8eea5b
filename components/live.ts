/** Hooks that bring live values, the clock and the width of the window into components. */
import { useEffect, useState } from 'preact/hooks';
import type { AppError } from '../lib/model/records.ts';
import type { Live } from '../lib/model/services.ts';

export interface LiveValue<T> {
  readonly value: T | undefined;
  readonly error: AppError | undefined;
  /** False until the first value or error came. */
  readonly ready: boolean;
}

/** The present value of a live source; `source` must be the same object as long as it means the same. */
export function useLive<T>(source: Live<T> | undefined): LiveValue<T> {
  const [state, setState] = useState<LiveValue<T> & { source: Live<T> | undefined }>({
    source,
    value: undefined,
    error: undefined,
    ready: false,
  });
  useEffect(() => {
    if (!source) return undefined;
    return source.subscribe(
      (value) => setState({ source, value, error: undefined, ready: true }),
      (error) =>
        setState((before) => ({
          source,
          value: before.source === source ? before.value : undefined,
          error,
          ready: true,
        })),
    );
  }, [source]);
  // A value of the source before must not be shown as the value of the present one.
  return state.source === source ? state : { value: undefined, error: undefined, ready: false };
}

/** The time, renewed twice a minute so that "3 minutes ago" stays true. */
export function useNow(clock: () => Date): Date {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 30_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => globalThis.matchMedia(query).matches);
  useEffect(() => {
    const media = globalThis.matchMedia(query);
    const update = (): void => setHolds(media.matches);
    update();
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, [query]);
  return holds;
}
