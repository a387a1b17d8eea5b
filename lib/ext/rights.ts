/** Host rights: which are held, asking for them at a click, and giving them back. */
import type { ReadingMode } from '../model/services.ts';
import { browser } from './browser.ts';
import { ALL_SHOPS } from './manifest.ts';
import { originPattern } from './page-access.ts';
import type { Signal } from './live.ts';

/** How a page of this address is read, as the rights held now say. */
export async function readingMode(address: string | undefined): Promise<ReadingMode> {
  if (await browser.permissions.contains({ origins: [ALL_SHOPS] })) return 'all';
  const pattern = address === undefined ? undefined : originPattern(address);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] })) ? 'shop' : 'click';
}

/** A test of addresses against the rights held now. */
export async function heldRights(): Promise<(address: string) => boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return (address) => {
    const pattern = originPattern(address);
    return pattern !== undefined && origins.some((origin) => covers(origin, pattern));
  };
}

/** Does a held pattern cover the pattern of one shop? Both are match patterns without ports. */
export function covers(held: string, wanted: string): boolean {
  if (held === '<all_urls>') return true;
  const [, heldScheme, heldHost] = /^([^:]+):\/\/([^/]+)\//.exec(held) ?? [];
  const [, scheme, host] = /^([^:]+):\/\/([^/]+)\//.exec(wanted) ?? [];
  if (heldScheme === undefined || heldHost === undefined || host === undefined) return false;
  if (heldScheme !== '*' && heldScheme !== scheme) return false;
  if (heldHost === '*' || heldHost === host) return true;
  return heldHost.startsWith('*.') && (host === heldHost.slice(2) || host.endsWith(heldHost.slice(1)));
}

/** Ask for one shop; nothing may be awaited before the browser is asked, or the click no longer counts. */
export function askForShop(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  return pattern === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Ask for all shops, straight from a click. */
export function askForAllShops(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SHOPS] });
}

/** Gives back the right to one shop. */
export async function giveBackShop(address: string): Promise<void> {
  const pattern = originPattern(address);
  if (pattern !== undefined) await browser.permissions.remove({ origins: [pattern] });
}

/** Gives back every host right. */
export async function giveBackAllShops(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

export const rightsChanged: Signal = (changed) => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
};
