/** Takes a picture of what the tab beside the panel shows, on a click of the merchant. */
import { Failure } from '../model/failure.ts';
import type { TabPicture } from '../model/services.ts';
import { browser } from './browser.ts';
import { followedTab } from './tab-state.ts';

const QUALITY = 72;

/** The visible part of the tab in front. The browser allows it for a tab whose icon was clicked, or with the right to all shops. */
export async function pictureOfTab(): Promise<TabPicture> {
  const tab = await followedTab();
  if (tab?.active !== true || tab.windowId === undefined) throw new Failure('tab-gone');
  const image = await browser.tabs
    .captureVisibleTab(tab.windowId, { format: 'jpeg', quality: QUALITY })
    .catch((thrown: unknown) => {
      throw new Failure('no-access', thrown instanceof Error ? thrown.message : String(thrown));
    });
  return { image, url: tab.url ?? '', title: tab.title ?? '' };
}
