/** Finds a shop's service pages in its sitemaps: a few files, with limits, for the kinds of page that no link has shown. */
import { topicsOfAddress } from '../detect/link-topics.ts';
import { registrableDomain } from '../text/domain.ts';
import type { Polite } from './polite-fetch.ts';

/** Sitemap files read for one shop. */
export const MOST_FILES = 5;
/** Bytes read of one file, unpacked; a longer one is read as far as that. */
const SIZE_LIMIT = 2_000_000;
/** Addresses looked at in one file. */
const MOST_ADDRESSES = 50_000;
/** Longest address that a service page has. */
const LONGEST_PATH = 120;
/** Share of a path's last part that must name the subject: "/livraison", not "/blog/la-livraison-de-noel-en-dix-conseils". */
const LEAST_COVER = 0.5;

export interface Sitemap {
  readonly pages: readonly string[];
  /** Other sitemap files, when this one is an index. */
  readonly files: readonly string[];
}

export interface SitemapPage {
  /** Topic that the address names. */
  readonly topic: string;
  readonly url: string;
}

/** The addresses of a sitemap or of a sitemap index; what is no address is left out. Never throws. */
export function readSitemap(text: string, from: string): Sitemap {
  const isIndex = /<sitemapindex[\s>]/i.test(text.slice(0, 4_000));
  const found: string[] = [];
  for (let at = text.indexOf('<loc>'); at >= 0 && found.length < MOST_ADDRESSES; at = text.indexOf('<loc>', at + 5)) {
    const end = text.indexOf('</loc>', at);
    if (end < 0) break;
    const address = textOf(text.slice(at + 5, Math.min(end, at + 5 + 2_100)));
    if (URL.canParse(address, from)) {
      const url = new URL(address, from);
      if (url.protocol === 'https:' || url.protocol === 'http:') found.push(url.href);
    }
  }
  return isIndex ? { pages: [], files: found } : { pages: found, files: [] };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(raw: string): string {
  const inner = raw.trim().startsWith('<![CDATA[')
    ? raw
        .trim()
        .slice(9)
        .replace(/\]\]>$/, '')
    : raw;
  return inner.trim().replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}

/** The page of each subject that the addresses name best: the shortest path wins, as shops put their service pages near the root. */
export function servicePages(addresses: readonly string[], site: string): SitemapPage[] {
  const best = new Map<string, { url: string; score: number }>();
  for (const address of addresses) {
    const url = new URL(address);
    if (url.pathname.length > LONGEST_PATH || registrableDomain(url.hostname) !== site) continue;
    const depth = url.pathname.split('/').filter((part) => part !== '').length;
    if (depth > 4) continue;
    for (const { topic, cover } of topicsOfAddress(url)) {
      if (cover < LEAST_COVER) continue;
      const score = cover - depth * 0.2;
      if (score > (best.get(topic)?.score ?? Number.NEGATIVE_INFINITY)) best.set(topic, { url: address, score });
    }
  }
  return [...best].map(([topic, { url }]) => ({ topic, url }));
}

/** Files that list service pages come first in an index; those of pictures, videos and news never do. */
function rank(address: string): number {
  const name = address.toLowerCase();
  if (/image|video|news|review|author|tag[-_]?sitemap/.test(name)) return 3;
  if (/page|cms|info|static|content|service|help|aide|hilfe|legal/.test(name)) return 0;
  return /product|produ[ck]t|produit|article|categor|collection|brand|blog/.test(name) ? 2 : 1;
}

/** Asks for one file in its turn; undefined when it may not or cannot be read. */
export type AskFile = (url: string) => Promise<string | undefined>;

/** The addresses in the shop's sitemaps: those that its robots.txt names, else the usual one, and those that an index lists. */
export async function sitemapAddresses(
  origin: string,
  named: readonly string[],
  site: string,
  ask: AskFile,
): Promise<readonly string[]> {
  const own = named.filter((url) => URL.canParse(url) && registrableDomain(new URL(url).hostname) === site);
  const waiting = own.length > 0 ? [...own] : [`${origin}/sitemap.xml`];
  const asked = new Set<string>();
  const pages: string[] = [];
  while (waiting.length > 0 && asked.size < MOST_FILES) {
    waiting.sort((first, second) => rank(first) - rank(second));
    const url = waiting.shift();
    if (url === undefined || asked.has(url) || rank(url) === 3) continue;
    asked.add(url);
    const text = await ask(url);
    if (text === undefined) continue;
    const map = readSitemap(text, url);
    pages.push(...map.pages);
    waiting.push(...map.files.filter((file) => registrableDomain(new URL(file).hostname) === site));
  }
  return pages;
}

/** One sitemap file as text, unpacked when it is packed; undefined when it is not there or cannot be unpacked. */
export async function fetchSitemap(url: string, polite: Polite): Promise<string | undefined> {
  const answer = await polite(url, {
    why: 'complete-profile',
    sizeLimit: SIZE_LIMIT,
    headers: { accept: 'application/xml,text/xml;q=0.9' },
  });
  if (answer.status < 200 || answer.status >= 300) return undefined;
  const packed = answer.bytes[0] === 0x1f && answer.bytes[1] === 0x8b;
  const bytes = packed ? await unpack(answer.bytes) : answer.bytes;
  return bytes && new TextDecoder().decode(bytes);
}

/** Unpacks no more than the limit, so that a small file cannot fill the memory. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done && size < SIZE_LIMIT; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.byteLength;
    }
    await reader.cancel();
  } catch (thrown) {
    // A file that was cut off, or is no gzip: what came out of it until then still counts.
    if (!(thrown instanceof TypeError) || parts.length === 0) return undefined;
  }
  const whole = new Uint8Array(Math.min(size, SIZE_LIMIT));
  let place = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, whole.byteLength - place), place);
    place += Math.min(part.byteLength, whole.byteLength - place);
  }
  return whole;
}
