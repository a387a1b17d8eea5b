/** The country that a shop is at home in, as far as its own pages tell: delivery prices without a place are meant for it. */
import { entriesOf, type Profile } from './profile.ts';

/** Country-code domains that are used by shops of that country; generic-use ones (.io, .co, .tv, .me, .eu) are left out. */
const DOMAINS: ReadonlySet<string> = new Set(
  'at au be bg br ca ch cn cy cz de dk ee es fi fr gr hr hu ie is it jp li lt lu lv mt mx nl no nz pl pt ro se si sk tr uk us'.split(
    ' ',
  ),
);

/** Currencies of one country. */
const CURRENCIES: Readonly<Record<string, string>> = {
  GBP: 'GB',
  CHF: 'CH',
  PLN: 'PL',
  CZK: 'CZ',
  SEK: 'SE',
  DKK: 'DK',
  NOK: 'NO',
  HUF: 'HU',
  RON: 'RO',
  BRL: 'BR',
  CNY: 'CN',
  JPY: 'JP',
  TRY: 'TR',
};

/** Calling codes of one country (ITU E.164); +1 and +7 are shared by several. */
const CALLING_CODES: Readonly<Record<string, string>> = {
  30: 'GR',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  36: 'HU',
  39: 'IT',
  40: 'RO',
  41: 'CH',
  43: 'AT',
  44: 'GB',
  45: 'DK',
  46: 'SE',
  47: 'NO',
  48: 'PL',
  49: 'DE',
  351: 'PT',
  352: 'LU',
  353: 'IE',
  358: 'FI',
  359: 'BG',
  385: 'HR',
  386: 'SI',
  420: 'CZ',
  421: 'SK',
};

/** Prefixes of VAT numbers that are not the country's code. */
const VAT_PREFIXES: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };

function fromVat(profile: Profile): string | undefined {
  for (const { best } of entriesOf(profile, 'legal.vat')) {
    const prefix = /^\s*([A-Z]{2})[\sA-Z\d.-]*\d/u.exec(best.value ?? best.typed ?? '')?.[1];
    if (prefix !== undefined) return VAT_PREFIXES[prefix] ?? prefix;
  }
  return undefined;
}

function fromDomain(shop: string): string | undefined {
  const ending = shop.split(':', 1)[0]?.split('.').at(-1) ?? '';
  if (!DOMAINS.has(ending)) return undefined;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

/** The country of all the shop's telephone numbers; one that has numbers in several tells none. */
function fromPhone(profile: Profile): string | undefined {
  const countries = new Set<string | undefined>();
  for (const { item, best } of entriesOf(profile, 'contact.phone')) {
    if (best.state !== 'found' || !item.startsWith('+')) continue;
    const code = [item.slice(1, 3), item.slice(1, 4)].find((start) => Object.hasOwn(CALLING_CODES, start));
    countries.add(code === undefined ? undefined : CALLING_CODES[code]);
  }
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

function fromCurrency(profile: Profile): string | undefined {
  const [entry] = entriesOf(profile, 'page.currency');
  const currency = entry?.best.value;
  return currency !== undefined && Object.hasOwn(CURRENCIES, currency) ? CURRENCIES[currency] : undefined;
}

/** ISO country code, from the VAT number, else the domain, else the telephone, else the currency; undefined when none tells. */
export function homeCountry(profile: Profile): string | undefined {
  return fromVat(profile) ?? fromDomain(profile.shop.id) ?? fromPhone(profile) ?? fromCurrency(profile);
}
