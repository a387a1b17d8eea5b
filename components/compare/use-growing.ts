/** Draws long tables in steps: what fits on the screen at once, the rest in the moments after, so that the first picture comes soon. */
import { useEffect, useState } from 'preact/hooks';

/** Rows drawn at once (the essentials whole), and added with each further step. */
const FIRST = 12;
const STEP = 12;

/** How many of `total` rows to draw now; starts again small whenever `name` changes. */
export function useGrowing(total: number, name: string): number {
  const [state, setState] = useState({ name, shown: FIRST });
  const shown = state.name === name ? state.shown : FIRST;
  useEffect(() => {
    if (shown >= total) return undefined;
    // After the next picture, so that this step is on the screen before the following one is made.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setState({ name, shown: shown + STEP }), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [shown, total, name]);
  return Math.min(shown, total);
}
