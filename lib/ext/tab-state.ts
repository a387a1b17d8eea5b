/** What the panel may know of the tab it stands beside: can it be read, how, and has it moved on since it was read. */
import type { Live, TabState } from '../model/services.ts';
import type { ReadingRecord } from '../model/records.ts';
import { pageKey } from '../text/url.ts';
import { browser } from './browser.ts';
import type { Tab } from './browser.ts';
import { diskIsFull } from './full-disk.ts';
import { liveAnswer } from './live.ts';
import type { Signal } from './live.ts';
import { unreadableAddress } from './page-access.ts';
import { readingMode, rightsChanged } from './rights.ts';

/** A tab's address without what does not tell pages apart; an address that is none stays as it is. */
function keyOf(address: string): string {
  return URL.canParse(address) ? pageKey(address) : address;
}

/** Has the tab gone on to another page since this reading? A hidden address means that the right ended with a move to another site. */
export function hasMovedOn(reading: ReadingRecord | undefined, address: string | undefined): boolean {
  if (reading?.state !== 'read') return false;
  return address === undefined || keyOf(address) !== keyOf(reading.url);
}

/** The tab that this page belongs to: the active one of its window; opened as a tab itself, the one last looked at before it. */
export async function followedTab(): Promise<Tab | undefined> {
  const window = await browser.windows.getCurrent();
  const tabs = await browser.tabs.query(window.id === undefined ? { currentWindow: true } : { windowId: window.id });
  const own = browser.runtime.getURL('');
  const active = tabs.find((tab) => tab.active);
  if (active && !active.url?.startsWith(own)) return active;
  const others = tabs.filter((tab) => !tab.url?.startsWith(own));
  return others.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
}

const tabsChanged: Signal = (changed) => {
  const { onActivated, onUpdated, onRemoved } = browser.tabs;
  onActivated.addListener(changed);
  onUpdated.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onActivated.removeListener(changed);
    onUpdated.removeListener(changed);
    onRemoved.removeListener(changed);
  };
};

/** The state of the followed tab, kept up to date; `readingsChanged` tells of new readings. */
export function liveTabState(
  newestReading: (tabId: number) => Promise<ReadingRecord | undefined>,
  readingsChanged: Signal,
): Live<TabState> {
  return liveAnswer(
    async () => stateOf(await followedTab(), newestReading),
    [tabsChanged, rightsChanged, readingsChanged],
  );
}

async function stateOf(
  tab: Tab | undefined,
  newestReading: (tabId: number) => Promise<ReadingRecord | undefined>,
): Promise<TabState> {
  const url = tab?.url;
  const mode = await readingMode(url);
  const noRoom = await diskIsFull();
  const reading =
    tab?.id === undefined
      ? undefined
      : await newestReading(tab.id).catch((thrown: unknown) => {
          // A full disk can keep the database shut; that it is full is what the merchant must know.
          if (!noRoom) throw thrown;
          return undefined;
        });
  const common = {
    tabId: tab?.id,
    url,
    title: tab?.title ?? '',
    mode,
    moved: hasMovedOn(reading, url),
    noRoom,
  };
  if (tab === undefined) return { ...common, access: 'unreadable', reason: 'tab-gone' };
  if (url === undefined || url === '') {
    // With the right to all shops every shop's address is visible: what hides it is no shop.
    return mode === 'all'
      ? { ...common, access: 'unreadable', reason: 'browser-page' }
      : { ...common, access: 'click' };
  }
  const reason = unreadableAddress(url);
  return reason ? { ...common, access: 'unreadable', reason } : { ...common, access: 'granted' };
}
