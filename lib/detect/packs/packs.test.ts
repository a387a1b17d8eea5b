/** Community packs: good rules work as in their own engine, bad and dangerous ones are refused with a reason. */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../../model/capture.ts';
import type { Capture } from '../../model/capture.ts';
import type { Page } from '../../page/page.ts';
import { openPage } from '../../page/page.ts';
import { plainSelector, selectPlain } from './fast-select.ts';
import { PackEngine, selectorLiterals } from './pack-engine.ts';
import { readPack } from './pack-format.ts';
import { packFromStore, packToStore, soundPack } from './pack-storage.ts';
import { requiredTexts, superLinear } from './pattern-safety.ts';
import { parsePattern } from './pattern-syntax.ts';

const page = (html: string, more: Partial<Capture> = {}): Page =>
  openPage({
    url: 'https://shop.example/p/1',
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html,
    truncated: false,
    ...HTML_ALONE,
    ...more,
  });

const PACK = {
  'Example Cart': {
    cats: [6],
    scriptSrc: 'cart-([\\d.]+)\\.js\\;version:\\1',
    meta: { generator: '^Example Cart(?: v(\\d))?\\;version:\\1?\\1.x:old' },
    cookies: { example_cart: '' },
    js: { 'Example.version': '' },
    implies: 'Example Language',
  },
  'Example Language': { cats: [27] },
  'Example Widget': { cats: [5], dom: "a[href*='widget.example']", html: '<!-- widget -->\\;confidence:40' },
  'Example Add-on': { cats: [5], requires: 'Example Cart', html: 'data-addon="1"' },
  'Example Carrier': { cats: [99], requiresCategory: 6, text: '\\bExampleship\\b' },
  'Example Rival': { cats: [6], scriptSrc: 'rival\\.js', excludes: 'Example Cart' },
  'Example Attribute': {
    cats: [5],
    dom: { 'div.box': { attributes: { 'data-kind': 'example-(\\d)\\;version:\\1' } } },
  },
};
const CATEGORIES = {
  6: { name: 'Ecommerce' },
  5: { name: 'Widgets' },
  27: { name: 'Languages' },
  99: { name: 'Carriers' },
};
const engine = new PackEngine(readPack('Example pack', PACK, CATEGORIES).pack);
const names = (html: string, more?: Partial<Capture>): string[] =>
  engine.read(page(html, more)).map(({ name }) => name);

describe('readPack', () => {
  it('takes a good pack whole', () => {
    const { pack, rejected } = readPack('x', PACK, CATEGORIES);
    expect(rejected).toEqual([]);
    expect(pack.technologies).toHaveLength(7);
    expect(pack.categories.get(6)).toBe('Ecommerce');
  });

  it.each([[null], [[]], ['text'], [{}], [42]])('refuses what is no pack: %j', (value) => {
    expect(() => readPack('x', value)).toThrow(TypeError);
  });

  it('leaves bad entries out and says why', () => {
    const { pack, rejected } = readPack(
      'x',
      {
        Good: { cats: [1], html: 'good-marker' },
        'Not an object': 5,
        'Broken expression': { cats: [1], html: '(unclosed' },
        'Exponential expression': { cats: [1], html: '(a+)+$' },
        'Quadratic expression': { cats: [1], scriptSrc: 'x[\\d.]*\\d[^/]*\\.js' },
        'Matches all': { cats: [1], scriptSrc: '' },
        'Broken selector': { cats: [1], dom: 'div:unknown-thing(2)' },
        'Wrong shape': { cats: [1], meta: 'generator' },
      },
      { 1: { name: 'One' }, two: { name: 'Two' }, 3: {} },
    );
    expect(pack.rules).toHaveLength(1);
    expect(rejected.map(({ technology, field, kind }) => `${technology}|${field}|${kind}`)).toEqual([
      'Not an object|entry|shape',
      'Broken expression|html|no-expression',
      'Exponential expression|html|too-slow',
      'Quadratic expression|scriptSrc|too-slow',
      'Matches all|scriptSrc|too-broad',
      'Broken selector|dom|no-selector',
      'Wrong shape|meta|shape',
      '|category 3|shape',
      '|category two|shape',
    ]);
    for (const { detail } of rejected) expect(detail.length).toBeGreaterThan(10);
  });

  it('is not fooled by names of the language itself', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"cats": [1], "html": "abcd"}, "constructor": {"cats": [1], "html": "abcd"}}',
    ) as unknown;
    expect(readPack('x', hostile).pack.technologies.map(({ name }) => name)).toEqual(['constructor']);
    expect(({} as Record<string, unknown>)['cats']).toBeUndefined();
  });
});

