/** Languages that shoppers of a country read and the money that they pay with. */

export interface Tongues {
  /** Official languages in wide use, ISO 639-1, the widest spoken first. */
  readonly languages: readonly string[];
  /** ISO 4217 */
  readonly currency: string;
}

/** country: languages, currency (ISO 3166-1, ISO 639-1, ISO 4217), as of November 2026; Bulgaria pays in euros since January 2026. */
const LIST = `
AT: de EUR
AU: en AUD
BE: nl fr de EUR
BG: bg EUR
BR: pt BRL
CA: en fr CAD
CH: de fr it CHF
CN: zh CNY
CY: el tr EUR
CZ: cs CZK
DE: de EUR
DK: da DKK
EE: et EUR
ES: es EUR
FI: fi sv EUR
FR: fr EUR
GB: en GBP
GR: el EUR
HR: hr EUR
HU: hu HUF
IE: en EUR
IS: is ISK
IT: it EUR
JP: ja JPY
LI: de CHF
LT: lt EUR
LU: fr de EUR
LV: lv EUR
MT: en mt EUR
NL: nl EUR
NO: nb NOK
PL: pl PLN
PT: pt EUR
RO: ro RON
SE: sv SEK
SI: sl EUR
SK: sk EUR
US: en USD`;

const TONGUES: ReadonlyMap<string, Tongues> = new Map(
  LIST.trim()
    .split('\n')
    .map((line): [string, Tongues] => {
      const words = line.slice(4).split(' ');
      return [line.slice(0, 2), { languages: words.slice(0, -1), currency: words.at(-1) ?? 'EUR' }];
    }),
);

/** Languages and currency of a country; undefined where they are not listed. */
export function tonguesOf(country: string): Tongues | undefined {
  return TONGUES.get(country);
}
