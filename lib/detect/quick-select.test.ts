import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import { openPage } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import { MARKETPLACES } from '../knowledge/marketplaces/index.ts';
import { descendants, quickSelect } from './quick-select.ts';

function open(html: string): Page {
  return openPage({
    url: 'https://shop.test/p',
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html,
    truncated: false,
    ...HTML_ALONE,
  });
}

const HTML = `<body><div id="box" class="buy box"><p class="price now" data-qa="amount">12 €</p><p class="price"><s>15 €</s></p><input name="sku" value="1"></div>
<ul><li class="price">9 €</li><li data-testid="seller-name"><a href="/u/x">Acme</a></li></ul><meta itemprop="price" content="12"></body>`;

describe('quickSelect', () => {
  const page = open(HTML);
  it.each([
    '.price', '#box', '#box .price', '.box > .price.now', '[data-qa="amount"]', 'li[data-testid="seller-name"] a', '[data-testid="seller-name"]', 'p:first-child',
    '.price:not(.now)', '.price s', '.missing', '#gone .price', '[data-missing]', 'meta[itemprop="price"]', 'input[name="sku"]', '.buy .price + .price', 'ul li', 'p, li', '[class*="pri"]',
    'a[href*="/u/"]', '#box [data-qa="amount"]', 'p.price[data-qa]', '[data-testid="seller-name"] > a',
  ])('selects like the engine: %s', (selector) => {
    expect(quickSelect(page, selector)).toEqual(page.select(selector));
  }); // prettier-ignore

  it('selects nothing for a broken selector', () => {
    expect(quickSelect(page, 'p[')).toEqual([]);
    expect(quickSelect(page, '.price:nope(')).toEqual([]);
  });

  it('agrees with the engine on every place of every marketplace', () => {
    const places = MARKETPLACES.flatMap(({ product, listing }) =>
      [...Object.values(product ?? {}), ...Object.values(listing ?? {})].flat(),
    );
    for (const place of new Set(places)) {
      const selector = String(place).replace(/@[^@]*$/, '');
      if (selector !== '') expect(quickSelect(page, selector), selector).toEqual(page.select(selector));
    }
  });
});

describe('descendants', () => {
  it('finds elements by name in document order', () => {
    const page = open(HTML);
    const [box] = page.select('#box');
    expect(box && descendants(box, new Set(['p', 's'])).map((element) => element.name)).toEqual(['p', 'p', 's']);
  });
});
