/** Finds the shop's name and its versions: languages, countries and currencies that it offers. */
import type { Observation, Strength } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { clip } from '../page/page.ts';
import { textAt } from '../page/structured.ts';
import type { Element } from '../page/tree.ts';
import { isElement } from '../page/tree.ts';
import { CODES } from '../text/currency-data.ts';
import { foldText } from '../text/phrase-index.ts';
import { registrableDomain } from '../text/domain.ts';
import { cleanUrl } from '../text/url.ts';
import { COUNTRY_CODES, countryNamed, languageNamed } from './version-names.ts';
import type { Detector, Setting } from './detector.ts';
import { languageTag } from './language.ts';
import { pageLinks } from './page-links.ts';

/** More versions than any shop has; a longer list is a list of countries in an address form. */
const MOST_VERSIONS = 120;

export default {
  id: 'shop-versions',
  keys: ['shop.name', 'shop.language', 'shop.country', 'shop.currency'],
  detect(page: Page, setting: Setting): Observation[] {
    if (setting.pageKind === 'blocked') return [];
    return [...names(page, setting), ...alternates(page), ...switchers(page)];
  },
} satisfies Detector;

function names(page: Page, setting: Setting): Observation[] {
  const found: Observation[] = [];
  const claim = (value: string | undefined, strength: Strength, evidence: () => Observation['evidence'][0]): void => {
    const name = value?.trim() ?? '';
    if (name.length >= 2 && name.length <= 80 && !/^https?:/i.test(name))
      found.push({ key: 'shop.name', value: name, strength, evidence: [evidence()] });
  };
  for (const meta of page.metas('og:site_name', 'application-name', 'apple-mobile-web-app-title'))
    claim(meta.content, meta.name === 'og:site_name' ? 'declared' : 'specific', () =>
      page.ofMeta(meta, 'shop-name-meta'),
    );
  for (const thing of page.ofType(
    'Organization',
    'OnlineStore',
    'Store',
    'OnlineBusiness',
    'Corporation',
    'WebSite',
    'LocalBusiness',
  )) {
    if (thing.parent !== undefined && thing.parent.types.some((type) => /product|offer|review|brand/i.test(type)))
      continue;
    claim(textAt(thing, 'name'), 'specific', () => page.of(thing, 'name', 'shop-name-structured'));
  }
  if (found.length === 0) {
    // "Page | Shop": the part that the domain repeats.
    const label = foldText(registrableDomain(page.url.hostname).split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
    const parts = page.title.split(/\s[|–—:·•»-]\s|\s\|\s?|:\s/);
    const own = parts.find(
      (part) => part.length <= 60 && similar(foldText(part).replace(/[^\p{L}\p{N}]/gu, ''), label),
    );
    if (own) claim(nameWithin(own, label), 'hint', () => page.evidence('dom', 'title', page.title, 'shop-name-title'));
    else {
      const logo = logoOf(page);
      const alt = logo?.attribs['alt']?.replace(/\s*\blogo\b\s*/i, ' ').trim();
      if (logo && alt && setting.marketplace === undefined)
        claim(alt, 'hint', () => page.at(logo, 'shop-name-logo', alt));
    }
  }
  return found;
}

function similar(part: string, label: string): boolean {
  return (
    label.length >= 3 &&
    part.length >= 3 &&
    (part.includes(label) || (label.includes(part) && part.length >= label.length * 0.6))
  );
}

/** "Your search at Example" -> "Example": the words that the domain repeats, when the part says more than them. */
function nameWithin(part: string, label: string): string {
  const plain = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (plain(part).length <= label.length * 1.6) return part;
  const words = part.trim().split(/\s+/);
  for (let length = 1; length <= 4; length++) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length).join(' ');
      if (plain(run) === label) return run;
    }
  }
  return part;
}

function logoOf(page: Page): Element | undefined {
  return page
    .tags('img')
    .find(
      (image) =>
        /logo/i.test(
          `${image.attribs['class'] ?? ''} ${image.attribs['id'] ?? ''} ${image.attribs['src'] ?? ''} ${image.attribs['alt'] ?? ''}`,
        ) &&
        (image.attribs['alt'] ?? '').length >= 2 &&
        page.region(image) !== 'footer',
    );
}

