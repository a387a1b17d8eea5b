/** Reads the European Central Bank's daily file of euro reference rates. */

export interface DailyRates {
  /** ISO date of the rates. */
  readonly asOf: string;
  /** Units of each currency for one euro. */
  readonly rates: Readonly<Record<string, number>>;
}

/** Longest text that is looked at; the file has about two thousand characters (November 2026). */
const LONGEST = 100_000;

/** The rates of the file; undefined when the text is not that file. */
export function parseDailyRates(text: string): DailyRates | undefined {
  const xml = text.slice(0, LONGEST);
  const asOf = /<Cube\s+time=['"](\d{4}-\d\d-\d\d)['"]/.exec(xml)?.[1];
  if (asOf === undefined) return undefined;
  const rates: Record<string, number> = {};
  for (const [, currency, amount] of xml.matchAll(
    /<Cube\s+currency=['"]([A-Z]{3})['"]\s+rate=['"]([\d.]{1,20})['"]/g,
  )) {
    const rate = Number(amount);
    if (currency !== undefined && Number.isFinite(rate) && rate > 0) rates[currency] = rate;
  }
  return Object.keys(rates).length === 0 ? undefined : { asOf, rates };
}
