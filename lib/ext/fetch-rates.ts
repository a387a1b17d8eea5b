/** Fetches the European Central Bank's daily rates, on a click of the merchant only, and notes the request. */
import { Failure } from '../model/failure.ts';
import { RATES_ADDRESS } from '../model/rates.ts';
import type { RequestRecord } from '../model/records.ts';
import { parseDailyRates } from '../text/ecb-rates.ts';
import type { DailyRates } from '../text/ecb-rates.ts';

const PATIENCE_MS = 20_000;

export interface RatesOutside {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly mayFetch: (address: string) => Promise<boolean>;
  readonly now: () => string;
  readonly log: (request: Omit<RequestRecord, 'id'>) => Promise<void>;
}

/** The rates of the newest day. Fails with a word of its own when the right is missing, the bank is out of reach or sends something else. */
export async function fetchDailyRates({ fetch, mayFetch, now, log }: RatesOutside): Promise<DailyRates> {
  if (!(await mayFetch(RATES_ADDRESS))) throw new Failure('no-access', 'no right to the address of the rates');
  const at = now();
  const response = await fetch(RATES_ADDRESS, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(async (thrown: unknown) => {
    await log({ at, url: RATES_ADDRESS, why: 'rates' });
    throw new Failure(
      thrown instanceof DOMException && thrown.name === 'TimeoutError' ? 'timeout' : 'network',
      'rates',
    );
  });
  const text = await response.text();
  await log({ at, url: RATES_ADDRESS, why: 'rates', status: response.status, bytes: text.length });
  const daily = response.ok ? parseDailyRates(text) : undefined;
  if (!daily) throw new Failure('network', `the answer was not the file of rates (${String(response.status)})`);
  return daily;
}