/** `link rel=alternate hreflang`: what the shop itself declares. */
function alternates(page: Page): Observation[] {
  const found: Observation[] = [];
  const seen = new Set<string>();
  for (const link of page.tags('link')) {
    const { rel, href, hreflang } = link.attribs;
    if (!hreflang || !href || !/alternate/i.test(rel ?? '') || found.length > MOST_VERSIONS * 2) continue;
    const tag = languageTag(hreflang);
    if (tag === undefined || !URL.canParse(href, page.url)) continue;
    const url = cleanUrl(new URL(href, page.url).href);
    const evidence = page.evidence(
      'link',
      'link[rel=alternate][hreflang]',
      `${hreflang} → ${href}`,
      'shop-version-hreflang',
    );
    const language = tag.split('-', 1)[0] as string;
    if (!seen.has(language))
      found.push({ key: 'shop.language', item: language, value: url, strength: 'declared', evidence: [evidence] });
    seen.add(language);
    const region = /-([A-Z]{2})$/.exec(tag)?.[1];
    if (region && !seen.has(region))
      found.push({ key: 'shop.country', item: region, value: url, strength: 'declared', evidence: [evidence] });
    if (region) seen.add(region);
  }
  return found;
}

const SWITCHER =
  /lang|locale|country|countries|region|currenc|geo|store-?switch|storeview|website|localization|localisation|shop-?select|pays|land(?:$|[-_ ])|sprach|langue|idioma|lingua|taal|devise|waehrung|währung|moneda|valuta|flag|international|ship-?to/i;
const SHIPPING_FORM =
  /address|billing|shipping-?(?:address|country|estimat)|checkout|estimate|phone|dial|prefix|register/i;

/** Language, country and currency switchers: select boxes and lists of links in a container that says what it is. */
function switchers(page: Page): Observation[] {
  const found: Observation[] = [];
  const seen = new Set<string>();
  const claim = (
    kind: 'shop.language' | 'shop.country' | 'shop.currency',
    item: string,
    value: string,
    element: Element,
    snippet: string,
  ): void => {
    const id = `${kind}${item}`;
    if (seen.has(id) || seen.size > MOST_VERSIONS) return;
    seen.add(id);
    found.push({
      key: kind,
      item,
      value,
      strength: 'specific',
      evidence: [page.at(element, 'shop-version-switcher', snippet)],
    });
  };
  const read = (element: Element, text: string, value: string, address: string, about: string): void => {
    const label = text.trim();
    const currency =
      currencyIn(label) ??
      (/currenc|devise|waehrung|währung|moneda|valuta/i.test(about) ? currencyIn(value) : undefined);
    if (currency) claim('shop.currency', currency, clip(label || value, 60), element, label || value);
    const [language, country] = versionOf(label, value, about);
    if (language) claim('shop.language', language, address, element, label || value);
    if (country) claim('shop.country', country, address, element, label || value);
  };
  for (const select of page.tags('select')) {
    const about = `${namesOf(select)} ${select.attribs['name'] ?? ''} ${select.attribs['aria-label'] ?? ''} ${namesAbove(select, 3)}`;
    if (!SWITCHER.test(about) || SHIPPING_FORM.test(about)) continue;
    const options = select.children.flatMap((child) =>
      isElement(child) && child.name === 'optgroup'
        ? child.children.filter(isElement)
        : isElement(child)
          ? [child]
          : [],
    );
    if (options.length > MOST_VERSIONS) continue;
    for (const option of options) read(option, page.text(option), option.attribs['value'] ?? '', page.url.href, about);
  }
  const domain = registrableDomain(page.url.hostname).split('.')[0];
  const mayBeSwitcher = switcherJudge();
  for (const { address: url, url: target, element, text } of pageLinks(page)) {
    if (text.length > 40) continue;
    const marked = element.attribs['hreflang'] ?? element.attribs['data-lang'] ?? element.attribs['data-locale'];
    if (marked === undefined && !mayBeSwitcher(element)) continue;
    const about = `${namesOf(element)} ${namesAbove(element, 4)}`;
    if (marked === undefined && !SWITCHER.test(about)) continue;
    const image = text === '' ? imageLabel(element) : '';
    const label = text || image || (element.attribs['title'] ?? '');
    if (registrableDomain(target.hostname).split('.')[0] !== domain) continue;
    read(
      element,
      label,
      marked ?? element.attribs['data-currency'] ?? new URLSearchParams(target.search).get('currency') ?? '',
      cleanUrl(url),
      about,
    );
  }
  return found;
}

