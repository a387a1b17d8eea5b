import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import type { PageKind } from '../model/facts.ts';
import { openPage } from '../page/page.ts';
import { settlePageKind } from './page-kind.ts';

function kindOf(url: string, body: string, head = ''): PageKind {
  const html = `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${body}</body></html>`;
  return settlePageKind(
    openPage({
      url,
      via: 'file',
      takenAt: '',
      html,
      truncated: false,
      ...HTML_ALONE,
    }),
  ).pageKind;
}

const TEXT = '<p>A shop that sells good things to people who like them, with free returns.</p>';

describe('settlePageKind', () => {
  it.each([
    'https://shop.example/',
    'https://shop.example/fr/',
    'https://shop.example/en-gb',
    'https://shop.example/index.html',
    'https://shop.example/us/en/',
  ])('%s is a home page', (url) => {
    expect(kindOf(url, TEXT)).toBe('home');
  });
  it.each(['https://shop.example/tv/', 'https://shop.example/men', 'https://shop.example/new'])('%s is none', (url) => {
    expect(kindOf(url, TEXT)).not.toBe('home');
  });
  it.each([
    'https://shop.example/p/billy-bookcase-00263850/',
    'https://shop.example/shirt-p01234567.html',
    'https://shop.example/collections/sale/products/blue-shirt',
    'https://shop.example/us/product/12345',
    'https://shop.example/index.php?route=product/product&product_id=5',
    'https://shop.example/index.php?main_page=product_info&products_id=214',
    'https://shop.example/producto.php?id=205',
  ])('%s with a button and a price is a product', (url) => {
    expect(
      kindOf(url, `<h1>Blue shirt</h1><span class="price">12.00 €</span><button>Add to cart</button>${TEXT}`),
    ).toBe('product');
  });
  it('goes by the buy button and the price where the address says nothing', () => {
    expect(
      kindOf(
        'https://shop.example/blue-shirt',
        `<main><h1>Blue shirt</h1><div class="price">£12.00</div><button class="add-to-cart">Add to basket</button>${TEXT}</main>`,
      ),
    ).toBe('product');
  });
  it('stays undecided on a bare page', () => {
    expect(kindOf('https://shop.example/x', TEXT)).toBe('other');
  });
  it.each([
    ['https://shop.example/pages/shipping-policy', '<h1>Shipping policy</h1>', 'policy'],
    ['https://shop.example/datenschutz', '<h1>Datenschutz</h1>', 'policy'],
    ['https://shop.example/kontakt', '<h1>Kontakt</h1>', 'contact'],
    ['https://shop.example/o-nas', '<h1>O nas</h1>', 'about'],
    ['https://shop.example/checkout/cart', '<h1>Shopping cart</h1>', 'cart'],
  ] as const)('%s is a page of its subject', (url, body, kind) => {
    expect(kindOf(url, body + TEXT)).toBe(kind);
  });
  it('takes no shop with a captcha in its newsletter form for a wall', () => {
    expect(
      kindOf(
        'https://shop.example/',
        `<div class="g-recaptcha"></div>${'<a href="/a">A product of the shop</a>'.repeat(20)}${TEXT.repeat(20)}`,
      ),
    ).toBe('home');
  });
});
