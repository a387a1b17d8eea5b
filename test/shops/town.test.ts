/** The demo shops keep what the demo and the end-to-end tests rely on: every page is there, the control endpoint obeys, troubles show. */
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShopId } from './catalogue.ts';
import type { RunningTown } from './town.ts';
import { CONTROL_HOST, startTown } from './town.ts';

let town: RunningTown;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());
beforeEach(() => town.town.reset());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(
  host: string,
  path: string,
  options: { method?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: town.port,
        path,
        method: options.method ?? 'GET',
        headers: { host, ...options.headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    asked.on('error', fail).end(options.body);
  });
}

const IDS: readonly ShopId[] = ['atelier', 'boismie', 'oakboard', 'holzbrett', 'driftgrain', 'bazar'];

describe.each(IDS)('%s', (id) => {
  it('has every kind of page', async () => {
    const { host } = town.town.shops[id];
    const { product, ...pages } = town.pages(id);
    for (const path of [...Object.values(pages), product('walnut-board')]) {
      const answer = await ask(host, path);
      expect(answer.status, path).toBe(200);
      expect(answer.body, path).toContain('<html');
    }
  });

  it('shows a changed price', async () => {
    const { host } = town.town.shops[id];
    const path = id === 'driftgrain' ? '/api/view?path=/p/rolling-pin' : town.pages(id).product('rolling-pin');
    town.control({ shop: id, price: { slug: 'rolling-pin', price: 98_76 } });
    expect((await ask(host, path)).body).toMatch(/98[.,€](?:<sup>)?76/);
  });
});

describe('control', () => {
  it('obeys over HTTP and tells what it does not understand', async () => {
    const order = (body: unknown) => ask(CONTROL_HOST, '/__control', { method: 'POST', body: JSON.stringify(body) });
    expect((await order({ shop: 'atelier', freeFrom: 4500 })).status).toBe(200);
    expect((await ask('www.atelier-du-hetre.test', '/content/1-livraison')).body).toContain('45\u00a0€');
    expect((await order({ shop: 'atelier', trouble: 'earthquake' })).status).toBe(400);
    expect((await order({ shop: 'atelier', price: { slug: 'serving-tray', price: 1 } })).status).toBe(400);
  });

  it.each([
    ['forbidden', 403],
    ['too-many', 429],
    ['challenge', 403],
    ['consent-wall', 200],
    ['empty-shell', 200],
    ['redesign', 200],
    ['gone', 410],
    ['server-error', 503],
  ] as const)('shows the trouble "%s"', async (trouble, status) => {
    town.control({ shop: 'atelier', trouble });
    const answer = await ask('www.atelier-du-hetre.test', town.pages('atelier').product('walnut-board'));
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('39,90');
    if (trouble === 'too-many') expect(answer.headers['retry-after']).toBe('3600');
  });

  it('answers 304 to a known tag and logs what was asked', async () => {
    town.control({ shop: 'holzbrett', etag: true });
    const host = 'www.holzbrett-werkstatt.test';
    const first = await ask(host, '/');
    const again = await ask(host, '/', { headers: { 'if-none-match': String(first.headers['etag']) } });
    expect(again.status).toBe(304);
    expect(town.town.log.map(({ status, conditional }) => [status, conditional])).toEqual([
      [200, false],
      [304, true],
    ]);
  });

  it('breaks the connection on demand', async () => {
    town.control({ shop: 'oakboard', trouble: 'drop' });
    await expect(ask('www.oak-and-board.test', '/')).rejects.toThrow();
  });
});
