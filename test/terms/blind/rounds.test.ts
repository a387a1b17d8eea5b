/** Recall and precision on the written policy texts must not fall below what was reached, bare and inside a shop's page. */
import { describe, expect, it } from 'vitest';
import { measure } from './tally.ts';
import { policyTexts } from './texts.ts';

/** Recall and precision, a little below what is reached, so that one text more or less does not stop the work. */
const FLOORS: Readonly<Record<string, readonly [recall: number, precision: number]>> = {
  'free from': [0.93, 0.98],
  cost: [0.96, 0.97],
  mode: [0.92, 0.92],
  carrier: [0.97, 0.97],
  delay: [0.92, 0.97],
  destination: [0.94, 0.95],
  window: [0.95, 0.95],
  'who pays': [0.9, 0.97],
  payment: [0.96, 0.97],
  'not accepted': [0.95, 0.95],
  warranty: [0.95, 0.95],
  'e-mail': [0.95, 0.95],
  phone: [0.93, 0.95],
  company: [0.93, 0.93],
  vat: [0.93, 0.93],
};

describe.each(['bare', 'framed'] as const)('the written policy texts, %s', (shape) => {
  const { fields, misses } = measure(policyTexts('round-'), shape);

  it.each(Object.entries(FLOORS))('%s', (field, [recall, precision]) => {
    const tally = fields.get(field);
    const missed = misses.filter((miss) => miss.startsWith(`${field} `)).join('\n');
    expect((tally?.right ?? 0) / (tally?.wanted ?? 1), missed).toBeGreaterThanOrEqual(recall);
    expect((tally?.right ?? 0) / (tally?.answered ?? 1), missed).toBeGreaterThanOrEqual(precision);
  });
});
