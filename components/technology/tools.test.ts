/** How technologies and third parties are sorted for the screen. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/model/evidence.ts';
import { byCategory, byPurpose, companyCount, hostsOfFacts, isCertain, toolsOfFacts } from './tools.ts';

const AT = '2026-11-20T10:00:00.000Z';
const evidence = [
  { channel: 'asset', where: 'script[src]', snippet: 'x', url: 'https://a.example/', rule: 'r' },
] as const;
const found = (key: string, value: object, item?: string, strength = 'declared'): Fact =>
  ({ key, ...(item === undefined ? {} : { item }), state: 'found', value, strength, evidence }) as never;
const FACTS: readonly Fact[] = [
  found('technology', { name: 'Matomo', category: 'analytics' }, 'Matomo', 'specific'),
  found('technology', { name: 'Odd', category: 'Odd things', pack: 'P' }, 'Odd (P)'),
  found('platform', { name: 'Magento', version: '2', hosting: 'open-source' }),
  found('tracker.host', { host: 'a.test' }, 'a.test'),
  found('tracker.host', { host: 'b.test', owner: 'Big', category: 'advertising', beforeConsent: true }, 'b.test'),
  found('tracker.host', { host: 'c.test', owner: 'Big', category: 'cdn' }, 'c.test'),
  found('tracker.host', { host: 'd.test', category: 'cdn' }, 'd.test'),
];

describe('tools', () => {
  it('are sorted by category, the shop software first and a pack’s own categories last', () => {
    expect(byCategory(toolsOfFacts(FACTS, AT, [])).map(({ category }) => category)).toEqual([
      'shop platform',
      'analytics',
      'Odd things',
    ]);
  });

  it('are certain or not, and carry the merchant’s word against them', () => {
    const word = { id: '1', shop: 's', key: 'platform', item: 'Magento', at: AT } as const;
    const tools = toolsOfFacts(FACTS, AT, [word]);
    expect(tools.map((tool) => [tool.item, isCertain(tool), tool.dismissal?.id])).toEqual([
      ['Matomo', false, undefined],
      ['Odd (P)', true, undefined],
      ['Magento', true, '1'],
    ]);
  });
});

describe('third parties', () => {
  it('are grouped by purpose and company, unknown ones last but there', () => {
    const hosts = hostsOfFacts(FACTS, AT);
    expect(byPurpose(hosts).map(({ category, companies }) => [category, companies.map(({ owner }) => owner)])).toEqual([
      ['advertising', ['Big']],
      ['cdn', ['Big', undefined]],
      [undefined, [undefined]],
    ]);
    expect(companyCount(hosts)).toBe(3);
  });
});
