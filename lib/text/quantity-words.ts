/** Numbers that are no money: sizes, weights, percentages, dates, times, phone numbers, ratings. */

// Units as shops write them, right behind the number or after one space. Lower case unless the capital matters.
const UNITS = new Set(
  (
    'mm cm dm m km in ft yd inch inches feet foot mg g gr kg kgs lb lbs oz ml cl dl l L liter litre litres liters gal kb mb gb tb KB MB GB TB Go Mo To Gb ' +
    'mah mAh w W kw kW v V hz Hz khz mhz ghz GHz MHz dpi px k x X h min mins sec s days day jours jour tage tag hours heures st nd rd th ' +
    'pcs pièces stück stk piezas pezzi years ans jahre yrs mois months monate stars étoiles sterne reviews avis bewertungen ratings votes ct carat mpix mp MP ' +
    'items articles artikel results résultats produits products degrees points pts px db dB lm rpm bar psi см мм кг гр мл шт л'
  ).split(' '),
);
const TIGHT_UNITS = new Set('k K D d x X h g m s p P n N cm th'.split(' '));
const MONTHS =
  /(?:^|[^\p{L}])(?:jan(?:uary|uar|vier|\.)?|feb(?:ruary|ruar|\.)?|f[ée]v(?:rier|\.)?|mar(?:ch|s|zo|\.)|märz|a[pvb]r(?:il|\.)?|may|mai|mayo|maggio|june?|juni|juin|junio|july|juli|juillet|julio|aug(?:ust|\.)?|août|agosto|sept?(?:ember|embre|iembre|\.)?|o[ck]t(?:ober|obre|ubre|\.)?|nov(?:ember|embre|iembre|\.)?|de[cz](?:ember|iembre|embre|\.)?|déc(?:embre|\.)?)(?!\p{L})/iu;
const SIZE_BEFORE =
  /(?:^|[^\p{L}])(?:size|taille|größe|groesse|talla|taglia|maat|tamanho|rozmiar|pointure|размер|gr\.|n°|no\.|nr\.|№|#|page|seite|tel|tél|phone|fax)[ .:]*$/iu;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly number: { readonly whole: string; readonly fraction: string; readonly hasCents: boolean };
}

/** Whether a number without a currency counts or names something else than money. */
export function countsSomethingElse(text: string, place: Place): boolean {
  const before = text.slice(Math.max(0, place.start - 16), place.start);
  const after = text.slice(place.end, place.end + 16);
  if (/^ ?[%‰°]/.test(after) || /[#№_\\@]$/.test(before)) return true;
  if (/^[:/]\d/.test(after) || /\d[:/]$/.test(before)) return true;
  // glued to letters in front: "PS4", "EOS80"
  if (/[\p{L}\p{M}]$/u.test(before) || /\p{L}[-/]$/u.test(before)) return true;
  if (/^[-/]\d{2,}[-/.]/.test(after) || (/^-\d/.test(after) === true && /\d-$/.test(before))) return true;
  const word = /^( ?)(\p{L}+)/u.exec(after);
  if (word !== null && isUnit(word[2] ?? '', word[1] === '')) return true;
  if (SIZE_BEFORE.test(before)) return true;
  if (isPhone(text, place)) return true;
  return isDate(text, place);
}

function isUnit(word: string, tight: boolean): boolean {
  if (UNITS.has(word)) return true;
  return tight && TIGHT_UNITS.has(word);
}

function isPhone(text: string, place: Place): boolean {
  const around = text.slice(Math.max(0, place.start - 20), place.end + 20);
  if (place.number.whole.length >= 10 && !place.number.hasCents) return true;
  if (/(?:^|\D)[+0]\d{0,3}(?:[ ./-]?\d{2}){4}(?!\d)/.test(around)) return true;
  return /\+\d{1,3}[ ./()-]/.test(around) && (around.match(/\d/g) ?? []).length >= 9;
}

function isDate(text: string, place: Place): boolean {
  if (/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(text.slice(Math.max(0, place.start - 8), place.end + 6))) return true;
  const value = Number(place.number.whole);
  const calendar = place.number.fraction === '' && ((value >= 1 && value <= 31) || (value >= 1900 && value <= 2100));
  return calendar && MONTHS.test(text.slice(Math.max(0, place.start - 14), place.end + 14));
}
