/** Tracking and choice of the hour: what a way of delivery says itself answers the question, as a sentence elsewhere does. */
import { describe, expect, it } from 'vitest';
import type { ShippingOption } from '../model/facts.ts';
import { buildTable } from './table.ts';
import { euro, found, shopData, snapshot } from './test-data.ts';

const cellOf = (item: string, option: ShippingOption) => {
  const facts = [found('shipping.option', option, '1')];
  const data = [shopData('rival.test', [snapshot('/livraison', 'policy', facts, { shop: 'rival.test' })])];
  const table = buildTable(data, { country: 'FR', basket: 40, currency: 'EUR' });
  return table.groups.flatMap(({ rows }) => rows).find((row) => row.item.id === item)?.cells[0];
};

describe('points of a way of delivery', () => {
  it.each([
    ['sh-track', { tracked: true }],
    ['sh-flex', { slots: ['appointment'] }],
  ] as const)('%s is answered with the way itself, without its price', (item, more) => {
    const cell = cellOf(item, { mode: 'home', cost: euro(5), destination: ['FR'], ...more });
    expect(cell).toMatchObject({ state: 'found', value: { key: 'shipping.option' } });
    expect(cell?.value).toHaveProperty('value', { mode: 'home', ...more });
  });

  it.each([
    ['sh-track', { mode: 'letter', cost: euro(2), destination: ['FR'], tracked: false }],
    ['sh-flex', { mode: 'home', cost: euro(5), destination: ['FR'] }],
  ] as const)('%s stays open where the way does not say so', (item, option) => {
    expect(cellOf(item, option)?.state).toBe('unknown');
  });
});
