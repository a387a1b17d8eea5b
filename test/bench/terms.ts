/**
 * Reading the terms of long policy pages beside their bare parse, in one run: the ratio is the figure that counts. Two kinds of
 * pages: 100 KB of nothing but prose, and the 100 KB page of a shop that holds some 16 KB of terms in its middle.
 */
import { load } from 'cheerio/slim';
import contact from '../../lib/detect/contact.ts';
import legal from '../../lib/detect/legal.ts';
import payment from '../../lib/detect/payment.ts';
import returns from '../../lib/detect/returns.ts';
import { settle } from '../../lib/detect/setting.ts';
import shipping from '../../lib/detect/shipping.ts';
import { readTerms } from '../../lib/detect/terms/document.ts';
import warranty from '../../lib/detect/warranty.ts';
import { openPage } from '../../lib/page/page.ts';
import { framed } from '../terms/blind/frame.ts';
import { policyTexts } from '../terms/blind/texts.ts';
import { captureOf, pageOf } from '../terms/read-terms.ts';
import { fastest, shown } from './figures.ts';

/** Characters of terms on a page of nothing else, and on that of a shop. */
const PURE = 100_000;
const ORDINARY = 16_000;
const DETECTORS = [shipping, returns, payment, warranty, legal, contact];
const LANGUAGES = ['fr', 'de', 'en', 'pl'];

/** A policy page with that much text from the written texts of a language, each paragraph numbered so that no two are the same. */
function policyPage(language: string, length: number): string {
  const texts = policyTexts('round-').filter((text) => text.language === language);
  let text = '';
  for (let number = 1; text.length < length; number++)
    text += `${number}. ${texts[number % texts.length]?.text ?? ''}\n`;
  return framed(pageOf(text, language), language);
}

/** What a shop's software writes around a text: settings and code in scripts, styles, a menu of all departments, a long foot. */
function ordinaryPage(language: string): string {
  const times = (count: number, part: (number: number) => string): string => Array.from({ length: count }, (_, number) => part(number + 1)).join('\n'); // prettier-ignore
  const head = times(90, (number) => `<script>window.shopSettings=window.shopSettings||{};shopSettings["module${number}"]={"enabled":true,"selector":".js-module-${number}","url":"/module/${number}/ajax","texts":{"loading":"..."}};function start${number}(e){if(!e)return null;return document.querySelectorAll(e.selector).length}</script>`); // prettier-ignore
  const style = times(100, (number) => `.department-${number} .menu__link:hover{color:#123;border-bottom:1px solid #ddd;padding:0 ${number}px}`); // prettier-ignore
  const menu = times(16, (group) => `<li class="menu__item menu__item--level-1 department-${group}" data-department="${group}"><a class="menu__link" href="/c/${group}">Vetra ${group}</a><div class="menu__panel"><ul class="menu__list">${times(14, (number) => `<li class="menu__item menu__item--level-2"><a class="menu__link" href="/c/${group}/${number}-lumo" title="Lumo ${number}"><span class="menu__label">Lumo ${group}.${number}</span></a></li>`)}</ul></div></li>`); // prettier-ignore
  const foot = times(80, (number) => `<li class="foot__item"><a class="foot__link" href="/i/${number}">Orta ${number}</a></li>`); // prettier-ignore
  return policyPage(language, ORDINARY)
    .replace('<body>', `<head><style>${style}</style>${head}</head><body><ul class="menu">${menu}</ul>`)
    .replace('</footer>', `<ul class="foot">${foot}</ul></footer>`);
}

/** Both sides are warm before anything is measured: the engine has met the code of both. */
const WARMING = 3;

export function bench(): void {
  const pages = [
    ...LANGUAGES.map((language) => ({ kind: 'shop', language, html: ordinaryPage(language) })),
    ...LANGUAGES.map((language) => ({ kind: 'prose', language, html: policyPage(language, PURE) })),
  ];
  for (let turn = 0; turn < WARMING; turn++) measure(pages, 2);
  console.table(measure(pages, 7));
  console.log(
    `shop: 100 KB as a shop sends them, with ${ORDINARY / 1000} KB of terms; prose: 100 KB of nothing but terms, which a bare parse hardly has to look at.`,
  );
}

interface PolicyPage {
  readonly kind: string;
  readonly language: string;
  readonly html: string;
}

function measure(pages: readonly PolicyPage[], turns: number): Record<string, Record<string, number>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const { kind, language, html } of pages) {
    const capture = captureOf(html, language, `https://shop.example.${language}/terms`);
    const bare = fastest(() => load(html), turns);
    const opened = (): [ReturnType<typeof openPage>, ReturnType<typeof settle>['setting']] => {
      const page = openPage(capture);
      const { setting } = settle(page, () => undefined);
      void page.blocks;
      return [page, setting];
    };
    let lexing = Infinity;
    let reading = Infinity;
    const parts = DETECTORS.map(() => Infinity);
    for (let turn = 0; turn < turns; turn++) {
      const [page, setting] = opened();
      const start = performance.now();
      readTerms(page, setting);
      const read = performance.now();
      let last = read;
      DETECTORS.forEach((detector, index) => {
        for (const observation of detector.detect(page, setting)) void observation;
        const now = performance.now();
        parts[index] = Math.min(parts[index] ?? Infinity, now - last);
        last = now;
      });
      lexing = Math.min(lexing, read - start);
      reading = Math.min(reading, last - start);
    }
    rows[`${kind} ${language}`] = {
      KB: shown(html.length / 1000),
      'bare parse, ms': shown(bare),
      'lexing, ms': shown(lexing),
      ...Object.fromEntries(DETECTORS.map((detector, index) => [detector.id, shown(parts[index] ?? 0)])),
      'terms, ms': shown(reading),
      ratio: shown(reading / bare),
    };
  }
  return rows;
}
