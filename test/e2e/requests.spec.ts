/** Every request of the whole browser goes through a recording proxy: none goes anywhere but to pages that were visited or are watched. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { test as base } from '@playwright/test';
import type { RequestRecord, WatchRecord } from '../../lib/model/records.ts';
import type { RunningTown } from '../shops/town.ts';
import { startTown } from '../shops/town.ts';
import { browserProgram, mayBeSkipped } from './driver/browsers.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { Merchant } from './driver/merchant.ts';
import { expect } from './fixtures.ts';

/** A proxy that passes shops on to the town, refuses everything else, and notes both. */
async function recordingProxy(town: RunningTown) {
  const asked: {
    readonly host: string;
    readonly path: string;
    readonly cookie: boolean;
    readonly referrer: boolean;
  }[] = [];
  const proxy = createServer((incoming, answer) => {
    const url = new URL(incoming.url ?? '', `http://${incoming.headers.host ?? ''}`);
    const { cookie, referer } = incoming.headers;
    asked.push({
      host: url.hostname,
      path: url.pathname,
      cookie: cookie !== undefined,
      referrer: referer !== undefined && !url.pathname.includes('.'),
    });
    if (!town.hosts.includes(url.hostname)) {
      answer.writeHead(502).end();
      return;
    }
    const passed = request(
      {
        host: '127.0.0.1',
        port: town.port,
        method: incoming.method,
        path: `${url.pathname}${url.search}`,
        headers: { ...incoming.headers, host: url.host },
      },
      (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    incoming.pipe(passed);
  });
  // Encrypted requests only name their host.
  proxy.on('connect', (incoming, socket) => {
    asked.push({ host: (incoming.url ?? '').replace(/:\d+$/, ''), path: '', cookie: false, referrer: false });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    asked,
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

/** What Chromium asks for itself in spite of all switches, with or without Vigie: whether there is a newer one (November 2026). */
const BROWSERS_OWN: ReadonlySet<string> = new Set(['update.googleapis.com']);

/** Companies that the pages of the two visited demo shops load pictures and scripts from. */
const THIRD_PARTIES: ReadonlySet<string> = new Set(['www.googletagmanager.com']);

base('no request leaves for anywhere but visited and watched pages', async ({}, info) => {
  info.skip(browserProgram('chromium') === undefined && mayBeSkipped(), 'No Chromium on this machine');
  base.slow();
  const town = await startTown();
  const proxy = await recordingProxy(town);
  // On Linux Chromium takes its proxy from the environment.
  process.env['http_proxy'] = proxy.address;
  process.env['https_proxy'] = proxy.address;
  const vigie = await VigieInChromium.launch({ port: town.port });
  try {
    await vigie.letAllow();
    const merchant = new Merchant(vigie, vigie.context.pages()[0] ?? (await vigie.context.newPage()));
    const visited = ['atelier', 'holzbrett'] as const;
    for (const shop of visited) {
      await merchant.readAndSave(town.url(shop, town.pages(shop).product('walnut-board')));
      await merchant.watch();
    }
    await merchant.checkAll();
    for (const view of ['page', 'shop', 'compare', 'watch'] as const) await merchant.show(view);
    await merchant.checkAll();
    const hosts = new Set(visited.map((shop) => town.town.shops[shop].host));
    const others = new Set(proxy.asked.map(({ host }) => host).filter((host) => !hosts.has(host)));
    expect([...others].filter((host) => !BROWSERS_OWN.has(host) && !THIRD_PARTIES.has(host))).toEqual([]);
    // The proxy saw the checks, and each is in the log that the merchant can read.
    const log = await merchant.rows<RequestRecord>('requests');
    const watches = await merchant.rows<WatchRecord>('watches');
    expect(watches.map(({ lastOutcome }) => lastOutcome)).toEqual(['same', 'same']);
    expect(log.length).toBeGreaterThanOrEqual(6);
    for (const { url } of log) {
      const { hostname, pathname } = new URL(url);
      expect(proxy.asked.some(({ host, path }) => host === hostname && path === pathname)).toBe(true);
      const allowed = pathname === '/robots.txt' || watches.some((watch) => new URL(watch.url).pathname === pathname);
      expect([url, allowed]).toEqual([url, true]);
    }
    // Checks as the shops saw them: no cookie.
    const checks = town.town.log.filter(
      ({ visit, path }) => !visit && watches.some((watch) => new URL(watch.url).pathname === path),
    );
    expect(checks.length).toBeGreaterThanOrEqual(4);
    expect(checks.filter(({ cookie }) => cookie)).toEqual([]);
  } finally {
    delete process.env['http_proxy'];
    delete process.env['https_proxy'];
    await vigie.close();
    proxy.close();
    await town.close();
  }
});
