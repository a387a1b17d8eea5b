/** Completing a profile: one page after the other, politely, each outcome by its name, nothing lost when it is cut short. */
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../model/snapshot.ts';
import { completeProfile } from './complete.ts';
import type { CompletePorts } from './complete.ts';
import { barePage, productPage, readSample } from './samples.ts';

const base = 'https://shop.test';

function ports(pages: Record<string, () => Response>, more: Partial<CompletePorts> = {}) {
  const kept: Snapshot[] = [];
  const asked: string[] = [];
  const pauses: number[] = [];
  const progress: unknown[] = [];
  let time = Date.parse('2026-11-22T09:00:00.000Z');
  const made: CompletePorts = {
    robots: { kept: () => Promise.resolve(undefined), keep: () => Promise.resolve() },
    fetch: (input) => {
      const url = String(input);
      const page = pages[url];
      if (!url.endsWith('/robots.txt')) asked.push(url);
      if (page) return Promise.resolve(page());
      return Promise.resolve(new Response('', { status: 404, headers: { 'content-type': 'text/html' } }));
    },
    now: () => new Date(time),
    random: () => 0,
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    mayFetch: (url) => Promise.resolve(url.startsWith(base)),
    readerFor: () => Promise.resolve(readSample),
    rawPage: () => Promise.resolve(undefined),
    log: () => Promise.resolve(),
    keep: (snapshot) => {
      kept.push(snapshot);
      return Promise.resolve(snapshot.facts.length);
    },
    progress: (step) => {
      progress.push(step);
      return Promise.resolve();
    },
    ...more,
  };
  return { ports: made, kept, asked, pauses, progress };
}

const html =
  (body: string, status = 200, headers = {}) =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'text/html', ...headers } });
const none = new AbortController().signal;
const wish = (urls: readonly string[]) => ({ site: 'shop.test', urls, known: [] });
const outcomes = async (made: CompletePorts, urls: string[]) =>
  (await completeProfile(made, wish(urls), none)).map(({ outcome }) => outcome);

