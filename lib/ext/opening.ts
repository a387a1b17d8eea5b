/** The toolbar click: opens the panel, which must happen at once, and reads the page that the click gave the right to. */
import { browser } from './browser.ts';
import type { Tab } from './browser.ts';

/**
 * Opens the panel of the tab's window. Called first thing in the click handler: after any await the browser no longer sees the click.
 * The click itself (not the panel behaviour "open on click") is what grants activeTab.
 */
export function openPanel(tab: Tab, report: (thrown: unknown) => void): void {
  if (browser.sidePanel && tab.windowId !== undefined) {
    browser.sidePanel.open({ windowId: tab.windowId }).catch(report);
  } else if (browser.sidebarAction) {
    browser.sidebarAction.open().catch(report);
  }
}
