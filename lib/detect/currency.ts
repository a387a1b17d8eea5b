/** Settles the currency that a page shows its prices in: what is declared, checked against the amounts that a visitor sees. */
import type { Evidence, Observation, Strength } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { values } from '../page/structured.ts';
import { isElement } from '../page/tree.ts';
import { CODES, COUNTRY_CURRENCY } from '../text/currency-data.ts';
import { findMoney } from '../text/money.ts';
import type { MoneyHint } from '../text/money.ts';
import { weigh } from './amounts.ts';
import { NAMED_DOLLARS } from './terms/money-hint.ts';

export interface SettledCurrency {
  /** ISO 4217 */
  readonly currency: string | undefined;
  readonly observations: readonly Observation[];
}

/** How many visible amounts are read; more of them never changed the vote. */
const MOST_AMOUNTS = 60;

const asCode = (text: unknown): string | undefined => {
  const code = typeof text === 'string' ? text.trim().toUpperCase() : '';
  return CODES.has(code) && code !== 'XXX' ? code : undefined;
};

/** Inline scripts of shop software that name the currency of the page as shown. */
const SCRIPT_CURRENCY =
  /Shopify\.currency\s{0,3}=\s{0,3}\{\s{0,3}"active"\s{0,3}:\s{0,3}"([A-Z]{3})"|["']?(?:currency_?code|currency_iso_code|iso_code|priceCurrency|currencyCode|currency)["']?\s{0,3}[:=]\s{0,3}["']([A-Z]{3})["']/i;

/** Settles the currency; the visitor's amounts win over what templates declare when they are unambiguous. */
export function settleCurrency(page: Page, language: string | undefined): SettledCurrency {
  const observations: Observation[] = [];
  const claim = (value: string, strength: Strength, evidence: Evidence): void => {
    observations.push({ key: 'page.currency', value, strength, evidence: [evidence] });
  };
  const declared = declaredCurrency(page);
  const scripted = declared ? undefined : (scriptedCurrency(page) ?? chosenCurrency(page));
  const hint: MoneyHint = { currency: declared?.code ?? scripted?.code, language, domain: page.url.hostname };
  const visible = visibleCurrency(page, hint);
  const country = countryCurrency(page, language);
  const bare = declared === undefined && scripted === undefined && visible?.unambiguous === 0;
  const stated = bare && DOLLARS.has(visible.code) ? statedDollars(page) : undefined;

  const outvoted =
    declared !== undefined &&
    visible !== undefined &&
    visible.code !== declared.code &&
    visible.unambiguous >= 3 &&
    visible.share >= 0.8;
  if (stated) claim(stated.code, 'declared', stated.evidence);
  if (declared && !outvoted) claim(declared.code, 'declared', declared.evidence);
  if (visible) claim(visible.code, outvoted ? 'declared' : 'specific', visible.evidence);
  if (declared && outvoted) claim(declared.code, 'specific', declared.evidence);
  if (scripted && (!visible || visible.unambiguous === 0)) claim(scripted.code, 'specific', scripted.evidence);
  if (observations.length === 0 && country) claim(country.code, 'hint', country.evidence);

  const currency = outvoted
    ? visible.code
    : (declared?.code ??
      stated?.code ??
      (visible && visible.unambiguous > 0 ? visible.code : undefined) ??
      scripted?.code ??
      visible?.code ??
      country?.code);
  return { currency, observations };
}

interface Reading {
  readonly code: string;
  readonly evidence: Evidence;
}

/** The currency of most offers in structured data, else of the price metas. */
function declaredCurrency(page: Page): Reading | undefined {
  const votes = new Map<string, { count: number; evidence: Evidence }>();
  for (const thing of page.things) {
    for (const value of values(thing, 'pricecurrency')) {
      const code = asCode(value);
      if (code === undefined) continue;
      const vote = votes.get(code);
      if (vote) vote.count++;
      else votes.set(code, { count: 1, evidence: page.of(thing, 'priceCurrency', 'currency-structured') });
    }
  }
  const best = [...votes].sort((a, b) => b[1].count - a[1].count)[0];
  if (best) return { code: best[0], evidence: best[1].evidence };
  for (const meta of page.metas(
    'product:price:currency',
    'og:price:currency',
    'pricecurrency',
    'product:sale_price:currency',
    'twitter:data1',
  )) {
    const code = asCode(meta.content);
    if (code !== undefined) return { code, evidence: page.ofMeta(meta, 'currency-meta') };
  }
  return undefined;
}

function scriptedCurrency(page: Page): Reading | undefined {
  for (const script of page.walk.inlineScripts) {
    if (!/currency|iso_code/i.test(script.text)) continue;
    const match = SCRIPT_CURRENCY.exec(script.text);
    const code = asCode(match?.[1] ?? match?.[2]);
    if (match && code !== undefined)
      return { code, evidence: page.evidence('script', 'inline script', match[0], 'currency-script') };
  }
  return undefined;
}

const DOLLARS: ReadonlySet<string> = new Set(NAMED_DOLLARS.map(([code]) => code));
const OF_PRICES = /(?<!\p{L})(?:prices?|pricing|amounts?|prix|montants?|precios?)(?!\p{L})/iu;
const LONGEST_STATEMENT = 240;

/** "All prices are in Canadian dollars", where the amounts only bear a "$". */
function statedDollars(page: Page): Reading | undefined {
  for (const block of page.blocks) {
    if (block.kind === 'table' || block.text.length > LONGEST_STATEMENT || !OF_PRICES.test(block.text)) continue;
    const named = NAMED_DOLLARS.filter(([, words]) => words.test(block.text));
    const [only] = named;
    if (only !== undefined && named.length === 1)
      return { code: only[0], evidence: page.ofBlock(block, 'currency-stated', block.text) };
  }
  return undefined;
}

/** The currency that a drop-down list of the page says is chosen. */
function chosenCurrency(page: Page): Reading | undefined {
  for (const select of page.tags('select')) {
    if (
      !/currenc|w(?:ä|ae)hrung|devise|moneda|valuta|waluta|m[ěe]na/i.test(
        `${select.attribs['name'] ?? ''} ${select.attribs['id'] ?? ''}`,
      )
    )
      continue;
    const options = select.children.filter(isElement).filter(({ name }) => name === 'option');
    const option = options.find(({ attribs }) => attribs['selected'] !== undefined) ?? options[0];
    const code =
      option === undefined ? undefined : (asCode(option.attribs['value']) ?? asCode(page.text(option).slice(0, 3)));
    if (code !== undefined) return { code, evidence: page.at(select, 'currency-chosen', code) };
  }
  return undefined;
}

function visibleCurrency(
  page: Page,
  hint: MoneyHint,
): (Reading & { readonly unambiguous: number; readonly share: number }) | undefined {
  const votes = new Map<string, { count: number; sure: number; evidence: Evidence }>();
  let read = 0;
  for (const { element, text } of weigh(page).amounts) {
    if (read >= MOST_AMOUNTS) break;
    // The sign may stand in another element than the digits.
    const parent = element.parent;
    const line =
      /\d/.test(text) && /[^\d\s.,'’-]/.test(text)
        ? text
        : parent && 'name' in parent && weigh(page).of(parent).text < 60
          ? page.text(parent)
          : text;
    const [found] = findMoney(line, hint);
    if (!found || found.money.currency === 'XXX' || found.money.minor === 0) continue;
    read++;
    const { currency } = found.money;
    const [bare] = findMoney(line);
    const sure =
      bare !== undefined &&
      bare.candidates === undefined &&
      bare.money.currency === currency &&
      !/[$¥￥]|\bkr\b/i.test(found.money.text);
    const vote = votes.get(currency);
    if (vote) {
      vote.count++;
      if (sure) vote.sure++;
    } else votes.set(currency, { count: 1, sure: sure ? 1 : 0, evidence: page.at(element, 'currency-visible', line) });
  }
  const best = [...votes].sort((a, b) => b[1].count - a[1].count)[0];
  if (!best) return undefined;
  return { code: best[0], evidence: best[1].evidence, unambiguous: best[1].sure, share: best[1].count / read };
}

/** The currency of the country in the domain or the language tag. */
function countryCurrency(page: Page, language: string | undefined): Reading | undefined {
  const domain = page.url.hostname.split('.').at(-1)?.toUpperCase() ?? '';
  const byDomain = COUNTRY_CURRENCY.get(domain);
  if (byDomain)
    return {
      code: byDomain,
      evidence: page.evidence('url', 'top-level domain', page.url.hostname, 'currency-country'),
    };
  const region = /-([A-Z]{2})\b/.exec(language ?? '')?.[1];
  const byRegion = region === undefined ? undefined : COUNTRY_CURRENCY.get(region);
  return byRegion === undefined
    ? undefined
    : { code: byRegion, evidence: page.evidence('dom', 'language', language ?? '', 'currency-country') };
}
