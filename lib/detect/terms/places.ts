/** Names of countries in the languages that terms are read in, and what a place code means. */

/** Countries that shops in Europe name; islands and territories with the same first words as others are left to the language files. */
const COUNTRIES =
  'AD AE AL AM AR AT AU AZ BA BE BG BH BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GI GL GR HK HR HU ID IE IL IN IS IT JP KE KR KW LB LI LT LU LV MA MC MD ME MK MT MX MY NG NL NO NZ OM PA PE PH PK PL PT PY QA RO RS RU SA SE SG SI SK SM TH TN TR TW UA US UY VA VE VN XK ZA'.split(
    ' ',
  );

/** Codes that shops write in lists of countries ("NL, BE, LU: 9,50 €"). */
const CODES = 'AT BE BG CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV NL PL PT RO SE SI SK'.split(' ');

/** Names that are common words too and would be found everywhere. */
const NO_NAME = new Set(['oman', 'jordan', 'man', 'chad']);

/** Names of countries in each language, as the platform's own data give them. */
export function placeNames(languages: readonly string[]): [name: string, code: string][] {
  const names: [string, string][] = [];
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of COUNTRIES) {
      const name = display.of(code);
      if (name && name !== code && !NO_NAME.has(name.toLowerCase()) && !/[(){}|,*]/.test(name))
        names.push([name, code]);
    }
  }
  for (const code of CODES) names.push([code, code]);
  return names;
}

/** The places that a place code stands for: `BE+NL+LU` is three countries under one name. */
export const placesIn = (place: string): string[] => place.split('+');

/** Country codes of a place code: `ES/Baleares` is Spain and a region of it. */
export function countryOf(place: string): string {
  const slash = place.indexOf('/');
  return slash < 0 ? place : place.slice(0, slash);
}

export function regionOf(place: string): string | undefined {
  const slash = place.indexOf('/');
  return slash < 0 ? undefined : place.slice(slash + 1);
}
