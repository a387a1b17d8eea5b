/** Fetching: no cookies, no referrer, a time-out, a cap, conditional requests, robots.txt, and every failure by its name. */
import { describe, expect, it } from 'vitest';
import { HTML_LIMIT } from '../model/capture.ts';
import type { RequestRecord, WatchRecord } from '../model/records.ts';
import { politeFetcher } from './polite-fetch.ts';
import type { Polite } from './polite-fetch.ts';
import { recheck } from './recheck.ts';
import { askRobots, RobotsUnavailable } from './robots.ts';
import type { KeptRobots } from './robots.ts';
import { PAGE_URL } from './samples.ts';

const NOW = new Date('2026-11-10T10:00:00.000Z');
const WATCH: WatchRecord = {
  id: 'w', shop: 'shop.test', pageKey: PAGE_URL, url: PAGE_URL, title: '', everyMinutes: 60, dueAt: '', state: 'active', failures: 0, addedAt: '',
  etag: '"v1"', lastModified: 'Mon, 09 Nov 2026 10:00:00 GMT',
}; // prettier-ignore

interface Sent {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

function network(answer: (url: string) => Response | Promise<Response>, timeoutMs?: number) {
  const sent: Sent[] = [];
  const log: Omit<RequestRecord, 'id'>[] = [];
  const controller = new AbortController();
  const polite: Polite = politeFetcher({
    fetch: (input, init) => {
      sent.push({ url: String(input), init });
      return Promise.race([
        Promise.resolve(answer(String(input))),
        new Promise<never>((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
        ),
      ]);
    },
    now: () => NOW,
    log: (request) => {
      log.push(request);
      return Promise.resolve();
    },
    signal: controller.signal,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  return { polite, sent, log, controller };
}

const html = (text: BodyInit, headers: Record<string, string> = {}, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html', ...headers } });

describe('a request', () => {
  it('carries no cookies and no referrer, and is logged with status and size', async () => {
    const { polite, sent, log, controller } = network(() => html('<h1>A</h1>'));
    await recheck(WATCH, false, polite, NOW, controller.signal);
    expect(sent[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
    });
    expect(sent[0]?.init?.headers).not.toHaveProperty('if-none-match');
    expect(log).toEqual([{ at: NOW.toISOString(), url: PAGE_URL, why: 'watch', status: 200, bytes: 10 }]);
  });

  it('is conditional when there is a trusted fetched reading', async () => {
    const { polite, sent, controller } = network(() => new Response(null, { status: 304 }));
    expect(await recheck(WATCH, true, polite, NOW, controller.signal)).toEqual({ kind: 'not-modified' });
    expect(sent[0]?.init?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': WATCH.lastModified });
  });

  it('becomes a capture like that of a visit, in the right letters', async () => {
    const latin = new Uint8Array([0x3c, 0x70, 0x3e, 0xe9, 0x3c, 0x2f, 0x70, 0x3e]);
    const { polite, controller } = network(() =>
      html(latin, { 'content-type': 'text/html; charset=iso-8859-1', etag: '"v2"' }),
    );
    const fetched = await recheck(WATCH, false, polite, NOW, controller.signal);
    expect(fetched).toMatchObject({
      kind: 'page',
      etag: '"v2"',
      capture: { html: '<p>é</p>', via: 'fetch', status: 200, truncated: false },
    });
  });

  it('is cut at the limit', async () => {
    const chunk = new Uint8Array(1_000_000).fill(97);
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(chunk);
      },
    });
    const { polite, controller } = network(() => html(endless));
    const fetched = await recheck(WATCH, false, polite, NOW, controller.signal);
    expect(fetched.kind === 'page' && fetched.capture.truncated && fetched.capture.html.length).toBe(HTML_LIMIT);
    expect(chunks).toBeLessThan(12);
  });

  it('gives up on a slow answer, and on a body that never ends', async () => {
    const never = network(() => new Promise<Response>(() => undefined), 20);
    expect(await recheck(WATCH, false, never.polite, NOW, never.controller.signal)).toMatchObject({
      reason: 'timeout',
    });
    expect(never.log).toMatchObject([{ url: PAGE_URL, status: undefined }]);
  });

  it.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    [
      'a body that breaks off',
      () => html(new ReadableStream({ start: (c) => c.error(new TypeError('terminated')) })),
      'cut-off',
    ],
    ['a picture', () => new Response('x', { headers: { 'content-type': 'image/png' } }), 'not-html'],
  ])('with %s fails as that', async (_, answer, reason) => {
    const { polite, controller } = network(answer);
    expect(await recheck(WATCH, false, polite, NOW, controller.signal)).toMatchObject({ kind: 'failed', reason });
  });

  it('that is sent to a host without right is told from a network that is gone', async () => {
    const { polite, sent, controller } = network((url) => {
      const redirect = sent.filter((request) => request.url === url).at(-1)?.init?.redirect;
      if (redirect !== 'manual') throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response(null, { status: 204 }), 'status', { value: 0 });
    });
    expect(await recheck(WATCH, false, polite, NOW, controller.signal)).toMatchObject({ reason: 'sent-away' });
    expect(sent.map(({ init }) => init?.redirect)).toEqual(['follow', 'manual']);
  });

  it('that is cancelled throws, so that no outcome is written', async () => {
    const { polite, controller } = network(() => new Promise<Response>(() => undefined));
    const fetching = recheck(WATCH, false, polite, NOW, controller.signal);
    controller.abort();
    await expect(fetching).rejects.toThrow();
  });
});

