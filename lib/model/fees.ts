/** Rates of marketplaces that the merchant typed: they stand before the starting rates until they are taken back. */
import * as z from 'zod/mini';

/** The rates of the merchant's own contract with one marketplace. */
export interface KeptFees {
  /** Percent of the price */
  readonly commission: number;
  /** Per month, in major units of `currency`. */
  readonly monthly: number;
  readonly salesPerMonth: number;
  /** Per sale, in major units of `currency`. */
  readonly perSale: number;
  readonly currency: string;
  /** Instant at which they were typed. */
  readonly at: string;
}

const amount = z.number().check(z.nonnegative(), z.maximum(1_000_000));

/** Input schema of the command on fees; `lib/model/messages.ts` puts it into the one table. */
export const FEE_COMMANDS = {
  /** `rates: null` goes back to the starting rates. */
  'fees.set': z.object({
    marketplace: z.string().check(z.minLength(1), z.maxLength(60)),
    rates: z.nullable(
      z.object({
        commission: z.number().check(z.nonnegative(), z.maximum(100)),
        monthly: amount,
        salesPerMonth: amount,
        perSale: amount,
        currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      }),
    ),
  }),
} as const;
