import { describe, expect, it } from 'vitest';
import { HostIndex } from './host-index.ts';

const index = new HostIndex([['apps.apple.com'], ['play.google.com/store/apps'], ['idealo.de']]);

describe('HostIndex', () => {
  it('finds hosts, subdomains and paths', () => {
    expect(index.find('https://apps.apple.com/fr/app/x/id1', 'shop.example')).toEqual([0]);
    expect(index.find('https://play.google.com/store/apps/details?id=x', 'shop.example')).toEqual([1]);
    expect(index.find('https://www.idealo.de/preisvergleich', 'shop.example')).toEqual([2]);
  });
  it('is silent on look-alikes, other paths and the page itself', () => {
    expect(index.find('https://notidealo.de/', 'shop.example')).toEqual([]);
    expect(index.find('https://idealo.de.evil.example/', 'shop.example')).toEqual([]);
    expect(index.find('https://play.google.com/store/books', 'shop.example')).toEqual([]);
    expect(index.find('https://www.idealo.de/', 'www.idealo.de')).toEqual([]);
  });
});
