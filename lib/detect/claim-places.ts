/** Claims that links, pictures, hosts and containers make. */
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { cleanUrl } from '../text/url.ts';
import { weigh } from './amounts.ts';
import type { ClaimIndexes, OfferClaim } from './claim-index.ts';
import { pageLinks } from './page-links.ts';

/** Longer labels are sentences or product names, not the wording of a control. */
const LONGEST_LABEL = 48;

/** Reads every place but the running text. */
export function readClaimPlaces(page: Page, index: ClaimIndexes, offer: OfferClaim): void {
  readLinks(page, index, offer);
  readImages(page, index, offer);
  readHosts(page, index, offer);
  readMarks(page, index, offer);
}

function readLinks(page: Page, index: ClaimIndexes, offer: OfferClaim): void {
  // Menus stand twice on most pages; a label proves no more the second time.
  const known = new Set<string>();
  const label = (element: Element, text: string, url: string | undefined): void => {
    if (text.length < 2 || text.length > LONGEST_LABEL || known.has(text)) return;
    known.add(text);
    index.links.scan(text, ({ group, start, end }) => {
      // The wording must be most of the label: "Sale" is a section, "Blue sale shirt" is a product.
      if ((end - start) / text.length < 0.55) return;
      offer(group, () => ({
        text,
        ...(url === undefined ? {} : { url: cleanUrl(url) }),
        evidence: page.at(element, 'claim-link', url === undefined ? text : `${text} → ${url}`),
      }));
    });
  };
  for (const { address, url, element, text, own, first } of pageLinks(page)) {
    label(element, text, address);
    if (!first || !own) continue;
    for (const part of lastParts(url.pathname)) {
      if (part.length < 3 || part.length > 50) continue;
      const words = part.replace(/\.\w{2,5}$/, '').replace(/[_+]/g, '-');
      index.paths.scan(words, ({ group, start, end }) => {
        if ((end - start) / words.length < 0.6) return;
        offer(
          group,
          () => ({
            text: text || url.pathname,
            url: cleanUrl(address),
            evidence: page.at(element, 'claim-address', `${text} → ${address}`),
          }),
          text === '',
        );
      });
    }
  }
  for (const tag of ['button', 'input']) {
    for (const element of page.tags(tag)) {
      if (tag === 'input' && !/^(?:submit|button)$/i.test(element.attribs['type'] ?? '')) continue;
      label(
        element,
        tag === 'input'
          ? (element.attribs['value'] ?? '')
          : page.text(element) || (element.attribs['aria-label'] ?? ''),
        undefined,
      );
    }
  }
}

/** The last two parts of a path, in their order. */
function lastParts(path: string): readonly string[] {
  const last = path.lastIndexOf('/');
  const before = last > 0 ? path.lastIndexOf('/', last - 1) : -1;
  return last < 0 ? [path] : [path.slice(before + 1, last), path.slice(last + 1)];
}

function readImages(page: Page, index: ClaimIndexes, offer: OfferClaim): void {
  for (const element of page.tags('img')) {
    const { alt = '', title = '', src = '' } = element.attribs;
    const file = fileName(src);
    for (const [text, source] of [
      [alt, 'alt'],
      [title, 'title'],
      [file, 'file'],
    ] as const) {
      if (text.length < 3 || text.length > 90) continue;
      index.images.scan(text, ({ group, start, end }) => {
        if ((end - start) / text.length < 0.25) return;
        offer(
          group,
          () => ({ text, evidence: page.at(element, `claim-image-${source}`, `${text} (${src.slice(0, 120)})`) }),
          source === 'file',
        );
      });
    }
  }
}

/** Name of a picture's file as words; empty for inline pictures and endless addresses. */
function fileName(address: string): string {
  if (address.length > 600 || address.startsWith('data:')) return '';
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const dot = path.lastIndexOf('.');
  const name = path.slice(path.lastIndexOf('/') + 1, dot === -1 ? undefined : dot);
  return name.length > 80 ? '' : name.replace(/[_+.%]/g, '-');
}

function readHosts(page: Page, index: ClaimIndexes, offer: OfferClaim): void {
  const own = page.url.hostname;
  const { links, frames, scripts, assets } = page.walk;
  for (const [list, rule] of [
    [links, 'link'],
    [frames, 'frame'],
    [scripts, 'script'],
    [assets, 'asset'],
  ] as const) {
    for (const { url, element } of list) {
      for (const group of index.hosts.find(url, own)) {
        const channel = rule === 'link' ? 'link' : 'asset';
        offer(group, () => ({
          text: (rule === 'link' && page.text(element)) || new URL(url).hostname,
          url: rule === 'link' ? cleanUrl(url) : url.slice(0, 300),
          evidence: page.evidence(channel, rule, url, `claim-${rule}`),
        }));
      }
    }
  }
}

function readMarks(page: Page, index: ClaimIndexes, offer: OfferClaim): void {
  const { byClass, byId } = page.walk;
  index.signs.forEach(({ signal }, group) => {
    for (const mark of signal.marks ?? []) {
      const element = byClass.get(mark)?.[0] ?? byId.get(mark);
      if (!element) continue;
      offer(
        group,
        () => ({
          text: weigh(page).of(element).text > 0 ? page.text(element).slice(0, 160) : mark,
          evidence: page.at(element, 'claim-container', `${mark} ${page.text(element).slice(0, 160)}`),
        }),
        signal.strength !== 'declared',
      );
      break;
    }
  });
}
