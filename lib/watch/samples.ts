/** Pages, snapshots and a tiny reader of pages for the tests of this room: what matters here is the judging, not the reading. */
import { HTML_ALONE } from '../model/capture.ts';
import type { Capture } from '../model/capture.ts';
import type { Evidence, Fact } from '../model/evidence.ts';
import type { Snapshot } from '../model/snapshot.ts';

export const PAGE_URL = 'https://shop.test/p/walnut-board';

const FILLER =
  'Our boards are cut from one piece of oiled walnut and sanded by hand in a small workshop near the river. Each one is a little different in grain and colour. Wash by hand, dry at once, oil twice a year. ';

/** A believable product page with a long enough text. */
export function productPage(
  minor: number | undefined,
  more: { name?: string; stock?: string; extra?: string } = {},
): string {
  const name = more.name ?? 'Walnut board';
  const price = minor === undefined ? '' : `<p class="price" data-minor="${minor}">${(minor / 100).toFixed(2)} €</p>`;
  return `<!doctype html><html><head><title>${name} - Shop</title></head><body><header><nav><a href="/">Shop</a> <a href="/c/boards">Boards</a></nav></header>
<main><h1>${name}</h1>${price}<p data-stock="${more.stock ?? 'InStock'}">Delivered in two days</p><p>${FILLER.repeat(9)}</p>${more.extra ?? ''}</main></body></html>`;
}

/** A page that holds hardly anything but these words. */
export function barePage(title: string, body: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
}

export function captureOf(html: string, more: Partial<Capture> = {}): Capture {
  return {
    url: PAGE_URL,
    via: 'fetch',
    takenAt: '2026-11-10T10:00:00.000Z',
    html,
    truncated: false,
    status: 200,
    headers: { 'content-type': 'text/html' },
    ...HTML_ALONE,
    ...more,
  };
}

function proof(snippet: string): readonly [Evidence] {
  return [{ channel: 'dom', where: 'p', snippet, url: PAGE_URL, rule: 'sample' }];
}

/** Reads the pages above: name from the heading, price and stock from their attributes. */
export function readSample(capture: Capture): Snapshot {
  const { html } = capture;
  const name = /<h1>([^<]{1,200})<\/h1>/.exec(html)?.[1];
  const minor = /data-minor="(\d{1,9})"/.exec(html)?.[1];
  const stock = /data-stock="(\w{1,20})"/.exec(html)?.[1];
  const facts: Fact[] = [
    { key: 'page.language', state: 'found', value: 'en', strength: 'declared', evidence: proof('en') },
  ];
  if (name)
    facts.push({ key: 'product.name', state: 'found', value: name, strength: 'declared', evidence: proof(name) });
  if (minor) {
    const value = { minor: Number(minor), currency: 'EUR', text: minor };
    facts.push({ key: 'product.price', state: 'found', value, strength: 'declared', evidence: proof(minor) });
  }
  if (stock && minor === undefined && stock === 'InStock') {
    facts.push({ key: 'product.availability', state: 'unknown', reason: 'not-on-this-page' });
  } else if (stock) {
    facts.push({
      key: 'product.availability',
      state: 'found',
      value: stock,
      strength: 'declared',
      evidence: proof(stock),
    });
  }
  return {
    url: capture.url,
    shop: new URL(capture.url).hostname,
    pageKind: name && minor ? 'product' : 'other',
    takenAt: capture.takenAt,
    via: capture.via,
    rules: 'sample',
    facts,
    failures: [],
  };
}

/** The trusted reading that a check is held against. */
export function readingOf(minor: number, via: Snapshot['via'] = 'fetch'): Snapshot {
  return readSample(captureOf(productPage(minor), { via, takenAt: '2026-11-09T10:00:00.000Z' }));
}
