/** Hashes and routes, both ways, hostile ones included. */
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from './route.ts';

describe('routes', () => {
  it.each([
    { view: 'page' },
    { view: 'shop', id: 'shop.example' },
    { view: 'shop', id: 'market:A/B seller 100%' },
    { view: 'page', id: 'https://shop.example/p?a=1&b=2#x' },
    { view: 'listing', id: 'https://shop.example/s?q=a b&page=2' },
    { view: 'settings' },
  ] as const)('survive the way to the address and back: %o', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
    // As the browser side does it, when it opens the full tab at a view.
    expect(parseRoute(`#${encodeURIComponent(formatRoute(route).slice(1))}`)).toEqual(route);
  });

  it.each(['', '#', '#nonsense', '#__proto__', '#constructor/x', '#<img>'])(
    'fall back to the page view for %j',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'page' });
    },
  );

  it('take a lone percent sign as it stands', () => {
    expect(parseRoute('#shop/100%')).toEqual({ view: 'shop', id: '100%' });
  });
});
