/** Starts the picker in a tab and checks what comes back; it runs from the panel, which lives as long as the picking lasts. */
import { WORDS_SLOT } from '../capture/picker.ts';
import { Failure } from '../model/failure.ts';
import type { AppServices } from '../model/services.ts';
import { pickedPlace } from '../model/shop-rule.ts';
import { browser } from './browser.ts';
import { refusalCode } from './page-access.ts';

/** Where WXT puts the picker's script. */
export const PICKER_SCRIPT = '/content-scripts/picker.js';

/** Lets the merchant point at a place in the page; undefined when given up. Throws a Failure when the page may not be touched. */
export const pickPlace: AppServices['pickPlace'] = async (tabId, words) => {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new Failure('tab-gone');
  });
  const refused = (thrown: unknown): never => {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Failure(refusalCode(message, tab.url), message);
  };
  await browser.scripting
    .executeScript({ target: { tabId }, func: leaveWords, args: [WORDS_SLOT, words] })
    .catch(refused);
  const results = await browser.scripting.executeScript({ target: { tabId }, files: [PICKER_SCRIPT] }).catch(refused);
  const result = (results as { readonly result?: unknown }[])[0]?.result;
  if (result === undefined || result === null) return undefined;
  const checked = pickedPlace.safeParse(result);
  if (!checked.success) throw new Failure('bad-message', 'picker');
  return checked.data;
};

/** Hands a key pressed in the panel to the picker in the tab; a page that is gone has ended its picker itself. */
export const steerPicker: AppServices['steerPicker'] = async (tabId, key) => {
  await browser.scripting.executeScript({ target: { tabId }, func: pressKey, args: [key] }).catch((thrown: unknown) => {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Failure('page-changed', message);
  });
};

/** Runs inside the page, where the picker listens on the document. */
function pressKey(key: string): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
}

/** Runs inside the page's isolated world, where the shop's scripts cannot see it. */
function leaveWords(slot: string, words: Parameters<AppServices['pickPlace']>[1]): void {
  (globalThis as unknown as Record<string, unknown>)[slot] = words;
}