/** Tells whether names of an element or of the four above speak of versions; menus share their containers, so each is judged once. */
function switcherJudge(): (element: Element) => boolean {
  const elements = new Map<Element, boolean>();
  const lists = new Map<string, boolean>();
  const says = (names: string | undefined): boolean => {
    if (names === undefined || names === '') return false;
    let answer = lists.get(names);
    if (answer === undefined) lists.set(names, (answer = SWITCHER.test(names)));
    return answer;
  };
  return (element) => {
    let node: Element | null = element;
    for (let level = 0; node && level < 5; level++) {
      let answer = elements.get(node);
      if (answer === undefined) {
        const { class: classes, id, name } = node.attribs;
        elements.set(node, (answer = says(classes) || says(id) || says(name)));
      }
      if (answer) return true;
      node = node.parent && isElement(node.parent) ? node.parent : null;
    }
    return false;
  };
}

const namesOf = (element: Element): string => `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`;

function namesAbove(element: Element, levels: number): string {
  let names = '';
  let node = element.parent;
  for (let level = 0; node && isElement(node) && node.name !== 'body' && level < levels; level++, node = node.parent)
    names += ` ${namesOf(node)} ${node.attribs['name'] ?? ''}`;
  return names.slice(0, 600);
}

function imageLabel(element: Element): string {
  const image = element.children.find((child): child is Element => isElement(child) && child.name === 'img');
  return image?.attribs['alt'] ?? image?.attribs['title'] ?? '';
}

function currencyIn(text: string): string | undefined {
  for (const match of text.matchAll(/\b[A-Z]{3}\b/g))
    if (CODES.has(match[0]) && match[0] !== 'XXX' && match[0] !== 'ALL' && match[0] !== 'TOP') return match[0];
  return undefined;
}

/** Language and country that a switcher's entry names, by its words, its value or its address. */
function versionOf(label: string, value: string, about: string): [string | undefined, string | undefined] {
  const plain = foldText(label)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let language = languageNamed(plain);
  let country = countryNamed(plain);
  for (const part of label.split(/[|/,–—()-]/)) {
    const name = foldText(part)
      .replace(/[^\p{L}' ]/gu, '')
      .trim();
    language ??= languageNamed(name);
    country ??= countryNamed(name);
  }
  const aboutCountry = /countr|pays|land(?:$|[-_ ])|region|ship-?to/i.test(about);
  // "Indonesia" is the name of a country and, in Indonesian, of its language.
  if (
    country !== undefined &&
    language !== undefined &&
    languageNamed(plain) !== undefined &&
    countryNamed(plain) !== undefined
  ) {
    if (/lang|sprach|langue|idioma|lingua|taal/i.test(about) && !aboutCountry) country = undefined;
    else language = undefined;
  }
  const tag =
    languageTag(value) ?? (/^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(label.trim()) ? languageTag(label.trim()) : undefined);
  if (
    tag !== undefined &&
    /lang|locale|sprach|langue|idioma|lingua|taal|hreflang|flag|switch/i.test(`${about} ${value}`)
  ) {
    if (!aboutCountry || tag.includes('-')) language ??= tag.split('-', 1)[0];
    country ??= /-([A-Z]{2})$/.exec(tag)?.[1];
  }
  if (
    aboutCountry &&
    country === undefined &&
    /^[A-Z]{2}$/.test(value.toUpperCase()) &&
    COUNTRY_CODES.has(value.toUpperCase())
  )
    country = value.toUpperCase();
  return [language, country];
}
