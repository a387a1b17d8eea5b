/** Which of several structured products is the page's own: variants that stand beside each other, related products, one product told twice. */
import { describe, expect, it } from 'vitest';
import type { Expected } from './testing.ts';
import { readProduct } from './testing.ts';

const node = (name: string, sku: string, price: string, more = ''): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${name}","sku":"${sku}"${more},"offers":{"@type":"Offer","price":"${price}","priceCurrency":"EUR"}}</script>`;
const page = (nodes: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Linen shirt</title>${nodes}</head><body><main><h1>Linen shirt</h1>${body}<button>Add to cart</button></main></body></html>`;
const sizes = (selected: string): string =>
  `<select name="size">${['S', 'M', 'L'].map((size) => `<option${size === selected ? ' selected' : ''}>${size}</option>`).join('')}</select>`;
const THREE =
  node('Linen shirt - S', 'SH-S', '39.00', ',"brand":{"@type":"Brand","name":"Northloom"}') +
  node('Linen shirt - M', 'SH-M', '41.00', ',"brand":{"@type":"Brand","name":"Northloom"}') +
  node('Linen shirt - L', 'SH-L', '43.00', ',"brand":{"@type":"Brand","name":"Northloom"}');

const expectRead = (html: string, expected: Expected): void =>
  expect(readProduct('https://shop.example.com/p/shirt', html, expected)).toEqual(expected);

describe('several structured products on one page', () => {
  it.each([
    ['M', 'SH-M', '41 EUR'],
    ['L', 'SH-L', '43 EUR'],
  ])('variants beside each other: size %s is the one that is shown', (size, sku, price) => {
    const html = page(THREE, `<p class="price">€${price.slice(0, 2)}.00</p>${sizes(size)}`);
    expectRead(html, { sku, price, brand: 'Northloom' });
  });

  it('a related product of another name stays out', () => {
    const nodes = node('Pine lamp', 'LA-1', '19.00') + node('Linen shirt', 'SH-1', '39.00');
    const html = page(nodes, '<p class="price">€39.00</p>');
    expectRead(html, { sku: 'SH-1', price: '39 EUR' });
  });

  it('one product told twice under two numbers keeps its price', () => {
    const nodes = node('Linen shirt', 'SH-1', '39.00') + node('Linen shirt', '778123', '39.00');
    const html = page(nodes, '<p class="price">€39.00</p>');
    expectRead(html, { sku: 'SH-1', price: '39 EUR' });
  });
});
