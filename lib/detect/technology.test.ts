/** Every signal of every tool fires on a page that shows only it, and no page about one tool names another by mistake. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TECHNOLOGIES } from '../knowledge/technologies/index.ts';
import { OPEN_SOURCE, TOOL_PRICES } from '../knowledge/technologies/price-classes.ts';
import type { Signal, SignalChannel, Technology } from '../knowledge/technology.ts';
import { SIGNAL_CHANNELS, TECHNOLOGY_CATEGORIES } from '../knowledge/technology.ts';
import { HTML_ALONE } from '../model/capture.ts';
import type { Capture } from '../model/capture.ts';
import type { Observation } from '../model/evidence.ts';
import { openPage } from '../page/page.ts';
import type { Setting } from './detector.ts';
import { readSignals } from './signals/read-signals.ts';
import { technologyDetector } from './technology.ts';
import { trackerDetector } from './trackers.ts';

const SETTING: Setting = { pageKind: 'product', language: 'en', currency: 'EUR', marketplace: undefined };
const BLANK: Capture = {
  url: 'https://shop.example/p/1',
  via: 'file',
  takenAt: '2026-01-01T00:00:00Z',
  html: '',
  truncated: false,
  ...HTML_ALONE,
};
const matchOf = (signal: Signal): string => (typeof signal === 'string' ? signal : signal.match);
const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const address = (part: string): string =>
  part.startsWith('/') || part.startsWith('?') || part.startsWith('.')
    ? `https://files.example${part.startsWith('/') ? '' : '/x'}${part}`
    : part.includes('.') &&
        /^[\w.-]+\.[a-z]{2,}(?:[/?]|$)/i.test(part) &&
        !/^[\w-]+\.(?:php|asp|cfm|cgi|nl)\?/.test(part)
      ? `https://${part}`
      : `https://files.example/x${part}`;

/** A capture that shows one signal and nothing else. */
function showing(channel: SignalChannel, match: string): Capture {
  const name = match.replace(/\*$/, '');
  switch (channel) {
    case 'host':
      return { ...BLANK, html: `<script src="https://cdn.${match}/a.js"></script>` };
    case 'asset':
      return { ...BLANK, html: `<script src="${quoted(address(match))}"></script>` };
    case 'link':
      return { ...BLANK, html: `<a href="${quoted(address(match))}">x</a>` };
    case 'form':
      return { ...BLANK, html: `<form action="${quoted(address(match))}"></form>` };
    case 'script':
      return { ...BLANK, html: `<script>;${match};</script>` };
    case 'comment':
      return { ...BLANK, html: `<!-- ${match} -->` };
    case 'meta': {
      const [key, ...rest] = match.split('=');
      return { ...BLANK, html: `<meta name="${key ?? ''}" content="${quoted(rest.join('=') || 'x')}">` };
    }
    case 'header': {
      const [key, ...rest] = match.split('=');
      return { ...BLANK, headers: { [key ?? '']: rest.join('=') || 'x' } };
    }
    case 'cookie':
      return { ...BLANK, cookies: [match.endsWith('*') ? `${name}1` : name] };
    case 'storage':
      return { ...BLANK, storageKeys: [match.endsWith('*') ? `${name}1` : name] };
    case 'global':
      return { ...BLANK, globals: { [match]: '' } };
    case 'page':
      return { ...BLANK, url: `https://shop.example/${match.replace(/^\//, '')}` };
    case 'dom': {
      const open = match.endsWith('*') ? `${name}x` : name;
      if (open.startsWith('.')) return { ...BLANK, html: `<div class="${open.slice(1)}"></div>` };
      if (open.startsWith('#')) return { ...BLANK, html: `<div id="${open.slice(1)}"></div>` };
      if (open.startsWith('<')) return { ...BLANK, html: `<${open.slice(1).replace(/>$/, '')}></div>` };
      const field = /^\[(name|type)=(.*?)\]?$/.exec(open);
      if (field?.[1] === 'name')
        return { ...BLANK, html: `<input name="${(field[2] ?? '') + (match.includes('[]') ? ']' : '')}">` };
      if (field?.[1] === 'type') return { ...BLANK, html: `<script type="${field[2] ?? ''}">{}</script>` };
      return { ...BLANK, html: `<div ${open.slice(1).replace(/\]$/, '')}="1"></div>` };
    }
  }
}