describe('PackEngine', () => {
  it('finds by script address, with version, and what it implies', () => {
    const found = engine.read(page('<script src="/js/cart-2.14.js"></script>'));
    expect(found).toMatchObject([
      { name: 'Example Cart', version: '2.14', categories: ['Ecommerce'], confidence: 100 },
      { name: 'Example Language', version: '' },
    ]);
    expect(found[0]?.evidence[0]).toMatchObject({ channel: 'asset', rule: 'pack/Example pack/Example Cart/scriptSrc' });
  });

  it('understands conditional versions', () => {
    expect(engine.read(page('<meta name="Generator" content="Example Cart v3">'))[0]?.version).toBe('3.x');
    expect(engine.read(page('<meta name="generator" content="Example Cart">'))[0]?.version).toBe('old');
  });

  it('finds by cookie name, global, selector and attribute', () => {
    expect(names('', { cookies: ['example_cart'] })).toContain('Example Cart');
    expect(names('', { globals: { 'Example.version': '1' } })).toContain('Example Cart');
    expect(names('<a href="https://widget.example/x">w</a>')).toEqual(['Example Widget']);
    expect(engine.read(page('<div class="box" data-kind="example-7"></div>'))).toMatchObject([
      { name: 'Example Attribute', version: '7' },
    ]);
  });

  it('counts what needs another technology or category only beside it', () => {
    expect(names('<p data-addon="1">Exampleship</p>')).toEqual([]);
    expect(names('<p data-addon="1">Sent by Exampleship</p><script src="cart-1.js"></script>')).toEqual([
      'Example Cart',
      'Example Language',
      'Example Add-on',
      'Example Carrier',
    ]);
  });

  it('drops what another finding excludes', () => {
    expect(names('<script src="/rival.js"></script><script src="/cart-1.js"></script>')).not.toContain('Example Cart');
  });

  it('marks its findings with the name of the pack, weak ones as hints', () => {
    expect(engine.observe(page('<div><!-- widget --></div>'))).toMatchObject([
      {
        key: 'technology',
        item: 'Example Widget (Example pack)',
        strength: 'hint',
        value: { category: 'Widgets', pack: 'Example pack' },
      },
    ]);
  });
});

