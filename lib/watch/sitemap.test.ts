/** Sitemaps: service pages by their address in eight languages, indexes, packed files, and files that mean no good. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Answer, Polite } from './polite-fetch.ts';
import { fetchSitemap, MOST_FILES, readSitemap, servicePages, sitemapAddresses } from './sitemap.ts';

const base = 'https://shop.test';
const locs = (paths: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map((path) => `<url><loc>${base}${path}</loc></url>`)
    .join('')}</urlset>`;
const index = (files: readonly string[]) =>
  `<sitemapindex>${files.map((file) => `<sitemap><loc>${file}</loc></sitemap>`).join('')}</sitemapindex>`;

describe('a sitemap', () => {
  it.each([
    ['fr', ['/livraison', '/retours-et-remboursements', '/mentions-legales', '/contactez-nous']],
    ['en', ['/pages/shipping', '/pages/returns', '/policies/legal-notice', '/pages/contact']],
    ['de', ['/versand', '/widerruf', '/impressum', '/kontakt']],
    ['nl', ['/verzenden', '/retourneren', '/colofon', '/contact']],
    ['it', ['/spedizioni', '/resi', '/note-legali', '/contatti']],
    ['es', ['/envios', '/devoluciones', '/aviso-legal', '/contacto']],
    ['pl', ['/dostawa', '/zwroty', '/regulamin', '/kontakt']],
    ['pt', ['/envios', '/devolucoes', '/aviso-legal', '/contactos']],
  ])('names service pages in %s', (_language, paths) => {
    const { pages } = readSitemap(locs(['/p/planche-noyer-40', ...paths, '/blog/dix-idees-pour-noel']), base);
    const found = servicePages(pages, 'shop.test').map(({ url }) => url.slice(base.length));
    expect(found).toEqual(expect.arrayContaining(paths.slice(0, 2)));
    expect(found).not.toContain('/p/planche-noyer-40');
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it('prefers the page near the root and stays on the shop’s own site', () => {
    const addresses = [`${base}/fr/aide/questions/livraison`, `${base}/livraison`, 'https://other.test/livraison'];
    expect(servicePages(addresses, 'shop.test')).toEqual([{ topic: 'delivery', url: `${base}/livraison` }]);
  });

  it('reads entities and character data, and takes nothing that is no web address', () => {
    const text =
      '<urlset><url><loc>\n https://shop.test/page?id=1&amp;b=2 </loc></url><url><loc><![CDATA[https://shop.test/x]]></loc></url><url><loc>javascript:alert(1)</loc></url><url><loc>';
    expect(readSitemap(text, base).pages).toEqual(['https://shop.test/page?id=1&b=2', 'https://shop.test/x']);
  });

  it('of a megabyte without an end is read at once', () => {
    const started = performance.now();
    readSitemap('<loc>'.repeat(200_000), base);
    readSitemap(`<urlset>${'<loc>x'.repeat(150_000)}`, base);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the sitemaps of a shop', () => {
  const ask = (files: Readonly<Record<string, string>>) => {
    const asked: string[] = [];
    return {
      asked,
      ask: (url: string) => {
        asked.push(url);
        return Promise.resolve(files[url]);
      },
    };
  };

  it('are those that robots.txt names, the lists of service pages first', async () => {
    const files = {
      [`${base}/map.xml`]: index([`${base}/products.xml`, `${base}/pages.xml`, `${base}/images.xml`]),
      [`${base}/pages.xml`]: locs(['/livraison']),
      [`${base}/products.xml`]: locs(['/p/1']),
    };
    const world = ask(files);
    const found = await sitemapAddresses(base, [`${base}/map.xml`, 'https://cdn.test/map.xml'], 'shop.test', world.ask);
    expect(found).toEqual([`${base}/livraison`, `${base}/p/1`]);
    expect(world.asked).toEqual([`${base}/map.xml`, `${base}/pages.xml`, `${base}/products.xml`]);
  });

  it('are looked for at the usual address where none is named, and end after a few files', async () => {
    const many = ask({ [`${base}/sitemap.xml`]: index(Array.from({ length: 50 }, (_one, at) => `${base}/${at}.xml`)) });
    await sitemapAddresses(base, [], 'shop.test', many.ask);
    expect(many.asked[0]).toBe(`${base}/sitemap.xml`);
    expect(many.asked).toHaveLength(MOST_FILES);
    const ring = ask({ [`${base}/sitemap.xml`]: index([`${base}/sitemap.xml`]) });
    await sitemapAddresses(base, [], 'shop.test', ring.ask);
    expect(ring.asked).toHaveLength(1);
  });
});

describe('a sitemap file', () => {
  const polite =
    (bytes: Uint8Array<ArrayBuffer>, status = 200): Polite =>
    (url) =>
      Promise.resolve<Answer>({ url, status, headers: {}, bytes, cut: false });
  const bytesOf = (text: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

  it('is unpacked when it is packed, and no further than the limit', async () => {
    const text = locs(['/livraison']);
    expect(await fetchSitemap(base, polite(bytesOf(text)))).toBe(text);
    expect(await fetchSitemap(base, polite(bytesOf(gzipSync(text))))).toBe(text);
    const bomb = await fetchSitemap(base, polite(bytesOf(gzipSync(Buffer.alloc(50_000_000)))));
    expect(bomb?.length).toBe(2_000_000);
  });

  it('that is not there, or is broken, gives nothing', async () => {
    expect(await fetchSitemap(base, polite(bytesOf('gone'), 404))).toBeUndefined();
    expect(await fetchSitemap(base, polite(bytesOf(Buffer.from([0x1f, 0x8b, 1, 2, 3]))))).toBeUndefined();
  });
});
