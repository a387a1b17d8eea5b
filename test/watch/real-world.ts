/** The small world with real pages: a real HTTP server behind made-up host names, the real reading of pages, and a clock wound by hand. */
import { request } from 'node:http';
import { analyse } from '../../lib/detect/analyse.ts';
import type { Capture } from '../../lib/model/capture.ts';
import { saveReading } from '../../lib/store/save-reading.ts';
import type { WatchPorts } from '../../lib/watch/ports.ts';
import { revisit } from '../../lib/watch/revisit.ts';
import { addWatch } from '../../lib/store/watches.ts';
import { captureOf } from '../shop-captures.ts';
import { World } from './world.ts';

/** Port of the local server that stands for a host. */
export type PortOf = (host: string) => number;

/** Fetches from the local server; made-up names resolve nowhere, so the host is told by the header. */
export function fetchLocally(portOf: PortOf, input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const url = new URL(String(input));
  const headers = { ...(init.headers as Record<string, string>), host: url.host };
  return new Promise((resolve, reject) => {
    const path = `${url.pathname}${url.search}`;
    const sent = request({ host: '127.0.0.1', port: portOf(url.host), path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', () => reject(new TypeError('terminated')));
      answer.on('end', () => {
        const { statusCode: status = 200, headers: given } = answer;
        const location = given.location;
        if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
          resolve(fetchLocally(portOf, new URL(location, url), init));
          return;
        }
        const body = status === 304 || status === 204 ? null : Buffer.concat(parts);
        const response = new Response(body, { status, headers: plain(given) });
        Object.defineProperty(response, 'url', { value: url.href });
        resolve(response);
      });
    });
    sent.on('error', () => reject(new TypeError('Failed to fetch')));
    sent.end();
  });
}

function plain(headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
}

export class RealWorld extends World {
  #portOf: PortOf = () => 0;

  /** Takes up its work over the servers behind these ports. */
  connect(portOf: PortOf): this {
    this.#portOf = portOf;
    this.runner = this.start();
    return this;
  }

  override ports(): WatchPorts {
    const ports = super.ports();
    return {
      ...ports,
      fetch: async (input, init) => {
        this.requests.push({ url: String(input), at: this.now });
        this.now += 50;
        return fetchLocally(this.#portOf, input, init);
      },
      readerFor: () => Promise.resolve(analyse),
    };
  }

  async see(url: string): Promise<Capture> {
    const response = await fetchLocally(this.#portOf, url);
    return {
      ...captureOf(url, await response.text(), response.status),
      via: 'tab',
      takenAt: this.at().toISOString(),
    };
  }

  /** The merchant visits a page and saves the reading; answers the shop. */
  async visit(url: string): Promise<string> {
    const snapshot = analyse(await this.see(url));
    const tabId = 1;
    const id = `${this.now}-${this.requests.length}`;
    const at = this.at().toISOString();
    await this.database.readings.put({ tabId, id, at, state: 'read', url, title: snapshot.title ?? '', snapshot });
    await saveReading(this.database, { tabId, readingId: id }, revisit);
    return snapshot.shop;
  }

  /** The merchant visits a page, saves it and watches it. */
  async visitAndWatch(url: string, everyMinutes = 1440): Promise<string> {
    const shop = await this.visit(url);
    return addWatch(this.database, { url, shop, title: url, everyMinutes }, this.at().toISOString());
  }
}
