/** What the browser knows of a page beside its HTML: loaded addresses, timing, and the names (never values) of cookies and stored keys. */
import type { Timing } from '../model/capture.ts';

const RESOURCE_LIMIT = 1_500;
const ADDRESS_LENGTH = 2_000;
const NAME_LIMIT = 300;
const NAME_LENGTH = 200;

/** Addresses of everything that the page loaded, without repetition. */
export function resources(): string[] {
  const names = new Set<string>();
  for (const { name } of performance.getEntriesByType('resource')) {
    if (/^https?:/.test(name)) names.add(name.slice(0, ADDRESS_LENGTH));
    if (names.size >= RESOURCE_LIMIT) break;
  }
  return [...names];
}

/** How many loaded addresses a browser notes unless the page asks for more; what comes after is not listed. */
const BROWSER_LIMIT = 250;

/** Did the list of loaded addresses run full, so that later ones are missing? */
export function resourcesCut(): boolean {
  const { length } = performance.getEntriesByType('resource');
  return length === BROWSER_LIMIT || length >= RESOURCE_LIMIT;
}

/** Load time and weight as the browser measured them; parts that it hides are left out. */
export function timing(): Timing {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const bytes = loaded.reduce((sum, { transferSize }) => sum + transferSize, navigation?.transferSize ?? 0);
  const loadMs = navigation && navigation.loadEventEnd > 0 ? Math.round(navigation.loadEventEnd) : undefined;
  return {
    ...(loadMs === undefined ? {} : { loadMs }),
    ...(bytes > 0 ? { transferredKb: Math.round(bytes / 1024) } : {}),
    requests: loaded.length + 1,
  };
}

/** Names of the cookies that scripts of the page can see. */
export function cookieNames(): string[] {
  return names(() => document.cookie.split(';').map((cookie) => cookie.split('=', 1)[0]?.trim() ?? ''));
}

/** Names of the keys in the page's local and session storage. */
export function storageKeys(): string[] {
  return [...names(() => Object.keys(localStorage)), ...names(() => Object.keys(sessionStorage))];
}

/** A page without the right to cookies or storage (sandbox, blocked by the visitor) throws on the mere look: then there are no names. */
function names(read: () => string[]): string[] {
  try {
    return [...new Set(read())].filter((name) => name !== '' && name.length <= NAME_LENGTH).slice(0, NAME_LIMIT);
  } catch (thrown) {
    if (thrown instanceof DOMException) return [];
    throw thrown;
  }
}
