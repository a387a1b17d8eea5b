/** Addresses of links are cut into the same parts as the URL parser gives. */
import { describe, expect, it } from 'vitest';
import { partsOf } from './page-links.ts';

describe('partsOf', () => {
  it.each([
    'https://www.planche.test/',
    'https://www.planche.test/rayon/planche-1.html?taille=2&x=a/b#avis',
    'https://www.planche.test/?',
    'https://www.planche.test/#',
    'https://www.planche.test/?#',
    'https://www.planche.test/a#b?c',
    'https://www.planche.test:8080/a',
    'https://vous@www.planche.test/a',
    'http://[::1]/a?b',
    'http://192.168.0.1/a',
  ])('%s', (address) => {
    const { hostname, pathname, search, hash } = new URL(address);
    const parts = partsOf(new URL(address).href);
    expect([parts.hostname, parts.pathname, parts.search, parts.hash]).toEqual([hostname, pathname, search, hash]);
  });
});
