/** Data of scripts in the shapes that shop software leaves it in; program text that is no data yields nothing. */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import { literalAt } from './literal.ts';
import { openPage } from './page.ts';
import { scriptData } from './script-data.ts';

function read(html: string): unknown[] {
  const page = openPage({
    url: 'https://shop.test/',
    via: 'file',
    takenAt: '2026-01-01T00:00:00Z',
    html: `<body>${html}</body>`,
    truncated: false,
    ...HTML_ALONE,
  });
  return [...scriptData(page, 1_000_000, (text) => text.includes('rice'))].map(({ value }) => value);
}

const LAMP = { name: 'A lamp with a rather long name', price: 12.5 };
const TEXT = JSON.stringify(LAMP);

describe('data of scripts', () => {
  it.each([
    ['a JSON document', `<script type="application/json">${TEXT}</script>`],
    ['an assignment among program text', `<script>var a=1;window.__STATE__ = ${TEXT};(function(){a()})()</script>`],
    ['a member named by a string', `<script>window["state"] = ${TEXT};</script>`],
    ['a literal that is no JSON', `<script>var p = {name: 'A lamp with a rather long name', price: 12.50,};</script>`],
    ['a push', `<script>dataLayer.push(${TEXT});</script>`],
    ['an event', `<script>gtag('event', 'view_item', ${TEXT});</script>`],
    ['a text that is parsed', `<script>var s = JSON.parse(${JSON.stringify(TEXT)});</script>`],
    ['an encoded text', `<script>window.S = "${encodeURIComponent(TEXT)}";</script>`],
    [
      'values handed over as arguments',
      `<script>window.__NUXT__=(function(a,b){return {name:a,price:b}}("A lamp with a rather long name",12.5));</script>`,
    ],
    [
      'a flat list of places',
      `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify([['ShallowReactive', 1], { name: 2, price: 3 }, LAMP.name, LAMP.price])}</script>`,
    ],
    [
      'streamed parts, cut anywhere',
      `<script>self.__next_f.push([1,${JSON.stringify(`2:["$","div"]\n3:${TEXT.slice(0, 20)}`)}])</script><script>self.__next_f.push([1,${JSON.stringify(`${TEXT.slice(20)}\n`)}])</script>`,
    ],
  ])('reads %s', (_shape, html) => {
    expect(read(html)).toEqual([LAMP]);
  });

  it('reads nothing from program text', () => {
    expect(
      read(
        `<script>var price = {a: 1 + 2, get b() { return price }, c: document.title, d: function () { return 1 } };</script>`,
      ),
    ).toEqual([]);
  });

  it('ends on hostile text in good time', () => {
    const start = process.cpuUsage().user;
    read(`<script>${'price={a:['.repeat(60_000)}</script>`);
    read(`<script type="application/json" id="__NUXT_DATA__">[{"price":1,"b":1},["Reactive",1],{"c":2},0]</script>`);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
  });
});

describe('literals', () => {
  it.each([
    [
      `{a:!0,b:!1,c:void 0,d:'x\\'y',e:"\\u00e9\\x21",f:[1,2,],/* no */g:-1.5e2}`,
      { a: true, b: false, c: undefined, d: "x'y", e: 'é!', f: [1, 2], g: -150 },
    ],
    [
      '{when: new Date(2020, 1), who: user.name, sum: total(")"), left: 1}',
      { when: undefined, who: undefined, sum: undefined, left: 1 },
    ],
  ])('%s', (text, value) => {
    expect(literalAt(text, 0)).toEqual({ value, end: text.length });
  });
  it.each(['{a b}', '{"a":', '[1 2]', '`x${y}`', '{a: 1 + 2}'])('%s is none', (text) => {
    expect(literalAt(text, 0)).toBeUndefined();
  });
});
