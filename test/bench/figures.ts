/** Timing and the two figures that every bench prints: median and 90th percentile. */

export interface Figures {
  readonly median: number;
  readonly p90: number;
}

export function figures(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p90: at(0.9) };
}

/** Milliseconds of the fastest of several runs: the one least disturbed by other work on the machine. */
export function fastest(run: () => unknown, times = 3): number {
  let best = Infinity;
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export const shown = (value: number): number => Math.round(value * 100) / 100;
