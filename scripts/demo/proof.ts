/** Checks that the demonstration's files say what the shops really said and what was really changed. */
import Papa from 'papaparse';
import type { Fact } from '../../lib/model/evidence.ts';
import type { ChangeRecord, WatchRecord } from '../../lib/model/records.ts';
import type { RunningTown } from '../../test/shops/town.ts';
import { make } from './steps.ts';

/** Checks the exported table against the shops' own state; answers its size. */
export function checkComparison(text: string, town: RunningTown): { questions: number; shops: number } {
  make(text.startsWith('\ufeff'), 'The French Excel file has no byte order mark');
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });
  make(errors.length === 0, `The exported table is not well formed: ${JSON.stringify(errors.slice(0, 3))}`);
  const flat = data.map((row) => row.join(' ; ').replaceAll(/[\u00a0\u202f]/g, ' '));
  const shops = Object.values(town.town.shops).filter(({ host, name }) => {
    const domain = host.replace(/^www\./, '');
    return flat.some((row) => row.includes(domain) || row.includes(name));
  });
  make(
    shops.length === Object.keys(town.town.shops).length,
    `Only ${String(shops.length)} shops are in the exported table`,
  );
  for (const expected of [
    '€60.00',
    '€80.00',
    '€25.00',
    '100 days',
    'PrestaShop',
    'WooCommerce',
    'Shopify',
    'Shopware',
  ]) {
    make(
      flat.some((row) => row.includes(expected)),
      `"${expected}" is missing in the exported table`,
    );
  }
  // The table of the proofs, one row per value, follows the comparison.
  const proofs = data.findIndex((row, index) => index > 0 && row[0] === data[0]?.[0]);
  make(proofs > 0, 'The exported table has no proofs');
  const questions = proofs - 1;
  make(questions === 100, `${String(questions)} questions are in the exported table, not 100`);
  return { questions, shops: shops.length };
}

function amounts(fact: Fact | undefined): string {
  return fact?.state === 'found' ? JSON.stringify(fact.value) : '';
}

/** Checks that exactly the two things that changed are reported, and that the refusal is not taken for a change. */
export function checkChanges(
  changes: readonly ChangeRecord[],
  watches: readonly WatchRecord[],
  town: RunningTown,
): string {
  const { atelier, oakboard } = town.town.shops;
  const price = changes.find(({ key, url }) => key === 'product.price' && url.includes(atelier.host));
  make(
    price && amounts(price.before).includes('3990') && amounts(price.after).includes('3490'),
    'The changed price was not seen',
  );
  const threshold = changes.find(
    ({ before, after }) => amounts(before).includes('"minor":6000') && amounts(after).includes('"minor":4500'),
  );
  make(threshold, 'The changed free-delivery threshold was not seen');
  const refused = watches.find(({ url }) => url.includes(oakboard.host));
  make(refused?.lastOutcome === 'blocked', `The refusal was taken for "${refused?.lastOutcome ?? 'nothing'}"`);
  make(!changes.some(({ url }) => url.includes(oakboard.host)), 'The refusal was taken for a change');
  const untouched = watches.find(({ url }) => url.includes('holzbrett'));
  make(untouched?.lastOutcome === 'same', `The untouched page was taken for "${untouched?.lastOutcome ?? 'nothing'}"`);
  return `${String(changes.length)} changes seen with both proofs, 1 refusal told apart, 1 page the same`;
}
