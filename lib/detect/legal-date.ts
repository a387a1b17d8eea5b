/** Reads the date that a page of terms carries. */
import { foldText } from '../text/phrase-index.ts';

/** First three or four letters of the month names in the languages of terms, folded. */
const MONTHS: readonly string[] = [
  'jan,ene,gen,sty,janv', 'feb,fev,lut,febr', 'mar,maa,mrz,maerz,marz', 'apr,avr,abr,kwi', 'mai,may,mag,mei,maj', 'jun,juin,giu,cze', 'jul,juil,lug,lip',
  'aug,aou,ago,sie', 'sep,set,wrz', 'oct,okt,ott,out,paz', 'nov,lis', 'dec,dez,dic,gru',
]; // prettier-ignore

const pad = (value: number): string => String(value).padStart(2, '0');

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1995 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** ISO date of the first full date in a text; month and year alone give the first day. */
export function dateIn(text: string): string | undefined {
  const numeric = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  if (numeric) return iso(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const standard = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (standard) return iso(Number(standard[1]), Number(standard[2]), Number(standard[3]));
  const worded =
    /(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?: de| of)? )?(\p{L}{3,10})\.?,?(?: de)?(?: (\d{1,2})(?:st|nd|rd|th)?,)? (\d{4})\b/u.exec(
      text,
    );
  if (!worded) return undefined;
  const name = foldText(worded[2] ?? '');
  const month = MONTHS.findIndex((list) => list.split(',').some((start) => name.startsWith(start)));
  return month < 0 ? undefined : iso(Number(worded[4]), month + 1, Number(worded[1] ?? worded[3] ?? 1));
}
