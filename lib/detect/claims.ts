/** Finds the claims that answer questions of the checklist: by wording, links, pictures, hosts and containers. */
import { CLAIMS } from '../knowledge/claims/index.ts';
import type { ClaimSignal } from '../knowledge/claims/claim.ts';
import type { AtLeastOne, Evidence, Observation, Strength } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { clip } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { cleanUrl } from '../text/url.ts';
import { weigh } from './amounts.ts';
import { HostIndex } from './host-index.ts';
import type { Detector, Setting } from './detector.ts';
import { pageLinks } from './page-links.ts';

interface Sign {
  /** Item of the fact: `st-values:origin`. */
  readonly item: string;
  readonly signal: ClaimSignal;
}

interface Indexes {
  readonly signs: readonly Sign[];
  readonly phrases: PhraseIndex;
  readonly links: PhraseIndex;
  readonly paths: PhraseIndex;
  readonly images: PhraseIndex;
  readonly hosts: HostIndex;
  readonly not: ReadonlyMap<number, PhraseIndex>;
}

let indexes: Indexes | undefined;

/** The word lists become indexes when the first page is read. */
function ready(): Indexes {
  if (indexes) return indexes;
  const signs = CLAIMS.flatMap((claim) =>
    claim.signals.map((signal: ClaimSignal) => ({ item: `${claim.id}:${signal.sub}`, signal })),
  );
  const all = (pick: (signal: ClaimSignal) => readonly string[]): string[][] =>
    signs.map(({ signal }) => [...pick(signal)]);
  const not = new Map<number, PhraseIndex>();
  signs.forEach(({ signal }, group) => {
    if (signal.not) not.set(group, new PhraseIndex([signal.not]));
  });
  indexes = {
    signs,
    phrases: new PhraseIndex(all((signal) => Object.values(signal.phrases ?? {}).flat())),
    links: new PhraseIndex(all((signal) => Object.values(signal.links ?? {}).flat())),
    paths: new PhraseIndex(all((signal) => signal.paths ?? [])),
    images: new PhraseIndex(all((signal) => signal.images ?? [])),
    hosts: new HostIndex(all((signal) => signal.hosts ?? [])),
    not,
  };
  return indexes;
}

/** Longer labels are sentences or product names, not the wording of a control. */
const LONGEST_LABEL = 48;
const LONGEST_BLOCK = 6000;
/** Characters of one page that are read: long reviews and forum threads below them say nothing of the shop. */
const MOST_TEXT = 250_000;
const RANK: Readonly<Record<Strength, number>> = { declared: 0, specific: 1, hint: 2 };

interface Found {
  readonly strength: Strength;
  readonly text: string;
  readonly url?: string;
  readonly evidence: Evidence;
}

export default {
  id: 'claims',
  keys: ['claim'],
  detect(page: Page, setting: Setting): Observation[] {
    if (setting.pageKind === 'blocked') return [];
    const index = ready();
    const found = new Map<number, Found>();
    const offer = (group: number, fact: () => Omit<Found, 'strength'>, weaker = false): void => {
      const sign = index.signs[group];
      if (!sign || (sign.signal.pages && !sign.signal.pages.includes(setting.pageKind))) return;
      const own = sign.signal.strength ?? 'specific';
      const strength: Strength = weaker ? 'hint' : own;
      const known = found.get(group);
      if (known && RANK[known.strength] <= RANK[strength]) return;
      found.set(group, { strength, ...fact() });
    };
    readText(page, setting, index, offer);
    readLinks(page, index, offer);
    readImages(page, index, offer);
    readHosts(page, index, offer);
    readMarks(page, index, offer);
    readForms(page, index, offer);
    return [...found].map(([group, { strength, text, url, evidence }]) => ({
      key: 'claim',
      item: (index.signs[group] as Sign).item,
      value: { text: clip(text, 200), ...(url === undefined ? {} : { url }) },
      strength,
      evidence: [evidence] as AtLeastOne<Evidence>,
    }));
  },
} satisfies Detector;

type Offer = (group: number, fact: () => Omit<Found, 'strength'>, weaker?: boolean) => void;

function readText(page: Page, setting: Setting, index: Indexes, offer: Offer): void {
  const listing = setting.pageKind === 'listing' || setting.pageKind === 'category' || setting.pageKind === 'search';
  let read = 0;
  for (const block of page.blocks) {
    if (read > MOST_TEXT) break;
    // Menus name categories of goods; their links are read by their own wordings.
    if (block.region === 'nav') continue;
    const text =
      block.kind === 'table'
        ? block.rows
            .map((row) => row.join(' | '))
            .join(' / ')
            .slice(0, LONGEST_BLOCK)
        : block.text.slice(0, LONGEST_BLOCK);
    read += text.length;
    // Words of a single product on a list ("organic cotton shirt") say little about the shop.
    const weaker = listing && block.region === 'main';
    index.phrases.scan(text, ({ group, start, end }) => {
      const sentence = sentenceAround(text, start, end);
      if (index.not.get(group)?.has(sentence) === true) return;
      offer(group, () => ({ text: sentence, evidence: page.ofBlock(block, 'claim-words', sentence) }), weaker);
    });
  }
}

