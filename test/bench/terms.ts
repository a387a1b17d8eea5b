/** Reading the terms of a long policy page beside its bare parse, in one run: the ratio is the figure that counts. */
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

const LENGTH = 100_000;
const DETECTORS = [shipping, returns, payment, warranty, legal, contact];

/** A policy page of that length from the written texts of a language, each paragraph numbered so that no two are the same. */
function policyPage(language: string): string {
  const texts = policyTexts('round-').filter((text) => text.language === language);
  let text = '';
  for (let number = 1; text.length < LENGTH; number++)
    text += `${number}. ${texts[number % texts.length]?.text ?? ''}\n`;
  return framed(pageOf(text, language), language);
}

/** Both sides are warm before anything is measured: the engine has met the code of both. */
const WARMING = 3;

export function bench(): void {
  const languages = ['fr', 'de', 'en', 'pl'];
  for (let turn = 0; turn < WARMING; turn++) measure(languages, 2);
  console.table(measure(languages, 7));
}

function measure(languages: readonly string[], turns: number): Record<string, Record<string, number>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const language of languages) {
    const html = policyPage(language);
    const capture = captureOf(html, language, `https://shop.example.${language}/terms`);
    const bare = fastest(() => load(html));
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
    rows[language] = {
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
