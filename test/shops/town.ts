/** The six demo shops, the shop without links, the broken pages and the control host behind one HTTP server, told apart by the host asked for. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { assetReply } from './assets.ts';
import { BROKEN_HOST, brokenReply } from './broken.ts';
import type { ShopId } from './catalogue.ts';
import type { Order } from './control.ts';
import { controlReply, obey } from './control.ts';
import { escapeHtml, Markup } from './html.ts';
import { bazar } from './marketplace/site.ts';
import type { PageRequest, Reply, ShopSite, SiteMap } from './page.ts';
import { atelier } from './prestashop/site.ts';
import { oakboard } from './shopify/site.ts';
import { holzbrett } from './shopware/site.ts';
import { driftgrain } from './script-only/site.ts';
import { Town } from './state.ts';
import { signpost } from './signpost.ts';
import { troubleReply } from './troubles.ts';
import { UNLINKED_HOST, unlinkedReply } from './unlinked.ts';
import { boismie } from './woocommerce/site.ts';

export const CONTROL_HOST = 'control.test';

const SITES: Readonly<Record<ShopId, ShopSite>> = { atelier, boismie, oakboard, holzbrett, driftgrain, bazar };

export interface RunningTown {
  readonly port: number;
  readonly town: Town;
  /** All host names served. */
  readonly hosts: readonly string[];
  /** Pages of one shop by kind, as paths. */
  pages(shop: ShopId): SiteMap;
  /** Address of a path of a shop; with the port only where the browser cannot map port 80 (`withPort`). */
  url(shop: ShopId, path: string, withPort?: boolean): string;
  control(order: Order): void;
  close(): Promise<void>;
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** The list of all pages, as shop software writes it. */
function sitemap({ pages }: ShopSite, { shop, origin }: PageRequest): string {
  const { home, category, product, delivery, returns, terms, legal, contact, about } = pages;
  const products = Object.keys(shop.offers).map((slug) => product(slug));
  const paths = [home, category, ...products, delivery, returns, terms, legal, contact, about];
  const urls = [...new Set(paths)].map((path) => `<url><loc>${escapeHtml(new URL(path, origin).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** The shop's own answer, without any trouble. */
function shopReply(site: ShopSite, request: PageRequest): Reply {
  if (request.path === '/robots.txt')
    return {
      type: 'text/plain; charset=utf-8',
      body: `${request.shop.robots}Sitemap: ${request.origin}/sitemap.xml\n`,
    };
  if (request.path === '/sitemap.xml') return { type: 'application/xml; charset=utf-8', body: sitemap(site, request) };
  const answer = assetReply(site, request) ?? site.page(request);
  if (answer instanceof Markup) return { body: answer.text };
  return answer ?? { status: 404, body: '<!doctype html><title>404</title><h1>404</h1>' };
}

function isPage(reply: Reply): boolean {
  return reply.type === undefined || reply.type.startsWith('text/html');
}

class Server {
  readonly town = new Town();

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = hostOf(request);
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    if (host === CONTROL_HOST) {
      const body = await bodyOf(request);
      const reply =
        url.pathname === '/'
          ? signpost(this.town, SITES, url.port)
          : controlReply(this.town, request.method ?? 'GET', url.pathname, body);
      this.send(response, reply);
      return;
    }
    if (host === BROKEN_HOST) {
      this.send(response, brokenReply(url.pathname));
      return;
    }
    if (host === UNLINKED_HOST) {
      this.note(request, url, this.send(response, unlinkedReply(url.pathname)));
      return;
    }
    const shop = this.town.byHost(host);
    if (!shop) {
      this.send(response, { status: 404, type: 'text/plain', body: `No demo shop is called ${host}\n` });
      return;
    }
    const asked: PageRequest = {
      shop,
      origin: url.origin,
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
    };
    const touched = asked.path.includes(shop.troubleOn) && asked.path !== '/robots.txt';
    if (touched && shop.trouble === 'drop') {
      this.note(request, url, 0);
      request.socket.destroy();
      return;
    }
    if (touched && shop.trouble === 'slow') await pause(shop.slowMs);
    const usual = shopReply(SITES[shop.id], asked);
    const reply = isPage(usual) && touched ? (troubleReply(asked) ?? usual) : usual;
    const status = this.send(
      response,
      reply,
      shop.etag && isPage(reply) ? (request.headers['if-none-match'] ?? '') : undefined,
    );
    if (isPage(reply) || /^\/(?:robots\.txt|sitemap\.xml)$/.test(asked.path)) this.note(request, url, status);
  }

  /** Sends the reply, or 304 where the client's tag fits (`tag` undefined = no tags); gives the status sent. */
  send(response: ServerResponse, reply: Reply, tag?: string): number {
    const own =
      tag === undefined ? undefined : `"${createHash('sha256').update(reply.body).digest('hex').slice(0, 16)}"`;
    const headers = {
      'content-type': reply.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...(own ? { etag: own } : {}),
      ...reply.headers,
    };
    if (own !== undefined && own === tag) {
      response.writeHead(304, headers).end();
      return 304;
    }
    response.writeHead(reply.status ?? 200, headers).end(reply.body);
    return reply.status ?? 200;
  }

  note(request: IncomingMessage, url: URL, status: number): void {
    this.town.log.push({
      at: new Date().toISOString(),
      host: url.hostname,
      method: request.method ?? 'GET',
      path: url.pathname + url.search,
      status,
      cookie: request.headers.cookie !== undefined,
      userAgent: request.headers['user-agent'] ?? '',
      visit: request.headers['upgrade-insecure-requests'] !== undefined,
      conditional: request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined,
    });
  }
}

/** Starts the demo shops on a loopback port (a free one when none is named). */
export async function startTown(port = 0): Promise<RunningTown> {
  const server = new Server();
  const listener = createServer((request, response) => {
    server.answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  listener.listen(port, '127.0.0.1');
  await once(listener, 'listening');
  const { port: bound } = listener.address() as AddressInfo;
  const { town } = server;
  return {
    port: bound,
    town,
    hosts: [...Object.values(town.shops).map((shop) => shop.host), UNLINKED_HOST, BROKEN_HOST, CONTROL_HOST],
    pages: (shop) => SITES[shop].pages,
    url: (shop, path, withPort = false) =>
      `http://${town.shops[shop].host}${withPort ? `:${String(bound)}` : ''}${path}`,
    control: (order) => {
      obey(town, order);
    },
    close: async () => {
      listener.closeAllConnections();
      listener.close();
      await once(listener, 'close');
    },
  };
}
