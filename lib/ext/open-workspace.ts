/** The full-tab app: brought to the front from the panel or a notification. */
import { browser } from './browser.ts';

/** Brings the workspace to the front at a view, in its own tab; a second wish uses the same tab. */
export async function openWorkspace(view: string): Promise<void> {
  const page = browser.runtime.getURL('workspace.html' as never);
  const url = `${page}#${encodeURIComponent(view)}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true, url });
}
