/** `analyse` on thousands of damaged pages: it never throws, never hangs, and never lets a detector fail. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../lib/detect/analyse.ts';
import type { Capture } from '../lib/model/capture.ts';
import type { Snapshot } from '../lib/model/snapshot.ts';
import { PRODUCTS } from './shops/catalogue.ts';
import type { RunningTown } from './shops/town.ts';
import { startTown } from './shops/town.ts';
import { captureOf, shopCaptures } from './shop-captures.ts';
import { processorTime } from './processor-time.ts';

/** How many damaged pages; the full run of ten thousand is `VIGIE_PAGES=10000 npx vitest run test/robustness.test.ts`. */
const PAGES = Number(process.env['VIGIE_PAGES'] ?? 400);
const SLOWEST_MS = 2000;

function timed(capture: Capture): { readonly snapshot: Snapshot; readonly milliseconds: number } {
  const start = processorTime();
  const snapshot = analyse(capture);
  return { snapshot, milliseconds: processorTime() - start };
}

/** Pieces that pages should not hold and do. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.test","x")',
  '{"__proto__":{"polluted":true}}',
  '<script type="application/ld+json">{"@type":"Product","offers":{"price":"1e999","priceCurrency":"__proto__"}}</script>',
  '<span itemprop="price" content="NaN">∞ €</span>',
  `<b title="${'9'.repeat(5000)}">${'9'.repeat(5000)} €</b>`,
  '<div '.repeat(50),
  '<div>'.repeat(2000),
  '<table><tr><td colspan=100000 rowspan=100000>1 €',
  '\u0000\uFFFF\u202E\uD800',
  `${'1 234,'.repeat(500)}56 €`,
  `${'livraison gratuite dès '.repeat(200)}`,
  '<meta property="product:price:amount" content="[object Object]">',
  '<!--[if IE]><![endif]--><![CDATA[ x ]]>',
  '</html></body></div></div>',
];

let town: RunningTown;
let pages: string[] = [];

beforeAll(async () => {
  town = await startTown();
  const slug = PRODUCTS[0]!.slug;
  const captures = await Promise.all([
    shopCaptures(town, 'atelier', slug),
    shopCaptures(town, 'holzbrett', slug),
    shopCaptures(town, 'bazar', slug),
  ]);
  pages = captures.flat().map((capture) => capture.html);
});
afterAll(() => town.close());

const damage = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'drop', 'repeat', 'insert', 'swap'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.nat(3000),
    piece: fc.constantFrom(...HOSTILE),
  }),
  { minLength: 1, maxLength: 5 },
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(html: string, steps: Damage): string {
  let page = html;
  for (const { kind, at, size, piece } of steps) {
    const start = Math.floor(at * page.length);
    const chunk = page.slice(start, start + size);
    if (kind === 'cut') page = page.slice(0, start);
    else if (kind === 'drop') page = page.slice(0, start) + page.slice(start + size);
    else if (kind === 'repeat') page = page.slice(0, start) + chunk.repeat(20) + page.slice(start);
    else if (kind === 'insert') page = page.slice(0, start) + piece + page.slice(start);
    else page = page.slice(start) + page.slice(0, start);
  }
  return page;
}

describe('damaged pages', () => {
  it(
    `gives a snapshot for each of ${String(PAGES)} pages, none slower than ${String(SLOWEST_MS)} ms`,
    () => {
      let slowest = 0;
      fc.assert(
        fc.property(fc.nat(), damage, (which, steps) => {
          const html = damaged(pages[which % pages.length]!, steps);
          const { snapshot, milliseconds } = timed(captureOf('https://www.planche.test/x', html));
          slowest = Math.max(slowest, milliseconds);
          expect(snapshot.failures).toEqual([]);
          for (const fact of snapshot.facts) {
            if (fact.state !== 'unknown') expect(fact.evidence.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: PAGES },
      );
      expect(slowest).toBeLessThan(SLOWEST_MS);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
    PAGES * 500,
  );

  it.each([
    ['one text of 1 MB', `<p>${'livraison 4,90 € '.repeat(60_000)}</p>`],
    ['endless digits', `<p>${'1'.repeat(1_000_000)}</p>`],
    [
      'a table of 5,000 rows',
      `<table>${'<tr><td>France</td><td>4,90 €</td><td>2-4 jours</td></tr>'.repeat(5000)}</table>`,
    ],
    ['an attribute of 1 MB', `<div class="${'price '.repeat(170_000)}">39,90 €</div>`],
    ['100,000 links', '<a href="/livraison">Livraison</a>'.repeat(100_000)],
    ['nothing', ''],
  ])('reads %s in time', (_, html) => {
    const page = `<html lang="fr"><h1>Livraison</h1>${html}`;
    const { snapshot, milliseconds } = timed(captureOf('https://www.planche.test/livraison', page));
    expect(snapshot.failures).toEqual([]);
    expect(milliseconds).toBeLessThan(SLOWEST_MS);
  });
});
