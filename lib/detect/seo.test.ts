/** On-page facts for search engines: what is there, what is missing, and faults in structured data. */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import type { Capture } from '../model/capture.ts';
import type { Observation } from '../model/evidence.ts';
import { openPage } from '../page/page.ts';
import type { Setting } from './detector.ts';
import seo from './seo.ts';

const SETTING: Setting = { pageKind: 'product', language: 'en', currency: 'EUR', marketplace: undefined };

function read(html: string, more: Partial<Capture> = {}): Observation[] {
  const capture: Capture = {
    url: 'https://shop.example/p/1',
    via: 'tab',
    takenAt: '2026-01-01T00:00:00Z',
    html,
    truncated: false,
    ...HTML_ALONE,
    ...more,
  };
  return seo.detect(openPage(capture), SETTING);
}

const value = (observations: readonly Observation[], key: Observation['key']): unknown =>
  observations.flatMap((one) => (one.key === key && 'value' in one ? [one.value] : []))[0];

const data = (...things: readonly object[]): string =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');

describe('on-page facts', () => {
  it('reads title, description, heading, canonical, viewport, alts, feed and timing', () => {
    const found = read(
      '<title>Oak board</title><meta name="description" content="A board"><link rel="canonical" href="/p/1">' +
        '<meta name="viewport" content="width=device-width"><link rel="alternate" type="application/rss+xml" title="News" href="/feed/">' +
        '<h1>Oak board</h1><img src="a.jpg" alt="board"><img src="b.jpg">',
      { timing: { loadMs: 1200, transferredKb: 900, requests: 40 } },
    );
    expect(value(found, 'seo.title')).toBe('Oak board');
    expect(value(found, 'seo.description')).toBe('A board');
    expect(value(found, 'seo.headings')).toEqual({ h1: 1, first: 'Oak board' });
    expect(value(found, 'seo.canonical')).toBe('https://shop.example/p/1');
    expect(value(found, 'seo.viewport')).toBe('width=device-width');
    expect(value(found, 'seo.imageAlts')).toEqual({ images: 2, withAlt: 1 });
    expect(value(found, 'seo.feed')).toBe('https://shop.example/feed/');
    expect(value(found, 'speed.timing')).toEqual({ loadMs: 1200, transferredKb: 900, requests: 40 });
  });

  it('finds no fault in good structured data', () => {
    const offer = { '@type': 'Offer', price: '39.90', priceCurrency: 'EUR' };
    const html = data(
      { '@type': 'Product', name: 'Board', offers: offer },
      { '@type': 'WebPage', mainEntity: { '@type': 'Product', '@id': '#1' } },
    );
    expect(value(read(html), 'seo.structuredData')).toMatchObject({ errors: 0 });
  });

  it.each([
    ['broken JSON', '<script type="application/ld+json">{"@type": "Product",, "name"</script>'],
    [
      'a product without a name',
      data({ '@type': 'Product', sku: '1', offers: { '@type': 'Offer', price: 1, priceCurrency: 'EUR' } }),
    ],
    ['an offer without a currency', data({ '@type': 'Product', name: 'x', offers: { '@type': 'Offer', price: 1 } })],
    ['a price in words', data({ '@type': 'Offer', price: '39.90 €', priceCurrency: 'EUR' })],
    ['a rating without a count', data({ '@type': 'AggregateRating', ratingValue: 4.5 })],
  ])('counts %s', (_title, html) => {
    expect(value(read(html), 'seo.structuredData')).toMatchObject({ errors: 1 });
  });
});
