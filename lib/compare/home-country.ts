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

function fromCurrency(profile: Profile): string | undefined {
  const [entry] = entriesOf(profile, 'page.currency');
  const currency = entry?.best.value;
  return currency !== undefined && Object.hasOwn(CURRENCIES, currency) ? CURRENCIES[currency] : undefined;
}

/** ISO country code, from the VAT number, else the domain, else the currency; undefined when none tells. */
export function homeCountry(profile: Profile): string | undefined {
  return fromVat(profile) ?? fromDomain(profile.shop.id) ?? fromCurrency(profile);
}
