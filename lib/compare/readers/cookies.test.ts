/** The row on cookies says whether refusing is as easy as accepting, as the banner showed it. */
import { expect, it } from 'vitest';
import type { Fact } from '../../model/evidence.ts';
import { cellText } from '../../export/cell-text.ts';
import type { ShopData } from '../../model/services.ts';
import { buildTable } from '../table.ts';

const at = '2026-11-20T10:00:00.000Z';
const url = 'https://a.example/';
const evidence = [
  { channel: 'dom', where: '#banner', snippet: 'Accept · Refuse', url, rule: 'consent/refuse' },
] as const;

function shop(fact: Fact): ShopData {
  return {
    shop: { id: 'a.example', name: 'A', role: 'competitor', tags: [], notes: '', addedAt: at },
    pages: [],
    snapshots: [
      {
        id: '1', pageKey: url, url, shop: 'a.example', pageKind: 'home', takenAt: at, via: 'tab', rules: '1',
        facts: [fact], failures: [],
      },
    ], // prettier-ignore
    corrections: [],
    answers: [],
    rules: [],
  };
}

it.each([
  [{ key: 'consent.refuse', state: 'found', value: 'Refuse', strength: 'declared', evidence }, 'refusing as easy'],
  [{ key: 'consent.refuse', state: 'absent', evidence }, 'refusing harder'],
] as const)('%j', (fact, said) => {
  const table = buildTable([shop(fact as Fact)], { country: 'FR', basket: 40, currency: 'EUR' });
  const cell = table.groups.flatMap(({ rows }) => rows).find(({ item }) => item.id === 'tl-cookies')?.cells[0];
  expect(cell?.state).toBe('found');
  expect(cell && cellText(cell, 'en')).toContain(said);
  expect(cell?.proofs.length).toBeGreaterThan(0);
});
