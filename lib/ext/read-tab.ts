/** Reads the page in a tab: injects the capture, analyses it, and leaves the reading in the database. */
import type { TabCapture } from '../capture/capture-page.ts';
import { globalsResult, PAGE_GLOBALS, readGlobals } from '../capture/globals.ts';
import { sameReading } from '../compare/same-reading.ts';
import { analyse, openCapture } from '../detect/analyse.ts';
import { DETECTORS } from '../detect/detectors.ts';
import { Failure, toAppError } from '../model/failure.ts';
import type { Capture } from '../model/capture.ts';
import { redactedHtml } from '../page/page.ts';
import { pageKey } from '../text/url.ts';
import type { Database } from '../store/database.ts';
import { gzipText } from '../store/gzip.ts';
import { rulesOf } from '../store/shop-rules.ts';
import { dropReadings, finishReading, startReading } from '../store/readings.ts';
import { browser } from './browser.ts';
import { packDetectors } from './packs.ts';
import { refusalCode, unreadableAddress } from './page-access.ts';

/** Where WXT puts the capture script. */
const CAPTURE_SCRIPT = '/content-scripts/capture.js';

const underWay = new Map<number, Promise<string>>();

/** Reads the tab's page and answers the reading's id; a second wish while one is under way joins it. */
export function readTab(database: Database, tabId: number, byItself = false): Promise<string> {
  const current = underWay.get(tabId);
  if (current) return current;
  const reading = readNow(database, tabId, byItself).finally(() => underWay.delete(tabId));
  underWay.set(tabId, reading);
  return reading;
}

/** Waits until no reading of the tab is under way, however it ended: its ending is kept in the database. */
export async function readingOver(tabId: number): Promise<void> {
  await underWay.get(tabId)?.catch(() => undefined);
}

async function readNow(database: Database, tabId: number, byItself: boolean): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new Failure('tab-gone');
  });
  const open = await browser.tabs.query({});
  await dropReadings(database, new Set(open.map(({ id }) => id ?? browser.tabs.TAB_ID_NONE)));
  const reading = { tabId, url: tab.url ?? '', title: tab.title ?? '', at: new Date().toISOString(), byItself };
  const id = await startReading(database, reading);
  try {
    const { capture, title } = await captureTab(tabId, tab.url);
    const detectors = [...DETECTORS, ...(await packDetectors(database))];
    // Opened once: the copy that is kept is written from the page that was read.
    const page = openCapture(capture);
    const snapshot = analyse(capture, { detectors, rules: await rulesOf(database, capture.url), page });
    const raw = await gzipText(redactedHtml(page));
    await finishReading(database, { tabId, id, title, secret: tab.incognito }, { snapshot, raw }, sameReading);
    return id;
  } catch (thrown) {
    await finishReading(database, { tabId, id, title: reading.title }, { error: toAppError(thrown) });
    throw thrown;
  }
}

/** The Capture of a tab's page, with the page globals, made sure to be of one and the same page. */
export async function captureTab(
  tabId: number,
  address: string | undefined,
): Promise<{ capture: Capture; title: string }> {
  const unreadable = address === undefined ? undefined : unreadableAddress(address);
  if (unreadable) throw new Failure(unreadable, address);
  const seen = (await inject({ target: { tabId }, files: [CAPTURE_SCRIPT] }, address)) as TabCapture | null | undefined;
  // A page that goes away while it is read takes the result with it.
  if (!seen) throw new Failure('page-changed', 'no result');
  if (seen.kind === 'not-html') {
    throw new Failure(seen.contentType === 'application/pdf' ? 'pdf-page' : 'browser-page', seen.contentType);
  }
  const { capture, title } = seen;
  if (isEmpty(capture.html)) throw new Failure('page-empty');
  const globals = await pageGlobals(tabId, capture.url);
  const after = await browser.tabs.get(tabId).catch(() => {
    throw new Failure('tab-gone');
  });
  if (after.url !== undefined && pageKey(after.url) !== pageKey(capture.url))
    throw new Failure('page-changed', 'moved on');
  return { capture: { ...capture, globals }, title };
}

/** Nothing at all between the body's tags: what the browser makes of an empty answer. */
function isEmpty(html: string): boolean {
  const body = html.search(/<body[\s>]/);
  const end = html.lastIndexOf('</body>');
  return body < 0 || (end > body && html.slice(html.indexOf('>', body) + 1, end).trim() === '');
}

/** Page globals are weak proof: what is malformed is left out, and a page that has moved on since is noticed. */
async function pageGlobals(tabId: number, address: string): Promise<Capture['globals']> {
  const result = await inject(
    { target: { tabId }, world: 'MAIN', func: readGlobals, args: [[...PAGE_GLOBALS]] },
    address,
  );
  const checked = globalsResult.safeParse(result);
  if (!checked.success) return {};
  if (URL.canParse(checked.data.url) && pageKey(checked.data.url) !== pageKey(address)) {
    throw new Failure('page-changed', 'moved on');
  }
  return checked.data.globals;
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

async function inject(injection: Injection, address: string | undefined): Promise<unknown> {
  const results = await browser.scripting.executeScript(injection).catch((thrown: unknown) => {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Failure(refusalCode(message, address), message);
  });
  const [first] = results as { readonly result?: unknown; readonly error?: unknown }[];
  if (first?.error !== undefined)
    throw new Failure('unexpected', `capture: ${String((first.error as Error).message ?? first.error)}`);
  return first?.result;
}
