/** The Page facade on hostile, broken and ordinary pages. */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import type { Capture } from '../model/capture.ts';
import { SNIPPET_LENGTH } from '../model/evidence.ts';
import { openPage, redactedHtml } from './page.ts';
import { textAt, things } from './structured.ts';

function capture(html: string, extra: Partial<Capture> = {}): Capture {
  return {
    url: 'https://www.planche.test/produit/1',
    via: 'file',
    takenAt: '2026-11-22T09:00:00.000Z',
    html,
    truncated: false,
    ...HTML_ALONE,
    ...extra,
  };
}

const open = (html: string, extra: Partial<Capture> = {}) => openPage(capture(html, extra));
const jsonld = (...blocks: string[]) =>
  open(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''));

describe('JSON-LD', () => {
  it('reads graphs, arrays and property names in any case', () => {
    const page = jsonld(
      '{"@graph":[{"@type":"product","Name":"Planche","Offers":[{"@type":"Offer","price":"39.90"}]}]}',
    );
    const [product] = page.ofType('Product');
    expect(product && textAt(product, 'name')).toBe('Planche');
    expect(product && textAt(product, 'offers', 'price')).toBe('39.90');
    expect(page.of(product!, 'name', 'test').where).toBe('jsonld[0].@graph[0].name');
  });

  it('mends wrappers, raw line feeds, trailing commas and HTML entities', () => {
    const page = jsonld(
      '/*<![CDATA[*/{"@type":"Product","name":"A"}/*]]>*/',
      '{"@type":"Product","name":"B\nb"}',
      '{"@type":"Product","name":"C",}',
      '{&quot;@type&quot;:&quot;Product&quot;,&quot;name&quot;:&quot;D&quot;}',
    );
    expect(page.ofType('Product').map((thing) => textAt(thing, 'name'))).toEqual(['A', 'B b', 'C', 'D']);
    expect(page.broken).toEqual([]);
  });

  it('reports a broken block and still reads the others', () => {
    const page = jsonld('{"@type":"Product","name":', '{"@type":"Product","name":"B"}');
    expect(page.ofType('Product')).toHaveLength(1);
    expect(page.broken).toHaveLength(1);
    expect(page.broken[0]?.where).toBe('jsonld[0]');
  });

  it('survives hostile keys and endless nesting', () => {
    const page = jsonld(
      '{"__proto__":{"polluted":1},"constructor":"x"}',
      `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(page.things.length).toBeGreaterThan(0);
  });
});

describe('microdata and RDFa', () => {
  it('nests items and prefers the content attribute', () => {
    const page = open(`<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Planche</h1>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="39.90">39,90 €</span></div></div>
      <div typeof="schema:Product"><b property="name">Autre</b></div>`);
    const [first, second] = page.ofType('Product');
    expect(first && textAt(first, 'offers', 'price')).toBe('39.90');
    expect(first && things(first, 'offers')[0]?.propElements?.get('price')?.[0]?.name).toBe('span');
    expect(second && textAt(second, 'name')).toBe('Autre');
  });
});

describe('blocks', () => {
  it('keeps headings, list items and merged table cells', () => {
    const page = open(`<main><h1>Livraison</h1><p>Offerte dès&nbsp;<b>60&nbsp;€</b></p><h2>Tarifs</h2>
      <table><tr><th>Mode</th><th>Prix</th></tr><tr><td rowspan=2>Relais</td><td>3,50 €</td></tr><tr><td>4,50 €</td></tr></table>
      <ul><li>Colissimo</li></ul></main><footer><p>Mentions</p></footer>`);
    const [heading, paragraph, , table, item, footer] = page.blocks;
    expect(heading).toMatchObject({ kind: 'heading', text: 'Livraison' });
    expect(paragraph).toMatchObject({ text: 'Offerte dès 60 €', headings: ['Livraison'] });
    expect(table).toMatchObject({
      kind: 'table',
      headerRows: 1,
      headings: ['Livraison', 'Tarifs'],
      rows: [
        ['Mode', 'Prix'],
        ['Relais', '3,50 €'],
        ['Relais', '4,50 €'],
      ],
    });
    expect(item).toMatchObject({ kind: 'item', text: 'Colissimo' });
    expect(footer).toMatchObject({ region: 'footer', text: 'Mentions' });
  });
});

describe('redaction', () => {
  const html = `<body><header><span class="customer-name">Marie Martin</span><div class="minicart">2 articles 89,00 €</div></header>
    <main><h1>Planche</h1><form><input name="email" type="email" value="marie@exemple.fr"><input type="hidden" name="id_product" value="12">
    <input type="hidden" name="token" value="a3f9c2e1b7d84650a3f9c2e1b7d84650"><textarea>Cher vendeur</textarea></form></main></body>`;

  it('takes names, basket, typed values and tokens out of what is read and what is stored', () => {
    const text = redactedHtml(open(html));
    expect(text).not.toMatch(/Marie|marie@|89,00|a3f9c2|Cher vendeur/);
    expect(text).toContain('Planche');
    expect(text).toContain('value="12"');
  });

  it('does not empty a page whose wrapper has such a class', () => {
    expect(
      open('<body class="minicart"><main><h1>Planche</h1></main></body>').text(open('<h1>x</h1>').tags('h1')[0]!),
    ).toBe('x');
    expect(open('<body class="minicart"><main><h1>Planche</h1></main></body>').blocks[0]).toMatchObject({
      text: 'Planche',
    });
  });
});

describe('walk', () => {
  it('resolves addresses against the base and leaves scripts of the visitor alone', () => {
    const page = open(
      '<head><base href="/fr/"></head><a href="livraison">L</a><a href="javascript:alert(1)">x</a><script src="//cdn.test/a.js"></script>',
    );
    expect(page.walk.links.map((link) => link.url)).toEqual(['https://www.planche.test/fr/livraison']);
    expect(page.walk.scripts.map((script) => script.url)).toEqual(['https://cdn.test/a.js']);
  });

  it('sees into declarative shadow roots and not into templates', () => {
    const page = open(
      '<x-price><template shadowrootmode="open"><p>39,90 €</p></template></x-price><template><p>99 €</p></template>',
    );
    expect(page.blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual(['39,90 €']);
  });

  it('finds the visual hint of an element by its text and count', () => {
    const hint = {
      text: '49,90 €',
      nth: 1,
      visible: true,
      struck: true,
      fontSize: 12,
      fontWeight: 400,
      top: 0,
      left: 0,
    };
    const page = open('<b>49,90 €</b><s>49,90 €</s>', { visual: [hint] });
    expect(page.visual(page.tags('s')[0]!)).toEqual(hint);
    expect(page.visual(page.tags('b')[0]!)).toBeUndefined();
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['a lone bracket', '<'],
    ['unclosed everything', '<div><p><table><tr><td>x<b'],
    ['50,000 nested elements', '<div>'.repeat(50_000)],
    ['an attribute of 1 MB', `<div class="${'x'.repeat(1_000_000)}" title="${'y'.repeat(1_000_000)}">z</div>`],
    ['control characters', '\u0000\uFEFF<p>\u0001a\u0008</p>'],
  ])('opens %s', (_, html) => {
    const page = open(html);
    expect(Array.isArray(page.blocks)).toBe(true);
    expect(Array.isArray(page.things)).toBe(true);
  });

  it('keeps snippets short and whole characters only', () => {
    const page = open(`<p>${'é😀'.repeat(500)}</p>`);
    const { snippet } = page.at(page.tags('p')[0]!, 'test');
    expect(snippet.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
    expect(snippet.isWellFormed()).toBe(true);
  });
});
