/** The picker, injected only when the merchant wants to point at a value; the chosen place is the result of the injection. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pick, WORDS_SLOT } from '../lib/capture/picker.ts';
import type { PickerWords } from '../lib/model/services.ts';

export default defineContentScript({
  registration: 'runtime',
  // No matches and "MAIN" for the same reasons as in the capture script.
  matches: [],
  world: 'MAIN',
  main: () => {
    const words = (globalThis as unknown as Record<string, unknown>)[WORDS_SLOT] as PickerWords;
    return pick(words);
  },
});
