/** The bank is asked once, without cookies, only with the right, and the request is noted whatever comes of it. */
import { describe, expect, it } from 'vitest';
import { RATES_ADDRESS } from '../model/rates.ts';
import { fetchDailyRates } from './fetch-rates.ts';
import type { RatesOutside } from './fetch-rates.ts';

const FILE = "<Cube time='2026-11-20'><Cube currency='USD' rate='1.1'/></Cube>";

function outside(answer: () => Promise<Response>, allowed = true) {
  const asked: { address: string; init: RequestInit }[] = [];
  const logged: unknown[] = [];
  const doors: RatesOutside = {
    fetch: (address, init) => {
      asked.push({ address, init });
      return answer();
    },
    mayFetch: () => Promise.resolve(allowed),
    now: () => '2026-11-22T10:00:00.000Z',
    log: (request) => {
      logged.push(request);
      return Promise.resolve();
    },
  };
  return { asked, logged, doors };
}

describe('fetching the rates', () => {
  it('gives the rates of the day and notes the request', async () => {
    const { asked, logged, doors } = outside(() => Promise.resolve(new Response(FILE)));
    expect(await fetchDailyRates(doors)).toEqual({ asOf: '2026-11-20', rates: { USD: 1.1 } });
    expect(asked).toMatchObject([{ address: RATES_ADDRESS, init: { credentials: 'omit' } }]);
    expect(logged).toMatchObject([{ url: RATES_ADDRESS, why: 'rates', status: 200 }]);
  });

  it('asks nobody without the right', async () => {
    const { asked, doors } = outside(() => Promise.resolve(new Response(FILE)), false);
    await expect(fetchDailyRates(doors)).rejects.toMatchObject({ code: 'no-access' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['another page', () => Promise.resolve(new Response('<html></html>'))],
    ['an error of the bank', () => Promise.resolve(new Response(FILE, { status: 503 }))],
    ['no connection', () => Promise.reject(new TypeError('failed'))],
  ])('fails with a word of its own for %s', async (_name, answer) => {
    const { logged, doors } = outside(answer);
    await expect(fetchDailyRates(doors)).rejects.toMatchObject({ code: 'network' });
    expect(logged).toHaveLength(1);
  });
});
