/** Names of languages and countries in the languages of shops, made from Intl, so that a switcher's entry is understood. */
import { foldText } from '../text/phrase-index.ts';

const LANGUAGES =
  'en fr de nl it es pt pl cs sk hu ro bg el sv da nb no fi et lv lt sl hr sr ru uk tr ar he ja zh ko th vi id ca eu gl ga is mt lb sq mk bs'.split(
    ' ',
  );
const COUNTRIES =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE GB CH NO IS LI US CA MX BR AR CL CO PE AU NZ JP CN HK TW KR SG MY TH VN ID PH IN AE SA QA KW IL TR RU UA ZA EG MA TN DZ RS BA AL MK ME MD GE AM KZ MC AD SM'.split(
    ' ',
  );
const SPOKEN = ['en', 'fr', 'de', 'nl', 'it', 'es', 'pt', 'pl', 'sv', 'da', 'cs', 'ru'];

/** Widely used names that the tables of the platform do not give. */
const MORE_COUNTRIES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  usa: 'US',
  'united states of america': 'US',
  holland: 'NL',
  'czech republic': 'CZ',
  deutschland: 'DE',
  'the netherlands': 'NL',
  korea: 'KR',
  uae: 'AE',
  turkey: 'TR',
  suisse: 'CH',
};

const natural = (code: string): string[] => [code, ...SPOKEN.filter((spoken) => spoken !== code)];

function build(
  codes: readonly string[],
  type: 'language' | 'region',
  more: Readonly<Record<string, string>>,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const code of codes) {
    for (const spoken of type === 'language' ? natural(code) : SPOKEN.concat(OWN_LANGUAGE[code] ?? [])) {
      const name = displayNames(spoken, type).of(code);
      if (name && name !== code) names.set(foldText(name), code === 'no' ? 'nb' : code);
    }
  }
  for (const [name, code] of Object.entries(more)) names.set(name, code);
  return names;
}

const OWN_LANGUAGE: Readonly<Record<string, string[]>> = {
  BG: ['bg'],
  HR: ['hr'],
  EE: ['et'],
  FI: ['fi'],
  GR: ['el'],
  HU: ['hu'],
  LV: ['lv'],
  LT: ['lt'],
  RO: ['ro'],
  SK: ['sk'],
  SI: ['sl'],
  NO: ['nb'],
  JP: ['ja'],
  CN: ['zh'],
  KR: ['ko'],
  TR: ['tr'],
  UA: ['uk'],
  IS: ['is'],
};

const cache = new Map<string, Intl.DisplayNames>();

function displayNames(language: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${language}${type}`;
  let names = cache.get(key);
  if (!names) cache.set(key, (names = new Intl.DisplayNames([language], { type })));
  return names;
}

let languages: Map<string, string> | undefined;
let countries: Map<string, string> | undefined;

/** ISO 639-1 code of a language by its folded name. The tables are made when first needed: most pages have no switcher. */
export function languageNamed(folded: string): string | undefined {
  languages ??= build(LANGUAGES, 'language', {
    flemish: 'nl',
    vlaams: 'nl',
    'simplified chinese': 'zh',
    'traditional chinese': 'zh',
    简体中文: 'zh',
    繁體中文: 'zh',
    norsk: 'nb',
  });
  return languages.get(folded);
}

/** ISO 3166-1 code of a country by its folded name. */
export function countryNamed(folded: string): string | undefined {
  countries ??= build(COUNTRIES, 'region', MORE_COUNTRIES);
  return countries.get(folded);
}

/** Countries that shops name in their switchers. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(COUNTRIES);

/** Languages that shops name in their switchers and addresses. */
export const LANGUAGE_CODES: ReadonlySet<string> = new Set(LANGUAGES);
