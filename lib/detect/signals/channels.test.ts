/** Every channel through which a page betrays its tools: gathered, matched, and shown as a proof of its own kind. */
import { describe, expect, it } from 'vitest';
import type { SignalChannel } from '../../knowledge/technology.ts';
import { SIGNAL_CHANNELS } from '../../knowledge/technology.ts';
import { HTML_ALONE } from '../../model/capture.ts';
import type { Capture } from '../../model/capture.ts';
import { openPage } from '../../page/page.ts';
import { pageSignals } from './page-signals.ts';
import { evidenceOf, group } from './read-signals.ts';
import { SignalIndex } from './signal-index.ts';

const BLANK: Capture = {
  url: 'https://shop.example/p/1',
  via: 'tab',
  takenAt: '2026-01-01T00:00:00Z',
  html: '',
  truncated: false,
  ...HTML_ALONE,
};

/** A page on which the made-up tool shows itself in one way only, and the proof that must come of it. */
const WAYS: Readonly<
  Record<SignalChannel, readonly [signal: string, capture: Partial<Capture>, where: string, channel: string]>
> = {
  host: ['widget.test', { resources: ['https://cdn.widget.test/x.woff2'] }, 'resource list', 'asset'],
  asset: ['/widget/', { html: '<link rel="stylesheet" href="/widget/a.css">' }, 'link[rel=stylesheet]', 'asset'],
  link: ['/widget-page', { html: '<a href="/widget-page">x</a>' }, 'a[href]', 'link'],
  form: ['/widget-post', { html: '<form action="/widget-post"></form>' }, 'form[action]', 'link'],
  script: ['widgetStart', { html: '<script>widgetStart()</script>' }, 'inline script', 'script'],
  meta: ['generator=Widget', { html: '<meta name="generator" content="Widget 3">' }, 'meta generator', 'meta'],
  cookie: ['_widget_*', { cookies: ['_widget_77'] }, 'cookie name', 'cookie'],
  storage: ['widget.seen', { storageKeys: ['widget.seen'] }, 'storage key', 'storage'],
  header: ['x-widget', { via: 'fetch', headers: { 'x-widget': 'yes' } }, 'header x-widget', 'header'],
  global: ['Widget', { globals: { Widget: '3' } }, 'page global', 'global'],
  dom: ['[data-widget]', { html: '<div data-widget="1"></div>' }, '[data-widget]', 'dom'],
  comment: ['widget code', { html: '<!-- widget code -->' }, 'comment', 'comment'],
  page: ['/widget-shop/', { url: 'https://shop.example/widget-shop/1' }, 'page address', 'url'],
};

describe('channels', () => {
  it.each(SIGNAL_CHANNELS)('%s', (channel) => {
    const [signal, capture, where, proof] = WAYS[channel];
    const tool = { name: 'Widget', category: 'chat', signals: { [channel]: [signal] } } as const;
    const page = openPage({ ...BLANK, ...capture });
    const [finding] = group(new SignalIndex([tool]).read(pageSignals(page)));
    expect(finding && evidenceOf(page, finding)).toMatchObject([
      { channel: proof, where, rule: `technology/Widget/${channel}:${signal}` },
    ]);
    expect(group(new SignalIndex([tool]).read(pageSignals(openPage(BLANK))))).toEqual([]);
  });

  it('host: a frame, a script and a picture count too', () => {
    const tool = { name: 'Widget', category: 'chat', signals: { host: ['widget.test'] } } as const;
    for (const html of [
      '<iframe src="//a.widget.test/x">',
      '<script src="https://widget.test/x.js"></script>',
      '<img src="https://px.widget.test/p.gif">',
    ])
      expect(group(new SignalIndex([tool]).read(pageSignals(openPage({ ...BLANK, html }))))).toHaveLength(1);
  });
});
