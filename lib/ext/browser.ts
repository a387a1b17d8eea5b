/** The browser's extension API, brought in here and nowhere else (through WXT, which its polyfill module points at webextension-polyfill). */
import { browser as polyfilled } from 'wxt/browser';
import type { Browser as Polyfill, Tabs } from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill passes through but does not describe. Absent in Firefox. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

export type ExtensionApi = Omit<Polyfill, 'sidebarAction'> & {
  readonly sidePanel?: SidePanel;
  /** Firefox only. */
  readonly sidebarAction?: Polyfill['sidebarAction'];
};

export type Tab = Tabs.Tab;

export const browser = polyfilled as unknown as ExtensionApi;
