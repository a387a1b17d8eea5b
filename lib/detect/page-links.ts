/** The links of a page with their parsed address, label and ownership: prepared once and shared by the detectors that look at links. */
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import type { Region } from '../page/walk.ts';
import { registrableDomain } from '../text/domain.ts';
import { weigh } from './amounts.ts';

export interface PageLink {
  readonly address: string;
  readonly url: URL;
  readonly element: Element;
  /** What a visitor reads, or the label for screen readers; empty when the link holds a whole card or nothing. */
  readonly text: string;
  readonly region: Region;
  /** True when it leads to the registrable domain of the page. */
  readonly own: boolean;
  /** True for the first link to its address. */
  readonly first: boolean;
}

/** Longer texts are cards and sentences, not labels. */
const LONGEST_LABEL = 120;

const cache = new WeakMap<Page, readonly PageLink[]>();

/** All links of a page in document order; kept for the life of the page. */
export function pageLinks(page: Page): readonly PageLink[] {
  const known = cache.get(page);
  if (known) return known;
  const domain = registrableDomain(page.url.hostname);
  const hosts = new Map<string, boolean>();
  const urls = new Map<string, URL>();
  const links = page.walk.links.map(({ url: address, element }): PageLink => {
    let url = urls.get(address);
    const first = url === undefined;
    if (!url) urls.set(address, (url = new URL(address)));
    let own = hosts.get(url.hostname);
    if (own === undefined) hosts.set(url.hostname, (own = registrableDomain(url.hostname) === domain));
    const { text: size } = weigh(page).of(element);
    const { attribs } = element;
    const text =
      size > LONGEST_LABEL
        ? ''
        : (size > 0 ? page.text(element) : '') || (attribs['aria-label'] ?? attribs['title'] ?? '').trim();
    return { address, url, element, text, region: page.region(element), own, first };
  });
  cache.set(page, links);
  return links;
}
