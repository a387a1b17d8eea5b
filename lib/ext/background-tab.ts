/** Reads a watched page in a background tab, where the merchant chose so: inactive, one at a time, muted, closed after. */
import type { Database } from '../store/database.ts';
import { readMark, setMark } from '../store/marks.ts';
import { logRequest } from '../store/requests.ts';
import { pageKey } from '../text/url.ts';
import type { Fetched } from '../watch/fetched.ts';
import { browser } from './browser.ts';
import { captureTab } from './read-tab.ts';

/** A page that is not there by then is not waited for any longer. */
const LOAD_MS = 25_000;
/** Scripts that fill the page in get this long after it has loaded. */
const SETTLE_MS = 2_000;

let last: Promise<unknown> = Promise.resolve();

/** Opens, reads and closes the page, after those that were asked for before. Throws only when cancelled. */
export function openBackgroundTab(database: Database, url: string, signal: AbortSignal): Promise<Fetched> {
  const next = last.then(() => readInTab(database, url, signal));
  // The one after must start whether or not this one failed; its caller is told.
  last = next.catch(() => undefined);
  return next;
}

async function readInTab(database: Database, url: string, signal: AbortSignal): Promise<Fetched> {
  signal.throwIfAborted();
  const at = new Date().toISOString();
  const { id } = await browser.tabs.create({ url, active: false });
  if (id === undefined) return { kind: 'failed', reason: 'network', detail: 'no tab' };
  // A worker that is stopped from here on closes the tab when it is started again.
  await setMark(database, 'background-tab', at, `${id} ${url}`);
  try {
    await browser.tabs.update(id, { muted: true });
    const loaded = await hasLoaded(id, signal);
    signal.throwIfAborted();
    if (!loaded) return { kind: 'failed', reason: 'timeout', detail: 'background tab' };
    await pause(SETTLE_MS, signal);
    const { capture } = await captureTab(id, url);
    return { kind: 'page', capture };
  } catch (thrown) {
    signal.throwIfAborted();
    const detail = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 160);
    return { kind: 'failed', reason: 'network', detail };
  } finally {
    await logRequest(database, { at, url, why: 'background-tab' });
    // The merchant may have closed it before us.
    await browser.tabs.remove(id).catch(() => undefined);
    await setMark(database, 'background-tab', undefined);
  }
}

/**
 * Closes the tab that a stopped worker left open. After a restart of the browser its number may be that of a tab of the merchant's:
 * one that is in front, or that shows another page, stays.
 */
export async function closeLeftTab(database: Database): Promise<void> {
  const left = await readMark(database, 'background-tab');
  if (!left) return;
  await setMark(database, 'background-tab', undefined);
  const [id, url] = (left.detail ?? '').split(' ');
  if (id === undefined || url === undefined) return;
  // A number that no tab has any more is the usual case, not a fault.
  const tab = await browser.tabs.get(Number(id)).catch(() => undefined);
  if (tab?.id === undefined || tab.active || tab.url === undefined || !URL.canParse(tab.url)) return;
  if (pageKey(tab.url) === pageKey(url)) await browser.tabs.remove(tab.id);
}

async function hasLoaded(id: number, signal: AbortSignal): Promise<boolean> {
  const end = Date.now() + LOAD_MS;
  while (Date.now() < end && !signal.aborted) {
    const tab = await browser.tabs.get(id);
    if (tab.status === 'complete' && tab.url !== undefined && tab.url !== 'about:blank') return true;
    await pause(200, signal);
  }
  return false;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