const signals = TECHNOLOGIES.flatMap((technology) =>
  SIGNAL_CHANNELS.flatMap((channel) =>
    (technology.signals[channel] ?? []).map((signal) => ({ technology, channel, match: matchOf(signal) })),
  ),
);

describe('what is known of technologies', () => {
  it('has unique names, known categories and well-formed countries', () => {
    const names = TECHNOLOGIES.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { category } of TECHNOLOGIES) expect(TECHNOLOGY_CATEGORIES).toContain(category);
    expect(TECHNOLOGIES.filter(({ country }) => country !== undefined && !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  it('gives prices and models only to tools that are there, each once', () => {
    const names = new Set(TECHNOLOGIES.map(({ name }) => name));
    const priced = Object.values(TOOL_PRICES).flat();
    expect([...priced, ...OPEN_SOURCE].filter((name) => !names.has(name))).toEqual([]);
    expect(priced.filter((name, index) => priced.indexOf(name) !== index)).toEqual([]);
  });

  it('is plain data but for version patterns', () => {
    const odd = (value: unknown): boolean =>
      typeof value === 'function' ||
      typeof value === 'symbol' ||
      typeof value === 'bigint' ||
      (typeof value === 'object' && value !== null && !(value instanceof RegExp) && Object.values(value).some(odd));
    expect(TECHNOLOGIES.filter(odd)).toEqual([]);
  });

  it('names only known technologies in implies and excludes', () => {
    const names = new Set(TECHNOLOGIES.map(({ name }) => name));
    const wanted = TECHNOLOGIES.flatMap(({ implies = [], excludes = [] }) => [...implies, ...excludes]);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it('never lets a tool conclude a shop platform', () => {
    const platforms = new Set(
      TECHNOLOGIES.filter(({ category }) => category === 'shop platform').map(({ name }) => name),
    );
    expect(TECHNOLOGIES.filter(({ implies = [] }) => implies.some((name) => platforms.has(name)))).toEqual([]);
  });

  it('gives each host to one tool', () => {
    const owners = new Map<string, string[]>();
    for (const { technology, channel, match } of signals)
      if (channel === 'host' && technology.category !== 'shop platform')
        owners.set(match, [...(owners.get(match) ?? []), technology.name]);
    expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it('lists every file of the folder in its index, in order', () => {
    const folder = new URL('../knowledge/technologies/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const imported = [...readFileSync(new URL('index.ts', folder), 'utf8').matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(
      (match) => match[1],
    );
    expect(imported).toEqual(files.toSorted());
  });

  it('has the depth that was promised', () => {
    const counts = new Map<string, number>();
    for (const { category } of TECHNOLOGIES) counts.set(category, (counts.get(category) ?? 0) + 1);
    const known = (field: keyof Technology): number =>
      TECHNOLOGIES.filter((technology) => technology[field] !== undefined).length;
    console.log(
      `${TECHNOLOGIES.length} technologies, ${signals.length} signals; with owner ${known('owner')}, country ${known('country')}, ` +
        `model ${known('hosting')}, public price ${known('priceClass')}`,
    );
    console.table(Object.fromEntries([...counts].toSorted((a, b) => b[1] - a[1])));
    const sum = (...categories: string[]): number =>
      categories.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
    const least: [number, ...string[]][] = [
      [60, 'shop platform'],
      [70, 'payment provider'],
      [50, 'pay later', 'wallet'],
      [60, 'carrier', 'shipping tool'],
      [150, 'analytics', 'session replay', 'tag manager', 'advertising', 'retargeting', 'attribution'],
      [50, 'chat', 'customer service'],
      [40, 'reviews', 'trust mark'],
      [40, 'email marketing', 'push messages'],
      [30, 'consent'],
      [30, 'affiliate network'],
      [25, 'loyalty'],
      [30, 'search', 'personalisation', 'a/b testing'],
      [30, 'cdn', 'hosting', 'performance'],
      [20, 'product information', 'feed management'],
      [800, ...TECHNOLOGY_CATEGORIES],
    ];
    for (const [count, ...categories] of least)
      expect(sum(...categories), categories.join(' + ')).toBeGreaterThanOrEqual(count);
  });
});

describe('signals', () => {
  it('each fire on a page that shows it', () => {
    const lost = signals.filter(
      ({ technology, channel, match }) =>
        !readSignals(openPage(showing(channel, match))).findings.some((finding) => finding.technology === technology),
    );
    expect(lost.map(({ technology, channel, match }) => `${technology.name} ${channel} ${match}`)).toEqual([]);
  });

  it('find nothing on a plain page, in running text or in data for search engines', () => {
    const words = TECHNOLOGIES.map(({ name }) => name.replace(/[<&]/g, '')).join(', ');
    const html = `<title>Oak chair</title><p>${words}</p><script type="application/ld+json">{"name": "${words.replace(/"/g, '')}"}</script>`;
    expect(readSignals(openPage({ ...BLANK, html })).findings.map(({ technology }) => technology.name)).toEqual([]);
  });
});

const found = (capture: Partial<Capture>): (Observation & { value: { name: string; owner?: string } })[] =>
  [...technologyDetector.detect(openPage({ ...BLANK, ...capture }), SETTING)] as never;
const named = (capture: Partial<Capture>, name: string): ReturnType<typeof found>[number] | undefined =>
  found(capture).find((observation) => observation.value.name === name);

describe('technologyDetector', () => {
  it('shows the place and the words behind a finding', () => {
    const hit = named({ html: '<script src="https://js.stripe.com/v3/"></script>' }, 'Stripe');
    expect(hit?.strength).toBe('specific');
    expect(hit?.evidence[0]).toMatchObject({
      channel: 'asset',
      where: 'script[src]',
      snippet: 'https://js.stripe.com/v3/',
    });
  });

  it('takes an announced or merely mentioned host as a hint', () => {
    expect(named({ html: '<link rel="preconnect" href="https://js.stripe.com">' }, 'Stripe')?.strength).toBe('hint');
    expect(named({ html: '<script>var s = "https://js.stripe.com/v3/";</script>' }, 'Stripe')?.strength).toBe('hint');
    expect(
      named({ html: '<script>mail("me@stripe.com"); x = "notstripe.com", y = "stripe.com.evil"</script>' }, 'Stripe'),
    ).toBeUndefined();
  });

  it('is certain with two kinds of proof', () => {
    const html =
      '<script src="https://static.hotjar.com/c/hotjar-1.js"></script><script>h._hjSettings={hjid:1}</script>';
    expect(named({ html }, 'Hotjar')?.strength).toBe('declared');
  });

  it('concludes what a platform runs on, and never lists the platform as a tool', () => {
    const html =
      '<script src="/wp-content/plugins/woocommerce/assets/a.js"></script><script>var woocommerce_params={}</script>';
    const names = found({ html }).map(({ value }) => value.name);
    expect(names).toContain('WordPress');
    expect(names).not.toContain('WooCommerce');
  });
});

describe('trackerDetector', () => {
  const hosts = (html: string): unknown[] =>
    [...trackerDetector.detect(openPage({ ...BLANK, html }), SETTING)].map(
      (observation) => 'value' in observation && observation.value,
    );

  it('groups other hosts by owner and purpose and keeps unknown ones', () => {
    expect(
      hosts(
        '<script src="https://connect.facebook.net/fr_FR/fbevents.js"></script><img src="https://cdn.shop.example/a.jpg">' +
          '<script src="/own.js"></script><iframe src="https://widget.unknown-thing.test/x"></iframe><link rel="canonical" href="https://elsewhere.test/">',
      ),
    ).toEqual([
      { host: 'connect.facebook.net', owner: 'Meta', category: 'advertising' },
      { host: 'widget.unknown-thing.test' },
    ]);
  });
});
