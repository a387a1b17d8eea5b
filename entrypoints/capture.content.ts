/** The capture script, injected only when a page is read; the value of `main` is the result of the injection. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { capturePage } from '../lib/capture/capture-page.ts';

export default defineContentScript({
  registration: 'runtime',
  // No matches: WXT would turn them into host rights at install.
  matches: [],
  // It is injected into the isolated world; "MAIN" here only chooses WXT's small wrapper, the other one brings the whole polyfill.
  world: 'MAIN',
  main: () => capturePage(),
});
