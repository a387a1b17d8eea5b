import { describe, expect, it } from 'vitest';
import { countryVersions, coverageOf } from './coverage.ts';
import { coverageKindsOf } from './pages.ts';
import { foldProfile } from './profile.ts';
import { found, shopData, snapshot } from './test-data.ts';

const link = (topic: string, path: string) =>
  found('shop.link', { url: `https://shop.test${path}`, text: topic }, topic);

describe('coverageOf', () => {
  const data = shopData('shop.test', [
    snapshot('/', 'home', [
      link('delivery', '/livraison'),
      link('returns', '/retours'),
      link('terms', '/cgv?utm_source=x'),
    ]),
    snapshot('/livraison', 'policy', [found('page.topic', 'delivery', 'delivery')]),
    snapshot('/wall', 'blocked', []),
  ]);
  const coverage = coverageOf(foldProfile(data), new Set(['rt-window']));

  it('counts the kinds of page that were read, a wall for none', () => {
    expect(coverage.kinds.filter(({ seen }) => seen).map(({ kind }) => kind)).toEqual(['home', 'delivery']);
    expect(coverage.seen).toBe(2);
    expect(coverage.kinds).toHaveLength(9);
  });

  it('lists links that were not read yet, with the open questions that each would answer', () => {
    expect(coverage.toVisit.map(({ url }) => url)).toEqual([
      'https://shop.test/retours',
      'https://shop.test/cgv?utm_source=x',
    ]);
    expect(coverage.toVisit[0]?.wouldAnswer).toContain('rt-cost');
    expect(coverage.toVisit[0]?.wouldAnswer).not.toContain('rt-window');
  });

  it('reads service topics on service pages only', () => {
    const topic = found('page.topic', 'returns', 'returns');
    expect(coverageKindsOf({ pageKind: 'product', facts: [topic] })).toEqual(['product']);
    expect(coverageKindsOf({ pageKind: 'contact', facts: [topic] })).toEqual(['contact', 'returns']);
  });
});

describe('countryVersions', () => {
  it('names the versions that pages offer, and those that were read', () => {
    const profile = foldProfile(
      shopData('shop.test', [
        snapshot('/', 'home', [
          found('shop.country', 'https://shop.test/', 'FR'),
          found('shop.country', 'https://shop.test/be/', 'BE'),
          found('shop.country', 'Suisse', 'CH'),
        ]),
      ]),
    );
    expect(countryVersions(profile)).toEqual([
      { country: 'FR', url: 'https://shop.test/', read: true },
      { country: 'BE', url: 'https://shop.test/be/', read: false },
    ]);
  });
});