describe('completeProfile', () => {
  it('reads and keeps every page, with a pause between two, and says what each added', async () => {
    const world = ports({ [`${base}/a`]: html(productPage(3990)), [`${base}/b`]: html(productPage(4990)) });
    const visits = await completeProfile(world.ports, wish([`${base}/a`, `${base}/b`]), none);
    expect(visits).toMatchObject([{ outcome: 'read' }, { outcome: 'read' }]);
    expect(visits[0]?.added).toBeGreaterThan(0);
    expect(world.kept).toHaveLength(2);
    // The last pause is for the sitemap, which is looked into because nothing read until then covers delivery and returns.
    expect(world.pauses).toEqual([1000, 1000]);
    expect(world.progress).toEqual([{ done: 0, total: 2 }, { done: 1, total: 2 }, undefined]);
  });

  it('names each way in which a page is not there', async () => {
    const world = ports({
      [`${base}/robots.txt`]: html('User-agent: *\nDisallow: /secret'),
      [`${base}/403`]: html('no', 403),
      [`${base}/wall`]: html(
        barePage('Just a moment...', '<div id="challenge-running">Checking your browser</div>'),
        503,
      ),
      [`${base}/pdf`]: html('%PDF', 200, { 'content-type': 'application/pdf' }),
      [`${base}/shell`]: html(barePage('Shop', '<div id="root"></div><script src="/app.js"></script>')),
    });
    const urls = ['/secret', '/403', '/wall', '/pdf', '/shell', '/none'].map((path) => base + path);
    expect(await outcomes(world.ports, [...urls, 'https://help.shop-support.test/x'])).toEqual([
      'forbidden-by-robots',
      'blocked',
      'blocked',
      'unreadable',
      'needs-visit',
      'gone',
      'no-right',
    ]);
    expect(world.kept).toEqual([]);
    expect(world.asked).not.toContain(`${base}/secret`);
  });

  it('reads a service page that has been moved', async () => {
    const moved = Object.defineProperty(html(productPage(1000))(), 'url', { value: `${base}/content/1-delivery` });
    const world = ports({ [`${base}/delivery`]: () => moved });
    expect(await outcomes(world.ports, [`${base}/delivery`])).toEqual(['read']);
    expect(world.kept).toMatchObject([{ url: `${base}/content/1-delivery` }]);
  });

  it('says that the network is gone and goes on', async () => {
    const world = ports({
      [`${base}/a`]: () => {
        throw new TypeError('Failed to fetch');
      },
      [`${base}/b`]: html(productPage(1000)),
    });
    expect(await outcomes(world.ports, [`${base}/a`, `${base}/b`])).toEqual(['unreachable', 'read']);
  });

  it('keeps what was read before it is cancelled', async () => {
    const stop = new AbortController();
    const world = ports({ [`${base}/a`]: html(productPage(1000)), [`${base}/b`]: html(productPage(1000)) });
    const made = { ...world.ports, sleep: () => Promise.resolve(stop.abort()) };
    const visits = await completeProfile(made, wish([`${base}/a`, `${base}/b`]), stop.signal);
    expect(visits.map(({ outcome }) => outcome)).toEqual(['read', 'not-reached']);
    expect(world.kept).toHaveLength(1);
    expect(world.progress.at(-1)).toBeUndefined();
  });

  it('leaves a shop that wants long pauses to the visitor', async () => {
    const world = ports({
      [`${base}/robots.txt`]: html('User-agent: *\nCrawl-delay: 60'),
      [`${base}/a`]: html(productPage(1000)),
      [`${base}/b`]: html(productPage(1000)),
    });
    expect(await outcomes(world.ports, [`${base}/a`, `${base}/b`])).toEqual(['read', 'not-reached']);
  });

  it('tells the database’s failure', async () => {
    const world = ports({ [`${base}/a`]: html(productPage(1000)) }, { keep: () => Promise.reject(new Error('full')) });
    await expect(completeProfile(world.ports, wish([`${base}/a`]), none)).rejects.toThrow('full');
    expect(world.progress.at(-1)).toBeUndefined();
  });

  it('goes on to one page of each kind that is missing, as the links and then the sitemap show them', async () => {
    const page = html(productPage(1000));
    const world = ports({
      [`${base}/robots.txt`]: html(`User-agent: *\nDisallow: /agb\nSitemap: ${base}/map.xml`),
      [`${base}/`]: page,
      [`${base}/livraison`]: page,
      [`${base}/map.xml`]: html(
        ['/kontakt', '/livraison', '/frais-de-port', '/agb', '/p/1']
          .map((path) => `<loc>${base}${path}</loc>`)
          .join(''),
      ),
      [`${base}/kontakt`]: page,
    });
    const link = (item: string, url: string) => ({
      key: 'shop.link' as const,
      item,
      state: 'found' as const,
      value: { url, text: item },
      strength: 'specific' as const,
      evidence: [{ channel: 'dom' as const, where: 'footer a', snippet: item, url: base, rule: 'test' }] as const,
    });
    const read = (capture: Parameters<typeof readSample>[0]): Snapshot => ({
      ...readSample(capture),
      pageKind: capture.url.endsWith('/') ? 'home' : 'policy',
      facts: capture.url.endsWith('/')
        ? [
            link('delivery', `${base}/livraison`),
            link('delivery', `${base}/livraison-2`),
            link('about', 'https://a.test/'),
          ]
        : [
            {
              ...link('delivery', ''),
              key: 'page.topic',
              item: capture.url.endsWith('kontakt') ? 'contact' : 'delivery',
              value: capture.url.endsWith('kontakt') ? 'contact' : 'delivery',
            },
          ],
    });
    const made = { ...world.ports, readerFor: () => Promise.resolve(read) };
    const visits = await completeProfile(made, wish([`${base}/`]), none);
    expect(visits.map(({ url, outcome }) => [url.slice(base.length), outcome])).toEqual([
      ['/', 'read'],
      ['/livraison', 'read'],
      ['/kontakt', 'read'],
      ['/agb', 'forbidden-by-robots'],
    ]);
    expect(world.asked).toContain(`${base}/map.xml`);
    expect(world.asked).not.toContain(`${base}/frais-de-port`);
    expect(world.asked).not.toContain(`${base}/agb`);
    // Each of the five requests but the first came after a pause.
    expect(world.pauses).toHaveLength(world.asked.length);
  });

  it('does not look for kinds of page that were read before', async () => {
    const world = ports({ [`${base}/a`]: html(productPage(1000)) });
    const known = (['delivery', 'returns', 'legal', 'contact', 'about'] as const).map((topic) => ({
      url: `${base}/${topic}`,
      pageKind: 'policy' as const,
      facts: [
        {
          key: 'page.topic' as const,
          item: topic,
          state: 'found' as const,
          value: topic,
          strength: 'declared' as const,
          evidence: [{ channel: 'dom' as const, where: 'h1', snippet: topic, url: base, rule: 'test' }] as const,
        },
      ],
    }));
    await completeProfile(world.ports, { ...wish([`${base}/a`, `${base}/legal`]), known }, none);
    expect(world.asked).toEqual([`${base}/a`]);
  });
});
