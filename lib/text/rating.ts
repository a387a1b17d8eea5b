/** Ratings and review counts in words: "4,5 sur 5", "4.5 out of 5 stars", "(1.234 Bewertungen)". */

import { MANY, scaledCount } from './count.ts';

export interface WrittenRating {
  readonly value: number;
  /** Top of the scale, where it is written. */
  readonly scale?: number;
}

const OUT_OF =
  /(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:[/zз]|out of|of|von(?: maximal)?|sur|de|di|van(?: de)?|ze|av|af|из|su|din|uit|na|iz|στα|από|από τα)\s*(5|10|20|100)(?![\d.,]*\d)/iu;
const STARS =
  /(\d(?:[.,]\d{1,2})?)\s*(?:stars?|étoiles?|sterne?n?|estrellas?|stelle|sterren|gwiazdek|hvězd\w*|csillag|stjärnor|stjerner|tähteä|stele|yıldız|звезд\w*|★|つ星|점(?!\s?만점))/iu;

/** "5 üzerinden 4,5", "5점 만점에 4.5점", "별 5개 중 4.5개": the scale stands first. */
const SCALE_FIRST =
  /(?:별 ?)?(5|10)\s?(?:üzerinden|içinden|içinde|점 ?만점에|점 ?만점 ?중|개 ?중|点満点中|分满分|ből)\s{0,2}(\d{1,2}(?:[.,]\d{1,2})?)/u;

const number = (text: string): number => Number(text.replace(',', '.'));

/** The rating that a short text states. */
export function ratingInWords(text: string): WrittenRating | undefined {
  const line = text.slice(0, 200);
  const scaled = OUT_OF.exec(line);
  if (scaled?.[1] !== undefined && scaled[2] !== undefined) {
    const value = number(scaled[1]);
    const scale = Number(scaled[2]);
    return value <= scale ? { value, scale } : undefined;
  }
  // Japanese: "5つ星のうち4.3"
  const japanese = /5つ星のうち\s*(\d(?:\.\d)?)/.exec(line)?.[1];
  if (japanese !== undefined) return { value: number(japanese), scale: 5 };
  const behind = SCALE_FIRST.exec(line);
  if (behind?.[2] !== undefined && number(behind[2]) <= Number(behind[1]))
    return { value: number(behind[2]), scale: Number(behind[1]) };
  const stars = STARS.exec(line)?.[1];
  return stars !== undefined && number(stars) <= 5 ? { value: number(stars), scale: 5 } : undefined;
}

const COUNT =
  /(?<!\d[.,]?)(\d{1,3}(?:[.,'\s]\d{3})+|\d{1,7})\s*(?:\+\s*)?(?:customer |verified |product |global |total |clients? )?(?:reviews?|ratings?|opinions?|votes?|avis|évaluations?|notes?|commentaires?|bewertung(?:en)?|rezension(?:en)?|kundenbewertung\w*|kundenrezension\w*|meinung(?:en)?|valoraci(?:ón|ones)|opinión|reseñas?|calificacion\w*|recension[ei]|valutazion[ei]|avaliaç(?:ão|ões)|comentários|beoordelingen?|opini[iae]|ocen[ay]?|recenzj[ie]|hodnocení|hodnoten[ií]a?|recenz[eií]|értékelés|vélemény|omdömen?|betyg|anmeldelser?|vurderinger|arvostelua?|arviota?|evaluări|değerlendirme|yorum|отзыв\w*|оцен\w*|відгук\w*|κριτικ\w*|αξιολογ\w*|件|レビュー|个评价|条评(?:价|论)|评价|리뷰|개?\s?(?:상품평|리뷰|후기|구매후기|평점)|חוות דעת|ביקורות|تقييم\w*|đánh giá|ulasan|penilaian)/iu;

const THOUSANDS = new RegExp(
  `(\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(${MANY})\\+?\\s?(?:customer |verified |global |个|條|条|件の?|개의?|건의?)?\\s?(?:reviews?|ratings?|avis|bewertung|valoraci|recension|avaliaç|opini|ocen|hodnocen|değerlendirme|yorum|ulasan|penilaian|отзыв|відгук|评价|評價|评论|評論|レビュー|口コミ|리뷰|상품평|후기|구매평)`,
  'iu',
);
/** "Nombre total d'avis: 245", "Reviews (12)", "累计评价 2.3万+". */
const COUNT_BEHIND = new RegExp(
  `(?:reviews?|ratings?|avis|bewertungen|opiniones|valoraciones|recensioni|beoordelingen|opinie|omdömen|anmeldelser|hodnocení|리뷰|상품평|후기|구매평|レビュー|口コミ|评价|評價|评论)\\s{0,2}(?:[:：(（]\\s{0,2}|(?<=[가-힣\\p{sc=Han}ー]\\s?))(\\d{1,3}(?:[.,\\s]\\d{3})+|\\d{1,7}(?:[.,]\\d(?=\\s?${MANY}))?)\\s?(${MANY})?(?![.,]?\\d|\\s?[/%])`,
  'iu',
);
/** Reviews beside votes without words: "12,345 Ratings & 1,204 Reviews". */
const VOTES_AND_REVIEWS = /ratings?\s{0,2}(?:&|and|,|\|)?\s{0,2}(\d{1,3}(?:[.,]\d{2,3})+|\d{1,7})\s{0,2}reviews?/i;

/** The number of reviews that a short text states. */
export function reviewCountInWords(text: string): number | undefined {
  const thousands = THOUSANDS.exec(text.slice(0, 200));
  if (thousands?.[1] !== undefined) return scaledCount(thousands[1], thousands[2]);
  const beside = VOTES_AND_REVIEWS.exec(text.slice(0, 200))?.[1];
  if (beside !== undefined) return Number(beside.replace(/\D/g, ''));
  const behind = COUNT_BEHIND.exec(text.slice(0, 200));
  if (behind?.[1] !== undefined && behind[2] !== undefined) return scaledCount(behind[1], behind[2]);
  const digits = (COUNT.exec(text.slice(0, 200)) ?? behind)?.[1]?.replace(/\D/g, '');
  return digits === undefined || digits === '' ? undefined : Number(digits);
}

/** A machine value: "4.5", "4,5", 4.5. Undefined for broken ones ("=5", "five"). */
export function ratingNumber(text: string): number | undefined {
  const match = /^\s*(\d{1,3}(?:[.,]\d{1,6})?)(?!\S)/.exec(text);
  return match?.[1] === undefined ? undefined : number(match[1]);
}

/** A machine count: "1,234", "12", "2 reviews". */
export function countNumber(text: string): number | undefined {
  const digits = /^\D{0,12}(\d{1,3}(?:[.,'\s]\d{3})+|\d{1,9})/.exec(text.trim())?.[1]?.replace(/\D/g, '');
  return digits === undefined || digits === '' ? undefined : Number(digits);
}
