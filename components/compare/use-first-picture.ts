/** The comparison of last time, shown before the readings are there; and the keeping of this one for the next time. */
import { useEffect, useState } from 'preact/hooks';
import { keptTable, pictureInputs, pictureOf } from '../../lib/compare/first-picture.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import type { AppServices, ShopData } from '../../lib/model/services.ts';

/** Longest wait for a picture of a window that may be hidden. */
const PATIENCE_MS = 400;
/** The table is kept once it has stood for a while: opening and typing go before. */
const CALM_MS = 1_500;

export interface FirstPictureState {
  readonly table: ComparisonTable | undefined;
  /** It is on the screen, or there is none: the readings may be fetched. */
  readonly over: boolean;
}

/** Asks for the picture of last time once, where the comparison is what is opened. */
export function useFirstPicture(services: AppServices, wanted: boolean): FirstPictureState {
  const ask = services.keptComparison;
  const [state, setState] = useState<FirstPictureState>({ table: undefined, over: !wanted || !ask });
  useEffect(() => {
    if (state.over || !ask) return undefined;
    const late = setTimeout(() => setState((before) => ({ ...before, over: true })), 4 * PATIENCE_MS);
    ask().then(
      (kept) => {
        const table = kept && keptTable(kept, services.version);
        setState({ table, over: table === undefined });
      },
      (thrown: unknown) => {
        console.warn('Vigie: the last comparison could not be read', thrown);
        setState({ table: undefined, over: true });
      },
    );
    return () => clearTimeout(late);
  }, []);
  useEffect(() => {
    if (state.over || !state.table) return undefined;
    const go = (): void => setState((before) => ({ ...before, over: true }));
    const timer = setTimeout(go, PATIENCE_MS);
    const frame = requestAnimationFrame(() => setTimeout(go, 0));
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [state.over, state.table]);
  return state;
}

/** What was kept last by this page. */
let lastKept = '';

/** Keeps a table that was made from all readings. */
export function useKeptPicture(
  services: AppServices,
  table: ComparisonTable | undefined,
  shops: readonly ShopData[] | undefined,
): void {
  useEffect(() => {
    if (!services.keptComparison || !table || !shops) return undefined;
    const timer = setTimeout(() => {
      const inputs = pictureInputs(shops, table.options, services.version);
      if (inputs === lastKept) return;
      lastKept = inputs;
      services.send('picture.keep', { inputs, picture: pictureOf(table) }).then(
        (done) => {
          if (!done.ok) console.warn('Vigie: the comparison could not be kept', done.error);
        },
        (thrown: unknown) => console.warn('Vigie: the comparison could not be kept', thrown),
      );
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [services, table, shops]);
}
