/** Polices the folder of marketplaces: index and folder agree, names are unique, selectors parse, hosts belong to one of them. */
import { load } from 'cheerio/slim';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKETPLACES } from './index.ts';

const files = readdirSync(new URL('.', import.meta.url)).filter(
  (name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts' && name !== 'marketplace.ts',
);

describe('marketplaces', () => {
  it('lists every file', () => {
    expect(MARKETPLACES.length).toBe(files.length);
  });
  it('has unique names', () => {
    expect(new Set(MARKETPLACES.map(({ name }) => name)).size).toBe(MARKETPLACES.length);
  });
  it('claims each host once', () => {
    const hosts = MARKETPLACES.flatMap((marketplace) => (marketplace.only ? [] : marketplace.hosts));
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });
  it.each(MARKETPLACES.map((marketplace) => [marketplace.name, marketplace] as const))(
    '%s is dated and its selectors parse',
    (_name, marketplace) => {
      expect(marketplace.checked).toMatch(/^20\d\d-\d\d$/);
      const $ = load('<div></div>');
      for (const places of [
        ...Object.values(marketplace.listing ?? {}),
        ...Object.values(marketplace.product ?? {}),
        marketplace.totalCount ?? [],
      ]) {
        if (places === true) continue;
        for (const place of places) {
          const selector = place.replace(/@[\w-]+$/, '');
          if (selector !== '') expect(() => $(selector), place).not.toThrow();
        }
      }
    },
  );
});
