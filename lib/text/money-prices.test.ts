import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '../model/money.ts';
import { parseMoney } from './money.ts';

const FILE = resolve('../shared/prices/dev.json');

interface Example {
  readonly price: string | null;
  readonly currencyHint: string | null;
  readonly expected: { readonly amount: string | null; readonly iso?: string };
  readonly knownFailureOfPriceParser?: boolean;
}

function isRight(example: Example): boolean {
  const money = parseMoney(example.price ?? '', { currency: example.currencyHint });
  const { amount, iso } = example.expected;
  if (amount === null) return money === undefined;
  if (money === undefined) return false;
  const same = Math.abs(money.minor / 10 ** minorDigits(money.currency) - Number(amount)) < 0.0051;
  return same && (iso === undefined || money.currency === iso);
}

// The strings are not part of this project; where they are missing the test is skipped and says so.
describe.skipIf(!existsSync(FILE))('price strings of other shops (../shared/prices/dev.json)', () => {
  const examples = existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as { examples: Example[] }).examples.filter((one) => one.price !== null)
    : [];
  const share = (list: readonly Example[]): number => list.filter(isRight).length / list.length;

  it('reads at least 98.5 % of those that the source library reads', () => {
    expect(share(examples.filter((one) => one.knownFailureOfPriceParser !== true))).toBeGreaterThanOrEqual(0.985);
  });

  it('reads at least half of those that the source library fails', () => {
    expect(share(examples.filter((one) => one.knownFailureOfPriceParser === true))).toBeGreaterThanOrEqual(0.5);
  });
});