describe('robots.txt', () => {
  function shelf(kept?: KeptRobots) {
    const saved: KeptRobots[] = kept ? [kept] : [];
    return {
      saved,
      kept: () => Promise.resolve(saved.at(-1)),
      keep: (robots: KeptRobots) => Promise.resolve(void saved.push(robots)),
    };
  }

  it.each([
    ['no file', '', 404, true, 0],
    ['nothing forbidden', 'User-agent: *\nDisallow:', 200, true, 0],
    ['all forbidden', 'User-agent: *\nDisallow: /', 200, false, 0],
    ['this part forbidden', 'User-agent: *\nDisallow: /p/', 200, false, 0],
    ['others forbidden', 'User-agent: GreedyBot\nDisallow: /', 200, true, 0],
    ['us forbidden', 'User-agent: Vigie\nDisallow: /\n\nUser-agent: *\nDisallow:', 200, false, 0],
    ['a pause', 'User-agent: *\nCrawl-delay: 7', 200, true, 7],
    ['a page of HTML', '<!doctype html><p>Disallow: /</p>', 200, true, 0],
    ['refused', 'Disallow: /', 403, true, 0],
  ])('with %s', async (_, text, status, allowed, delaySeconds) => {
    const { polite } = network(() => new Response(text, { status }));
    expect(await askRobots(PAGE_URL, polite, shelf(), NOW)).toMatchObject({ allowed, delaySeconds });
  });

  it('is asked once a day and origin', async () => {
    const { polite, sent } = network(() => new Response('', { status: 404 }));
    const rules = shelf();
    await askRobots(PAGE_URL, polite, rules, NOW);
    await askRobots(PAGE_URL, polite, rules, new Date(NOW.getTime() + 23 * 3_600_000));
    expect(sent.map(({ url }) => url)).toEqual(['https://shop.test/robots.txt']);
    await askRobots(PAGE_URL, polite, rules, new Date(NOW.getTime() + 25 * 3_600_000));
    expect(sent).toHaveLength(2);
  });

  it('on a server that fails means: wait', async () => {
    const { polite } = network(() => new Response('', { status: 503 }));
    await expect(askRobots(PAGE_URL, polite, shelf(), NOW)).rejects.toBeInstanceOf(RobotsUnavailable);
  });
});
