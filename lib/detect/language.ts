/** Settles the language of a page: what it declares, checked against the words that it speaks. */
import type { Evidence, Observation, Strength } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { textAt } from '../page/structured.ts';
import { pageKey } from '../text/url.ts';
import type { LanguageGuess } from './language-text.ts';
import { guessLanguage } from './language-text.ts';

export interface SettledLanguage {
  /** BCP 47 */
  readonly language: string | undefined;
  readonly observations: readonly Observation[];
}

/** How much of the text is read: enough to be sure, little enough to cost nothing. */
const SAMPLE_LENGTH = 12_000;

/** A BCP 47 code in its canonical form; undefined when the text is none ("x-default", "all"). */
export function languageTag(text: string | undefined): string | undefined {
  const raw =
    text
      ?.trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/, 1)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(raw)) return undefined;
  try {
    return Intl.getCanonicalLocales(raw)[0];
  } catch {
    // Well shaped but not a valid tag ("en-UK1-…"): the page's mistake, as good as none.
    return undefined;
  }
}

const primary = (tag: string): string => {
  const code = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  return ({ no: 'nb', nn: 'nb', iw: 'he', in: 'id', cmn: 'zh' } as Readonly<Record<string, string>>)[code] ?? code;
};

/** Languages so close that a short text cannot part them: the declared one is believed. */
const TWINS: readonly (readonly string[])[] = [
  ['nb', 'da'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl'],
  ['es', 'ca', 'gl'],
  ['id', 'ms'],
  ['sr', 'bg', 'mk'],
  ['ru', 'kk'],
  ['fa', 'ar', 'ur'],
];

/** Settles the language: declared by the page unless its own text clearly speaks another. */
export function settleLanguage(page: Page): SettledLanguage {
  const declared = declarations(page);
  const sample = sampleText(page);
  const guess = guessLanguage(sample);
  const first = declared[0];
  const votes = new Map<string, number>();
  for (const entry of declared) votes.set(primary(entry.tag), (votes.get(primary(entry.tag)) ?? 0) + 1);
  const observations: Observation[] = [];
  const claim = (value: string, strength: Strength, evidence: Evidence): void => {
    observations.push({ key: 'page.language', value, strength, evidence: [evidence] });
  };
  const textEvidence = (found: LanguageGuess): Evidence =>
    page.evidence(
      'text',
      `everyday words (${found.proofs})`,
      found.words.length > 0 ? found.words.join(', ') : sample,
      'language-text',
    );

  const contradicted =
    first !== undefined &&
    guess?.sure === true &&
    guess.language !== primary(first.tag) &&
    !TWINS.some((twins) => twins.includes(guess.language) && twins.includes(primary(first.tag)));
  if (contradicted && guess) {
    // Another declaration may agree with the text and name the region as well.
    const agreeing = declared.find((entry) => primary(entry.tag) === guess.language);
    claim(agreeing?.tag ?? guess.language, 'declared', textEvidence(guess));
    claim(first.tag, 'specific', first.evidence);
    return { language: agreeing?.tag ?? guess.language, observations };
  }
  if (first) {
    const regional = first.tag.includes('-')
      ? first
      : (declared.find((entry) => entry.regional && primary(entry.tag) === primary(first.tag)) ?? first);
    claim(regional.tag, 'declared', regional.evidence);
    if (guess && guess.language === primary(first.tag)) claim(regional.tag, 'specific', textEvidence(guess));
    return { language: regional.tag, observations };
  }
  const told = languageTag(page.capture.language);
  if (guess && (guess.sure || told === undefined || primary(told) === guess.language)) {
    claim(guess.language, guess.sure ? 'specific' : 'hint', textEvidence(guess));
    return { language: guess.language, observations };
  }
  return { language: told, observations };
}

interface Declaration {
  readonly tag: string;
  readonly evidence: Evidence;
  /** True when its region may be added to a bare code declared elsewhere. */
  readonly regional: boolean;
}

function declarations(page: Page): Declaration[] {
  const found: Declaration[] = [];
  const add = (text: string | undefined, evidence: () => Evidence): void => {
    const tag = languageTag(text);
    if (tag !== undefined) found.push({ tag, evidence: evidence(), regional: tag.includes('-') });
  };
  const html = page.tags('html')[0];
  for (const name of ['lang', 'xml:lang']) {
    const value = html?.attribs[name];
    add(value, () => page.evidence('dom', `html[${name}]`, value ?? '', 'language-html'));
  }
  for (const meta of page.metas('content-language', 'language', 'og:locale', 'dc.language'))
    add(meta.content, () => page.ofMeta(meta, 'language-meta'));
  const own = pageKey(page.url.href);
  for (const link of page.tags('link')) {
    const { rel, href, hreflang } = link.attribs;
    if (!hreflang || !href || !/alternate/i.test(rel ?? '') || !URL.canParse(href, page.url)) continue;
    if (pageKey(new URL(href, page.url).href) === own)
      add(hreflang, () => page.evidence('link', 'link[hreflang] of this page', hreflang, 'language-hreflang'));
  }
  for (const thing of page.ofType('WebPage', 'WebSite', 'Product', 'CollectionPage', 'ItemPage')) {
    const value = textAt(thing, 'inlanguage');
    add(value, () => page.of(thing, 'inLanguage', 'language-structured'));
  }
  const body = page.tags('body')[0]?.attribs['lang'];
  add(body, () => page.evidence('dom', 'body[lang]', body ?? '', 'language-html'));
  return found;
}

/** Running text first, as names and brands of products are often in another language. */
export function sampleText(page: Page): string {
  let long = '';
  let short = '';
  for (const block of page.blocks) {
    if (long.length > SAMPLE_LENGTH) break;
    const text = block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join(' ') : block.text;
    if (text.length > 60) long += ` ${text.slice(0, 2000)}`;
    else if (short.length < SAMPLE_LENGTH) short += ` ${text}`;
  }
  return `${page.title} ${long} ${short}`.slice(0, SAMPLE_LENGTH);
}
