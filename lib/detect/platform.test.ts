/** The shop platforms are named where they run and nowhere else. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../knowledge/platforms/index.ts';
import type { Signal, SignalChannel, TechnologyCase, TechnologyCases } from '../knowledge/technology.ts';
import type { Capture } from '../model/capture.ts';
import { openPage } from '../page/page.ts';
import type { Setting } from './detector.ts';
import { platformDetector } from './platform.ts';
import { PROOF_KIND } from './signals/page-signals.ts';

const SETTING: Setting = { pageKind: 'product', language: 'en', currency: 'EUR', marketplace: undefined };

function capture(page: Omit<TechnologyCase, 'title'>): Capture {
  return {
    url: page.url ?? 'https://shop.example/chairs/oak',
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html: page.html,
    truncated: false,
    headers: page.headers,
    resources: [],
    globals: Object.fromEntries((page.globals ?? []).map((name) => [name, ''])),
    cookies: page.cookies ?? [],
    storageKeys: [],
    visual: [],
  };
}

const platforms = (
  page: Omit<TechnologyCase, 'title'>,
  setting = SETTING,
): { name: string; version?: string; strength: string }[] =>
  [...platformDetector.detect(openPage(capture(page)), setting)].map((observation) => {
    if (observation.key !== 'platform' || 'absent' in observation) throw new Error('not a platform');
    return { ...observation.value, strength: observation.strength };
  });

const folder = new URL('../knowledge/platforms/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
const cases = await Promise.all(
  files.map(async (file) => {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    return { file, cases: module['cases'] as TechnologyCases };
  }),
);

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

describe('the folder of platforms', () => {
  it('is listed in full and in order by its index', () => {
    expect(PLATFORMS.map(({ name }) => `${slug(name)}.ts`)).toEqual(files.toSorted());
  });

  it('knows at least sixty platforms, those of the house plan among them', () => {
    expect(PLATFORMS.length).toBeGreaterThanOrEqual(60);
    const names = new Set(PLATFORMS.map(({ name }) => name));
    for (const name of 'PrestaShop,WooCommerce,Shopify,Magento,OpenCart,Zen Cart,osCommerce,Ecwid,Wix,Squarespace,BigCommerce,Shopware,Salesforce Commerce Cloud,SAP Commerce,Odoo,Drupal Commerce,Sylius,JTL-Shop,Gambio,OXID,xt:Commerce,Lightspeed,Oxatis,WiziShop,Jimdo,Webflow,Weebly,CCV Shop,MyOnlineStore,Shoptet,Shoper,IdoSell,Tiendanube,VTEX,nopCommerce,Volusion,Shift4Shop,Spryker,commercetools,VirtueMart,PowerBoutique,Intershop,HCL Commerce,Oracle Commerce'.split(
      ',',
    ))
      expect(names).toContain(name);
  });
});

/** Channels that a page saved without its network still has, by kind of proof; loaded hosts are lost where a copy rewrites addresses. */
const SAVED: ReadonlySet<string> = new Set(['asset', 'link', 'form', 'script', 'meta', 'dom', 'comment', 'page']);

describe('a saved page', () => {
  it.each(PLATFORMS.map((platform) => [platform.name, platform] as const))(
    'shows %s by two kinds of sign',
    (_, platform) => {
      const kinds = new Set(
        Object.keys(platform.signals)
          .filter((channel) => SAVED.has(channel))
          .map((channel) => PROOF_KIND[channel as SignalChannel]),
      );
      // The credit at the foot of a page is a link.
      if (platform.site !== undefined) kinds.add(PROOF_KIND.link);
      expect(kinds.size).toBeGreaterThanOrEqual(2);
    },
  );

  it('names the software that its foot credits, on a page of a shop', () => {
    const credit = (line: string): string => `<main><h1>Oak chair</h1></main><footer><p>${line}</p></footer>`;
    const line = 'Powered by <a href="https://www.oscommerce.com">osCommerce</a>';
    expect(platforms({ html: credit(line) })).toMatchObject([{ name: 'osCommerce', strength: 'specific' }]);
    expect(
      platforms({ html: credit('Vytvořil <a href="https://www.shoptet.cz/?utm_source=footer">Shoptet</a>') }),
    ).toMatchObject([{ name: 'Shoptet' }]);
    expect(platforms({ html: credit('Our friends: <a href="https://www.oscommerce.com">osCommerce</a>') })).toEqual([]);
    expect(platforms({ html: credit(line) }, { ...SETTING, pageKind: 'other' })).toEqual([]);
  });
});

