import { describe, expect, it } from 'vitest';
import { checklistItem } from '../checklist/index.ts';
import { OUTSIDE_TOOLS, outsideLinks, outsideUrl } from './index.ts';

const filling = { domain: 'shop.test', query: 'planche & noyer', company: 'Bois SARL', country: 'FR' };

describe('outside tools', () => {
  it.each(OUTSIDE_TOOLS.map((tool) => [tool.id, tool] as const))(
    '%s has a safe address and real questions',
    (_id, tool) => {
      const url = outsideUrl(tool, filling);
      expect(url).toMatch(/^https:\/\//);
      expect(URL.canParse(url ?? '')).toBe(true);
      expect(url).not.toMatch(/[{} ]/);
      for (const item of tool.items) expect(checklistItem(item), item).toBeDefined();
    },
  );

  it('have unique ids', () => {
    expect(new Set(OUTSIDE_TOOLS.map(({ id }) => id)).size).toBe(OUTSIDE_TOOLS.length);
  });

  it('fill in what is known and are left out where something is missing', () => {
    const urls = (item: string, rest = filling as Parameters<typeof outsideLinks>[0]) =>
      outsideLinks(rest, item).map(({ url }) => url);
    expect(urls('te-platform')).toEqual(['https://builtwith.com/shop.test']);
    expect(urls('pr-calendar')[0]).toBe('https://trends.google.com/trends/explore?geo=FR&q=planche%20%26%20noyer');
    expect(urls('te-platform', { country: 'FR' })).toEqual([]);
    expect(urls('tl-identity')).toHaveLength(2);
    expect(urls('tl-identity', { ...filling, country: 'XX' })).toHaveLength(1);
  });
});
