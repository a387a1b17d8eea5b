/** While the panel is open: reads the followed tab by itself where the merchant has allowed that. A closed panel reads nothing. */
import type { ReadingRecord } from '../model/records.ts';
import { browser } from './browser.ts';
import type { Tab } from './browser.ts';
import { unreadableAddress } from './page-access.ts';
import { readingMode, rightsChanged } from './rights.ts';
import { followedTab, hasMovedOn } from './tab-state.ts';

/** Pages go on building themselves after they have loaded, and single-page shops change their address first. */
const SETTLE_MS = 700;

interface Ports {
  readonly newestReading: (tabId: number) => Promise<ReadingRecord | undefined>;
  readonly read: (tabId: number) => Promise<unknown>;
  readonly report: (thrown: unknown) => void;
}

/** Starts reading by itself; answers how to stop it. */
export function startAutoRead(ports: Ports): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reloaded = false;

  const look = async (): Promise<void> => {
    const afterLoad = reloaded;
    reloaded = false;
    const tab = await followedTab();
    if (tab?.id === undefined || !(await mayReadByItself(tab))) return;
    const reading = await ports.newestReading(tab.id);
    const stale = reading === undefined || reading.state === 'failed' || hasMovedOn(reading, tab.url);
    if (stale || afterLoad) await ports.read(tab.id);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(ports.report), SETTLE_MS);
  };
  const onUpdated = (
    _tabId: number,
    change: { status?: string | undefined; url?: string | undefined },
    tab: Tab,
  ): void => {
    if (!tab.active || (change.status !== 'complete' && change.url === undefined)) return;
    if (change.status === 'complete') reloaded = true;
    soon();
  };

  browser.tabs.onActivated.addListener(soon);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopRights = rightsChanged(soon);
  soon();
  return () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(soon);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopRights();
  };
}

/** Private windows are never read without a click. */
async function mayReadByItself(tab: Tab): Promise<boolean> {
  if (tab.incognito || tab.status === 'loading' || tab.url === undefined || unreadableAddress(tab.url)) return false;
  return (await readingMode(tab.url)) !== 'click';
}
