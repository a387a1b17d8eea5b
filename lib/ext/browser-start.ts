/** Tells the first start of the background since the browser was started from those after it was only put away. */
import { browser } from './browser.ts';
import { PICKER_SCRIPT } from './pick-place.ts';

/**
 * A content script that is forgotten with the browser's session, and made for a host that cannot exist: what is sought is only whether
 * it is still known. `runtime.onStartup` does not come for an extension that is loaded by the command line, window numbers come again
 * after a crash, and session storage would need a right of its own.
 */
const SIGN = { id: 'browser-start', js: [PICKER_SCRIPT], matches: ['https://nowhere.invalid/*'] };

/** Does the work once for each start of the browser; if it fails, the next start of the background tries again. */
export async function oncePerBrowserStart(work: () => Promise<void>): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SIGN.id] });
  if (known.length > 0) return;
  await work();
  await browser.scripting.registerContentScripts([{ ...SIGN, persistAcrossSessions: false }]);
}

/** The work is to be done again, as after a start of the browser. */
export async function forgetBrowserStart(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SIGN.id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SIGN.id] });
}