/** The sentence that holds a hit, at most 200 characters around it. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 120 && !/[.!?。！？|\n]/.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && to - end < 120 && !/[.!?。！？|\n]/.test(text[to] ?? '')) to++;
  return text.slice(from, Math.min(text.length, to + 1)).trim();
}

function readLinks(page: Page, index: Indexes, offer: Offer): void {
  const label = (element: Element, text: string, url: string | undefined): void => {
    if (text.length < 2 || text.length > LONGEST_LABEL) return;
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

function readImages(page: Page, index: Indexes, offer: Offer): void {
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

function readHosts(page: Page, index: Indexes, offer: Offer): void {
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

function readMarks(page: Page, index: Indexes, offer: Offer): void {
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

/** Controls that no wording names: search box, newsletter field, VAT-number field, app banner, feeds. */
function readForms(page: Page, index: Indexes, offer: Offer): void {
  const at = (item: string): number => index.signs.findIndex((sign) => sign.item === item);
  for (const input of page.tags('input')) {
    const type = input.attribs['type']?.toLowerCase() ?? 'text';
    const name = `${input.attribs['name'] ?? ''} ${input.attribs['id'] ?? ''} ${input.attribs['placeholder'] ?? ''} ${input.attribs['class'] ?? ''}`;
    const snippet = `input ${type} ${name.trim()}`;
    if (type === 'email' || /e-?mail/i.test(name)) {
      if (
        /newsletter|subscri|abonn|nieuwsbrief|mailing|inscri|k_id|mc_embed|iscri|suscri|bolet/i.test(
          `${name} ${formOf(input)}`,
        )
      )
        offer(at('mk-email:newsletter'), () => ({
          text: input.attribs['placeholder'] ?? 'newsletter',
          evidence: page.at(input, 'claim-field', snippet),
        }));
    }
    if (
      type === 'search' ||
      /^(?:q|s|search|query|keyword|keywords|search_query|searchterm|k|_nkw|recherche|suche|busqueda)$/i.test(
        input.attribs['name'] ?? '',
      )
    )
      offer(at('te-nav:search'), () => ({
        text: input.attribs['placeholder'] ?? 'search box',
        evidence: page.at(input, 'claim-field', snippet),
      }));
    if (/\b(?:vat|tva|ust-?id|btw|partita_?iva|piva|nip)\b|vat_?number|vatid|taxvat/i.test(name) && type !== 'hidden')
      offer(at('st-model:vat-field'), () => ({ text: name.trim(), evidence: page.at(input, 'claim-field', snippet) }));
  }
  for (const meta of page.metas('apple-itunes-app', 'google-play-app', 'al:ios:app_store_id', 'al:android:package')) {
    const item = /ios|itunes/.test(meta.name) ? 'ch-app:ios' : 'ch-app:android';
    offer(at(item), () => ({ text: meta.content, evidence: page.ofMeta(meta, 'claim-meta') }));
  }
  for (const link of page.tags('link')) {
    if (
      /application\/(?:rss|atom)\+xml/i.test(link.attribs['type'] ?? '') &&
      /blog|news|feed|article|mag|journal/i.test(`${link.attribs['href'] ?? ''} ${link.attribs['title'] ?? ''}`) &&
      !/comments/i.test(link.attribs['href'] ?? '')
    ) {
      offer(
        at('mk-content:blog'),
        () => ({
          text: link.attribs['title'] ?? 'feed',
          evidence: page.evidence('link', 'link[rel=alternate]', link.attribs['href'] ?? '', 'claim-feed'),
        }),
        true,
      );
    }
  }
  for (const thing of page.ofType('FAQPage')) {
    offer(at('sv-help:faq'), () => ({
      text: 'FAQPage',
      evidence: page.of(thing, 'mainEntity', 'claim-structured', 'FAQPage'),
    }));
  }
  const crumbs = page.ofType('BreadcrumbList')[0];
  if (crumbs)
    offer(at('te-nav:breadcrumb'), () => ({
      text: 'BreadcrumbList',
      evidence: page.of(crumbs, 'itemListElement', 'claim-structured', 'BreadcrumbList'),
    }));
}

function formOf(input: Element): string {
  let node = input.parent;
  for (let step = 0; node && step < 6; step++, node = node.parent) {
    if ('attribs' in node && (node.name === 'form' || step < 3)) {
      const { attribs } = node;
      if (node.name === 'form')
        return `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['action'] ?? ''} ${attribs['name'] ?? ''}`;
    }
  }
  return '';
}
