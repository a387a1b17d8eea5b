/** Captures of the demo shops' pages, fetched over HTTP from the running town, for tests that cross rooms. */
import { request } from 'node:http';
import { HTML_ALONE } from '../lib/model/capture.ts';
import type { Capture } from '../lib/model/capture.ts';
import type { RunningTown } from './shops/town.ts';
import type { ShopId } from './shops/catalogue.ts';

/** Fetches one path of a demo shop; the host is told by the header, as names like `*.test` resolve nowhere here. */
export function fetchPage(town: RunningTown, shop: ShopId, path: string): Promise<Capture> {
  const host = new URL(town.url(shop, path)).host;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: town.port, path: encodeURI(path), headers: { host } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve(captureOf(town.url(shop, path), Buffer.concat(parts).toString('utf8'), response.statusCode));
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** A capture as a re-check would make it. */
export function captureOf(url: string, html: string, status?: number): Capture {
  return {
    url,
    via: 'fetch',
    takenAt: '2026-11-22T09:00:00.000Z',
    html,
    truncated: false,
    ...(status === undefined ? {} : { status }),
    ...HTML_ALONE,
  };
}

/** All kinds of page of one demo shop. */
export async function shopCaptures(town: RunningTown, shop: ShopId, slug: string): Promise<Capture[]> {
  const pages = town.pages(shop);
  const paths = [
    pages.home,
    pages.category,
    pages.product(slug),
    pages.delivery,
    pages.returns,
    pages.legal,
    pages.contact,
    pages.about,
    ...(pages.search === undefined ? [] : [pages.search]),
  ];
  return Promise.all([...new Set(paths)].map((path) => fetchPage(town, shop, path)));
}