describe.each(cases)('$file', ({ file, cases: { fires, silent } }) => {
  it.each(fires)('fires: $title', (page) => {
    const found = platforms(page);
    expect(found.map(({ name }) => `${slug(name)}.ts`)).toEqual([file]);
    if (page.version !== undefined) expect(found[0]?.version).toBe(page.version);
  });
  it.each([...silent, { title: 'no silent case of its own', html: '<p>Hello</p>' }])('is silent: $title', (page) => {
    expect(platforms(page)).toEqual([]);
  });
});

describe('near misses', () => {
  it.each(PLATFORMS.map(({ name, site }) => ({ name, site: site ?? 'maker.example' })))(
    'a page that writes about $name',
    ({ name, site }) => {
      const html = `<html><head><title>${name} themes and ${name} hosting</title>
        <meta name="description" content="Everything about ${name}"><meta name="keywords" content="${name}, shop"></head>
        <body class="blog post"><h1>We moved our shop to ${name}</h1><p>Powered by ${name}? Read our test of ${name}.</p>
        <a href="https://${site}/">${name}</a> <a href="https://www.${site}/pricing?ref=blog">Try ${name}</a>
        <a href="/blog/tag/${slug(name)}">more on ${name}</a>
        <img src="/uploads/${slug(name)}-logo.png" alt="${name}"><img src="https://www.${site}/images/logo.png" alt="">
        <script>var article = {title: "We moved to ${name.replace(/"/g, '')}"};</script></body></html>`;
      expect(platforms({ html, url: `https://agency.example/blog/${slug(name)}` })).toEqual([]);
    },
  );

  const shown = (signal: Signal): string => (typeof signal === 'string' ? signal : signal.match);
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

  it.each(PLATFORMS)('a tutorial that prints the marks of $name as code', ({ name, signals }) => {
    const marks = Object.entries(signals).flatMap(([channel, list]) => list.map((one) => `${channel}: ${shown(one)}`));
    const html = `<h1>How to build a theme for ${escaped(name)}</h1><pre><code>${marks.map(escaped).join('\n')}</code></pre>
      <textarea>${escaped(marks.join('\n'))}</textarea><p title="${escaped(marks.join(' '))}">${escaped(marks.join(', '))}</p>`;
    expect(platforms({ html, url: 'https://tutorial.example/themes' })).toEqual([]);
  });

  it.each(PLATFORMS)('a theme seller with a live demo of $name in a frame, and its pictures', ({ name, signals }) => {
    const hosts = (signals.host ?? []).map(shown);
    const host = hosts[0] ?? 'demo.example';
    const html = `<h1>Ten themes for ${escaped(name)}</h1><iframe src="https://demo-theme.${host}/"></iframe>
      ${hosts.map((one) => `<img src="https://pictures.${one}/theme.png" alt=""><a href="https://theme.${one}/">Demo</a>`).join('')}`;
    // A frame from there could be the shop's own: it may be kept as something to confirm, never as a finding.
    expect(platforms({ html, url: 'https://themes.example/all' })).toEqual([]);
  });

  it('names no platform on a marketplace', () => {
    const page = openPage(capture({ html: '<meta name="generator" content="PrestaShop">' }));
    expect([...platformDetector.detect(page, { ...SETTING, marketplace: 'Etsy' })]).toEqual([]);
  });

  it('is certain only with a declaration or two independent kinds of proof', () => {
    const oneKind = '<link rel="stylesheet" href="/skin/frontend/a.css"><script src="/js/varien/form.js"></script>';
    expect(platforms({ html: oneKind })).toMatchObject([{ name: 'Magento', strength: 'specific' }]);
    const twoKinds = `${oneKind}<script>Mage.Cookies.path = "/";</script>`;
    expect(platforms({ html: twoKinds })).toMatchObject([{ name: 'Magento', strength: 'declared' }]);
    expect(platforms({ html: '<script src="/js/varien/form.js"></script>' })).toEqual([]);
  });
});
