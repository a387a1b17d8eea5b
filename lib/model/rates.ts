/** Exchange rates that the merchant typed or fetched, always against one euro as the European Central Bank publishes them. */
import * as z from 'zod/mini';

export interface KeptRates {
  /** The bank's daily file, as it was fetched by a click. */
  readonly fetched?:
    | {
        /** Units of each currency for one euro. */
        readonly rates: Readonly<Record<string, number>>;
        /** Day of the rates, as the file names it. */
        readonly asOf: string;
        readonly fetchedAt: string;
      }
    | undefined;
  /** Rates typed by the merchant; they go before those of the file. */
  readonly typed: Readonly<Record<string, { readonly rate: number; readonly at: string }>>;
}

export const NO_RATES: KeptRates = { typed: {} };

/** Address of the daily file (European Central Bank, November 2026). */
export const RATES_ADDRESS = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml';

const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Input schemas of the commands on rates; `lib/model/messages.ts` puts them into the one table. */
export const RATE_COMMANDS = {
  /** Fetch the bank's daily file now; the right to its address was asked before. */
  'rates.fetch': z.object({}),
  /** A rate typed by hand, units for one euro; `null` takes it back. */
  'rates.set': z.object({ currency, rate: z.nullable(z.number().check(z.positive(), z.maximum(1_000_000_000))) }),
} as const;