describe('superLinear', () => {
  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(?:a*)*b',
    '\\d+\\d+x',
    '.*.*=',
    '([\\w-]+)+@',
    'x*x*y',
    '(a|ab)*c',
    '<a[^>]*href="[^>]*foo',
    '(\\w+\\s?)*$',
    '(x+x+)+y',
    '(a)\\1+b',
    '^(?:.*,)*x',
  ])('refuses %s', (source) => {
    expect(superLinear(parsePattern(source).root)).toBeDefined();
  });

  it.each([
    'jquery',
    'jquery[.-]([\\d.]+)\\.js',
    '/wp-content/plugins/a/.+\\.js(?:\\?ver=(\\d+(?:\\.\\d+)+))?',
    '(?:[^/]+/)*x',
    '\\bBRT\\b',
    '^Example (?:v(\\d+))?$',
    '<link[^>]+example',
    '(?:cdn|static)\\.example\\.com',
    'a{2}b{1,3}',
  ])('lets %s pass', (source) => {
    expect(superLinear(parsePattern(source).root)).toBeUndefined();
  });

  it('lets no accepted expression run long on hostile text', () => {
    const hostile = ['<a '.repeat(40_000), 'a'.repeat(120_000), '1.'.repeat(60_000), '/x'.repeat(60_000)];
    for (const source of [
      '<link[^>]+example',
      'jquery[.-]([\\d.]+)\\.js',
      '(?:[^/]+/)*x',
      '/a/.+\\.js(?:\\?ver=(\\d+(?:\\.\\d+)+))?',
    ]) {
      const regex = new RegExp(parsePattern(source).bounded, 'i');
      const start = performance.now();
      for (const text of hostile) regex.exec(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('requiredTexts', () => {
  it.each([
    ['cart-([\\d.]+)\\.js', ['cart-']],
    ['(?:alpha|beta1)\\d', ['alpha', 'beta1']],
    ['(?:alpha|x)\\d', undefined],
    ['[\\d.]+', undefined],
    ['WIDGET[.]example', ['widget.example']],
  ])('%s', (source, expected) => {
    expect(requiredTexts(parsePattern(source).root, 4)).toEqual(expected);
  });
});

describe('selectors', () => {
  const sample = page(
    '<head><link rel="Stylesheet" href="/a/b.css"></head><div id="x" class="one two"><a class="one" href="https://t.example/q">q</a></div>',
  );
  it.each([
    'div',
    '.one',
    'a.one',
    '#x.two',
    "a[href*='t.example']",
    "link[rel='stylesheet']",
    "a[href^='https'], .two",
    '[href$=".css"]',
    'div[class~=two]',
    "a[href*='t\\.example']",
    'div > a',
    'div>a.one',
    'body div a',
    'html > a',
    '#x > *',
    '*',
    'head link, .two > a',
    'html div[id] a[href]',
  ])('%s is found as the selector engine finds it', (selector) => {
    const plain = plainSelector(selector);
    expect(plain).toBeDefined();
    expect(new Set(selectPlain(sample, plain ?? []))).toEqual(new Set(sample.select(selector)));
  });
  it.each(['a:not(.x)', 'a + b', 'a ~ b', '> a', 'a >', '', 'a,', 'a, > b', 'svg|a'])(
    '%s is left to the selector engine',
    (selector) => {
      expect(plainSelector(selector) ?? []).toEqual([]);
    },
  );
  it('name a text that must stand in the HTML', () => {
    expect(selectorLiterals("a[href*='widget.example'], .long-class")).toEqual(['widget.example', 'long-class']);
    expect(selectorLiterals('div')).toBeUndefined();
  });

  it('shows findings under its own category where one means the same, marked with the name of the pack', () => {
    const { pack } = readPack(
      'Mine',
      { 'Example Chat': { cats: [1, 2], html: 'example-chat' }, 'Example Game': { cats: [3], html: 'example-game' } },
      { 1: { name: 'Widgets' }, 2: { name: 'Live chat' }, 3: { name: 'Games' } },
    );
    expect(new PackEngine(pack).observe(page('<i class="example-chat example-game">'))).toMatchObject([
      { item: 'Example Chat (Mine)', value: { category: 'chat', pack: 'Mine' } },
      { item: 'Example Game (Mine)', value: { category: 'Games', pack: 'Mine' } },
    ]);
  });

  it('finds the same after it was kept as plain JSON', () => {
    const kept = JSON.parse(JSON.stringify(packToStore(engine.pack))) as ReturnType<typeof packToStore>;
    const again = new PackEngine(packFromStore(kept));
    const shop = page(
      '<script src="/js/cart-2.14.js"></script><div class="box" data-kind="example-7" data-addon="1"></div>',
    );
    expect(again.read(shop)).toEqual(engine.read(shop));
    expect(again.read(shop).length).toBeGreaterThan(3);
  });

  it('is judged once more when it comes back from a file: every rule of its own passes, a slow or stray one does not', () => {
    const kept = JSON.parse(JSON.stringify(packToStore(engine.pack))) as ReturnType<typeof packToStore>;
    expect(soundPack(kept)).toEqual(kept);
    const [rule] = kept.rules;
    if (!rule) throw new Error('The pack has rules');
    const foreign = ['(a{0,250}){0,250}b', 'a*', '(', '(?<name>a)\\k<name>'].map((source) => ({ ...rule, source }));
    const stray = { ...rule, technology: kept.technologies.length };
    expect(soundPack({ ...kept, rules: [...kept.rules, ...foreign, stray] })).toEqual(kept);
    expect(soundPack({ ...kept, rules: [{ field: 'html' }] })).toBeUndefined();
    expect(soundPack('pack')).toBeUndefined();
  });
});
