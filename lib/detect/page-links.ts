/** The links of a page with their parsed address, label and ownership: prepared once and shared by the detectors that look at links. */
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import type { Region } from '../page/walk.ts';
import { registrableDomain } from '../text/domain.ts';
import { weigh } from './amounts.ts';

/** What is asked of a link's address, named as in `URL`. */
export type AddressParts = Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>;

export interface PageLink {
  readonly address: string;
  readonly url: AddressParts;
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
  const urls = new Map<string, AddressParts>();
  const weighing = weigh(page);
  const links = page.walk.links.map(({ url: address, element }): PageLink => {
    let url = urls.get(address);
    const first = url === undefined;
    if (!url) urls.set(address, (url = partsOf(address)));
    let own = hosts.get(url.hostname);
    if (own === undefined) hosts.set(url.hostname, (own = registrableDomain(url.hostname) === domain));
    const { text: size } = weighing.of(element);
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

/** Cuts a resolved address; a page holds hundreds, and they need no second parsing. */
export function partsOf(address: string): AddressParts {
  const start = address.indexOf('//') + 2;
  let path = start;
  while (path < address.length && !'/?#'.includes(address.charAt(path))) path++;
  const hostname = address.slice(start, path);
  // A port, a user or an address in brackets is rare.
  if (/[:@[]/.test(hostname)) return new URL(address);
  const sharp = address.indexOf('#', path);
  const end = sharp < 0 ? address.length : sharp;
  const mark = address.indexOf('?', path);
  const query = mark < 0 || mark > end ? end : mark;
  return {
    hostname,
    pathname: address.slice(path, query),
    search: end - query > 1 ? address.slice(query, end) : '',
    hash: address.length - end > 1 ? address.slice(end) : '',
  };
}
