import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { productFacts } from './testing.ts';

const PAGE = `<!doctype html><html lang="fr"><head><title>Lampe de bureau | Boutique</title><meta property="og:title" content="Lampe de bureau"><meta property="og:type" content="product">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Product","name":"Lampe de bureau","sku":"L-1","gtin13":"4006381333931","brand":{"name":"Acme"},"offers":[{"@type":"Offer","price":"49.90","priceCurrency":"EUR","availability":"https://schema.org/InStock"}],"aggregateRating":{"ratingValue":"4,5","reviewCount":"12"}}]}</script></head>
<body><header><a href="/panier">Panier 0,00 €</a></header><nav><ul><li><a href="/c">Lampes</a></li></ul></nav><main><div class="product" itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Lampe de bureau</h1>
<div class="price"><del>59,90 €</del> <ins>49<sup>90</sup> €</ins></div><p>TTC, livraison 4,90 €</p><form action="/cart"><select name="Couleur"><option selected>Noir</option><option>Blanc</option></select><button class="add-to-cart">Ajouter au panier</button></form>
<table><tr><th>Référence</th><td>L-1</td></tr><tr><th>EAN</th><td>4006381333931</td></tr></table><div class="description"><p>Une lampe.</p><ul><li>LED</li></ul></div></div>
<section class="related"><h2>Vous aimerez aussi</h2><ul><li><a href="/a"><img src="a.jpg">Ampoule</a> 5,90 €</li><li><a href="/b"><img src="b.jpg">Câble</a> 3,90 €</li></ul></section></main><footer>Boutique</footer></body></html>`;

const NASTY = fc.constantFrom(
  '<div class="price">', '</div>', '</main>', '<script>', '</script>', '<!--', '<table><tr>', '<del>', '€', '12,90 €', '"', "'", '<', '>', '\u0000', '\ud800', '&nbsp;', '&#x110000;', '=HYPERLINK("x")', '<img src=x onerror=alert(1)>',
  '<h1 itemprop="name">', '<span itemprop="price" content="=5">', '<meta itemprop="price" content="1e999">', '{"@type":"Product","offers":', ']}', '"__proto__":{"price":1},', '<select>', '<template>', '<svg>', '<a href="http://[">', '<base href="::::">',
  ' class="', '<div '.concat('x'.repeat(3000), '>'), '1'.repeat(2000), '1,'.repeat(800), '<b>'.repeat(700), '<p class="product-price sale cart teaser">9,99</p>', '<ol><li>'.repeat(120),
); // prettier-ignore

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}
const cut = fc.record({
  at: fc.nat({ max: PAGE.length }),
  length: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 600 })),
  insert: fc.oneof(NASTY, fc.string({ unit: 'binary', maxLength: 30 }), fc.constant('')),
});

function mutate(cuts: readonly Cut[]): string {
  let html = PAGE;
  for (const { at, length, insert } of cuts)
    html = html.slice(0, at % (html.length + 1)) + insert + html.slice((at % (html.length + 1)) + length);
  return html;
}

// MUTATIONS=10000 npx vitest run lib/detect/product/hostile for the long run.
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 300);

describe('mutated and hostile pages', { timeout: 600_000 }, () => {
  it('reads the page as it was before it was mutated', () => {
    const facts = productFacts('https://shop.test/lampe', PAGE);
    expect(facts.find((fact) => fact.key === 'product.price')).toMatchObject({
      state: 'found',
      value: { minor: 4990, currency: 'EUR' },
    });
    expect(facts.find((fact) => fact.key === 'product.listPrice')).toMatchObject({
      state: 'found',
      value: { minor: 5990 },
    });
  });

  it('never throws, never hangs and always shows its proof', () => {
    let slowest = 0;
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 8 }), (cuts) => {
        const html = mutate(cuts);
        const start = processorTime();
        const facts = productFacts('https://shop.test/lampe', html);
        slowest = Math.max(slowest, processorTime() - start);
        for (const fact of facts) {
          if (fact.state !== 'found') continue;
          expect(fact.evidence.length).toBeGreaterThan(0);
          for (const { snippet } of fact.evidence) expect(snippet.length).toBeLessThanOrEqual(240);
          if (fact.key === 'product.price') expect(JSON.stringify(fact.value)).not.toContain('null');
        }
      }),
      { numRuns: MUTATIONS },
    );
    expect(slowest).toBeLessThan(2000);
  });

  it.each([
    ['thirty thousand prices', `<h1>Lampe</h1>${'<p class="price">9,99 €</p>'.repeat(30_000)}`],
    ['ten thousand nested elements', `<h1>Lampe</h1>${'<div class="price">'.repeat(10_000)}9,99 €`],
    [
      'ten thousand products',
      `<h1>Lampe</h1><script type="application/ld+json">[${Array.from({ length: 10_000 }, (_, at) => `{"@type":"Product","name":"Lampe ${at}","offers":{"price":${at},"priceCurrency":"EUR"}}`).join(',')}]</script>`,
    ],
    [
      'a class attribute of a megabyte',
      `<h1 class="${'product-price '.repeat(70_000)}">Lampe</h1><p class="${'a-'.repeat(400_000)}">9,99 €</p>`,
    ],
    ['a heading of a megabyte', `<h1>${'lampe de bureau '.repeat(60_000)}</h1><p class="price">9,99 €</p>`],
    [
      'twenty thousand options',
      `<h1>Lampe</h1><p class="price">9,99 €</p><select name="a">${'<option>x</option>'.repeat(20_000)}</select>`,
    ],
    [
      'twenty thousand lines with labels',
      `<h1>Lampe</h1><p>9,99 €</p>${'<p>Marque: : : a:b:c : Réf: 1</p>'.repeat(20_000)}`,
    ],
  ])('reads %s in time', (_what, body) => {
    const start = processorTime();
    productFacts('https://shop.test/lampe', `<html lang="fr"><title>Lampe</title><main>${body}`);
    expect(processorTime() - start).toBeLessThan(6000);
  });
});
