/** Gives the watch room what it needs of the browser: the alarm, fetch, host rights and the badge. */
import type { Database } from '../store/database.ts';
import { countUnseen } from '../store/changes.ts';
import { browser } from './browser.ts';
import { heldRights } from './rights.ts';

export interface Watching {
  /** Checks watches now and answers how many were checked. */
  check(which: 'all' | readonly string[]): Promise<number>;
  /** Starts checks and does not wait. */
  checkSoon(ids: readonly string[]): void;
  cancel(): void;
  mayFetch(url: string): Promise<boolean>;
  /** Makes sure that the alarm exists as long as a page is watched. */
  keepTicking(): Promise<void>;
  showBadge(): Promise<void>;
}

export function createWatching(database: Database): Watching {
  return {
    check: () => Promise.resolve(0),
    checkSoon: () => undefined,
    cancel: () => undefined,
    mayFetch: async (url) => (await heldRights())(url),
    keepTicking: () => Promise.resolve(),
    showBadge: async () => {
      const unseen = await countUnseen(database);
      await browser.action.setBadgeText({ text: unseen === 0 ? '' : unseen > 99 ? '99+' : String(unseen) });
    },
  };
}
