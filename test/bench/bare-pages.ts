/** How well product pages are read when they say less of themselves: without structured data, headings or the names of classes. */
import { readFileSync } from 'node:fs';
import { analyse } from '../../lib/detect/analyse.ts';
import { lowest } from '../../lib/model/money.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { foldName, likeness } from '../../lib/text/name.ts';
import { savedPages, sharedFile } from './corpus.ts';
import { shown } from './figures.ts';

interface Label {
  readonly file: string;
  readonly pageKind: string;
  readonly product: { readonly name?: string; readonly price?: number; readonly priceMin?: number } | null;
}

const withoutData = (html: string): string =>
  html
    .replace(/<script[^>]*ld\+json[\s\S]*?<\/script>/gi, '')
    .replace(
      /\s(?:itemprop|itemscope|itemtype|itemref|typeof|vocab|property)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?(?=[\s/>])/gi,
      '',
    )
    .replace(/<meta[^>]*(?:og:|product:|twitter:)[^>]*>/gi, '');
const withoutScripts = (html: string): string => withoutData(html).replace(/<script[\s\S]*?<\/script>/gi, '');

/** Every name of a class or id becomes another word, the same one everywhere. */
function scrambled(html: string): string {
  const words = new Map<string, string>();
  const word = (name: string): string => {
    const known = words.get(name) ?? `c${words.size.toString(36)}x`;
    words.set(name, known);
    return known;
  };
  return withoutScripts(html)
    .replace(/\s(class|id)=(["'])([\s\S]*?)\2/gi, (_whole, attribute: string, quote: string, names: string) => {
      const others = names.split(/\s+/).filter(Boolean).map(word).join(' ');
      return ` ${attribute}=${quote}${others}${quote}`;
    })
    .replace(/\sdata-[\w-]+=(?:"[^"]*"|'[^']*')/gi, '');
}

const WAYS: Readonly<Record<string, (html: string) => string>> = {
  'as saved': (html) => html,
  'no structured data': withoutData,
  'no scripts either': withoutScripts,
  'no title': (html) => withoutData(html).replace(/<title[\s\S]*?<\/title>/gi, '<title>Shop</title>'),
  'no headings': (html) => withoutData(html).replace(/<(\/?)h[1-3]\b/gi, '<$1div'),
  minified: (html) => withoutData(html).replace(/>\s+</g, '><'),
  'names scrambled': scrambled,
};

function nameOf({ facts }: Snapshot): string | undefined {
  for (const fact of facts) if (fact.key === 'product.name' && fact.state === 'found') return fact.value;
  return undefined;
}

function priceOf({ facts }: Snapshot): number | undefined {
  for (const fact of facts) if (fact.key === 'product.price' && fact.state === 'found') return lowest(fact.value).minor;
  return undefined;
}

export function bench(): void {
  const file = sharedFile('corpus/labels.json');
  if (!file) {
    console.log('skipped: no saved pages beside the project');
    return;
  }
  const labels = new Map((JSON.parse(readFileSync(file, 'utf8')) as Label[]).map((label) => [label.file, label]));
  const pages = savedPages().flatMap(({ file: name, capture }) => {
    const product = labels.get(name)?.product;
    return product?.name === undefined ? [] : [{ capture, product }];
  });
  const table: Record<string, Record<string, number>> = {};
  for (const [way, change] of Object.entries(WAYS)) {
    const tally = { pages: 0, names: 0, priced: 0, prices: 0, wrong: 0 };
    for (const { capture, product } of pages) {
      const snapshot = analyse({ ...capture, html: change(capture.html) });
      const name = nameOf(snapshot);
      tally.pages++;
      if (name !== undefined && likeness(foldName(name), foldName(product.name ?? '')) >= 0.8) tally.names++;
      const wanted = product.price ?? product.priceMin;
      if (wanted === undefined) continue;
      tally.priced++;
      const price = priceOf(snapshot);
      if (price === Math.round(wanted * 100) || price === Math.round(wanted)) tally.prices++;
      else if (price !== undefined) tally.wrong++;
    }
    table[way] = {
      'names found': shown(tally.names / tally.pages),
      'prices found': shown(tally.prices / tally.priced),
      'prices wrong': shown(tally.wrong / tally.priced),
    };
  }
  console.table(table);
}
