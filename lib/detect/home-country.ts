/** The country a shop sells from, as far as its address and language tell: what "domestic" and "national" mean on its pages. */
import type { Page } from '../page/page.ts';
import type { Setting } from './detector.ts';

const BY_ENDING: Readonly<Record<string, string>> = { uk: 'GB', eu: '', com: '' };
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  nl: 'NL',
  it: 'IT',
  es: 'ES',
  pl: 'PL',
  pt: 'PT',
};
const BY_CURRENCY: Readonly<Record<string, string>> = {
  GBP: 'GB',
  PLN: 'PL',
  CHF: 'CH',
  SEK: 'SE',
  DKK: 'DK',
  NOK: 'NO',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
};

/** ISO 3166-1 alpha-2, undefined when nothing tells. */
export function homeCountry(page: Page, setting: Setting): string | undefined {
  const ending = page.url.hostname.split('.').at(-1) ?? '';
  const listed = BY_ENDING[ending];
  if (listed) return listed;
  if (
    listed === undefined &&
    /^[a-z]{2}$/.test(ending) &&
    ending !== 'io' &&
    ending !== 'co' &&
    ending !== 'tv' &&
    ending !== 'me' &&
    ending !== 'ai'
  )
    return ending.toUpperCase();
  const language = setting.language ?? page.capture.language;
  const region = /^[a-z]{2}[-_]([A-Za-z]{2})$/.exec(language ?? '')?.[1];
  if (region) return region.toUpperCase();
  return BY_CURRENCY[setting.currency ?? ''] ?? BY_LANGUAGE[(language ?? '').slice(0, 2).toLowerCase()];
}
