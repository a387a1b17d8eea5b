/** Reads the stars and the number of reviews of one row of a listing. */
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { MANY, scaledCount } from '../text/count.ts';
import { reviewCountInWords } from '../text/rating.ts';
import { weigh } from './amounts.ts';

const RATING_TOKEN =
  /star|rating|note(?:$|[-_ ])|bewertung|review|avis|rate(?:$|[-_ ])|valoracion|recensioni|ocena|opinie|score|stamped|yotpo|jdgm|trustpilot|trusted/i;
const OUT_OF =
  /(\d(?:[.,]\d{1,2})?)\s{0,2}(?:\/|out of|stars? out of|sur|von|de|su|van|z|av|ud af|из|iz|di|na|étoiles? sur|5つ星のうち)\s{0,2}(?:5|cinco|fünf|cinq)\b/i;
const STARS_OF = /(?:5つ星のうち|satisfaction)\s{0,2}(\d(?:[.,]\d{1,2})?)/i;
const STARS = /(\d(?:[.,]\d{1,2})?)\s{0,2}(?:stars?\b|étoiles?|sterne|estrellas|stelle|sterren|gwiazd|estrelas)/i;
const IN_BRACKETS = new RegExp(
  `^[(（]?\\s{0,2}(\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{1,6}|\\d{1,3}[.,]\\d(?=\\s?${MANY}))\\s?(${MANY})?\\s?\\+?\\s{0,2}[)）]?$`,
  'iu',
);

export interface RowRating {
  readonly rating?: number;
  readonly reviewCount?: number;
}

/** The rating on a scale of five and the count of reviews, where the row shows them. */
export function readRating(inside: readonly Element[], page: Page): RowRating {
  let rating: number | undefined;
  let count: number | undefined;
  for (const element of inside) {
    const { attribs } = element;
    const property = attribs['itemprop'];
    if (property === 'ratingValue') rating ??= scaled(attribs['content'] ?? page.text(element));
    if (property === 'reviewCount' || property === 'ratingCount')
      count ??= whole(attribs['content'] ?? page.text(element));
    // The bar of a star display is often a bare element inside the named one.
    const parent = element.parent && 'attribs' in element.parent ? (element.parent.attribs['class'] ?? '') : '';
    const names = `${attribs['class'] ?? ''} ${attribs['style']?.includes('width') ? parent : ''} ${attribs['data-testid'] ?? ''} ${attribs['data-cy'] ?? ''} ${attribs['data-component'] ?? ''}`;
    const label = attribs['aria-label'] ?? attribs['title'] ?? '';
    const { text } = weigh(page).of(element);
    const isRating = RATING_TOKEN.test(names) || RATING_TOKEN.test(label) || OUT_OF.test(label);
    if (!isRating && !(text > 0 && text < 60)) continue;
    const line = text > 0 && text < 80 ? page.text(element) : '';
    rating ??= ratingIn(label) ?? ratingIn(line);
    count ??= countIn(label) ?? countIn(line);
    // "(11)" beside the stars, in an element that is only called a count.
    const brackets = line.length < 24 ? IN_BRACKETS.exec(line) : null;
    if (brackets?.[1] !== undefined && !isRating && rating !== undefined && /^[(（].*[)）]$/.test(line))
      count ??= scaledCount(brackets[1], brackets[2]);
    if (!isRating) continue;
    rating ??= scaled(
      attribs['data-rating'] ??
        attribs['data-score'] ??
        attribs['data-rate'] ??
        attribs['data-value'] ??
        attribs['data-star'],
    );
    rating ??= scaledWidth(attribs['style']);
    if (brackets?.[1] !== undefined && /\(|review|count|avis|total|number|nb/i.test(`${line}${names}`))
      count ??= scaledCount(brackets[1], brackets[2]);
    if (rating === undefined && /^[0-5][.,]\d{1,2}$/.test(line)) rating = scaled(line);
  }
  return { ...(rating === undefined ? {} : { rating }), ...(count === undefined ? {} : { reviewCount: count }) };
}

function ratingIn(text: string): number | undefined {
  if (text === '') return undefined;
  return scaled((OUT_OF.exec(text) ?? STARS_OF.exec(text) ?? STARS.exec(text))?.[1]);
}

function countIn(text: string): number | undefined {
  return text === '' ? undefined : reviewCountInWords(text);
}

function scaled(text: string | undefined): number | undefined {
  if (text === undefined || !/\d/.test(text)) return undefined;
  const value = Number.parseFloat(text.replace(',', '.').replace(/[^\d.]/g, ''));
  return value > 0 && value <= 5 ? Math.round(value * 100) / 100 : undefined;
}

/** Stars drawn as a bar: "width: 92%". */
function scaledWidth(style: string | undefined): number | undefined {
  const percent = /width\s{0,2}:\s{0,2}(\d{1,3}(?:\.\d+)?)%/.exec(style ?? '')?.[1];
  if (percent === undefined) return undefined;
  const value = Number(percent) / 20;
  return value > 0 && value <= 5 ? Math.round(value * 100) / 100 : undefined;
}

function whole(text: string | undefined): number | undefined {
  const digits = text?.replace(/\D/g, '') ?? '';
  return digits === '' || digits.length > 8 ? undefined : Number(digits);
}
