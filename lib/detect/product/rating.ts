/** The product's average rating and its number of reviews, told apart from those of the shop. */
import type { Observation } from '../../model/evidence.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { isA, textAt, things } from '../../page/structured.ts';
import type { Thing } from '../../page/structured.ts';
import { countNumber, ratingInWords, ratingNumber, reviewCountInWords } from '../../text/rating.ts';
import { marketplaceNamed } from '../marketplace.ts';
import { spacedText } from '../reading-order.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { countBehindStars, ratingBeside } from './rating-beside.ts';
import { drawnRating } from './rating-drawn.ts';

const TOKEN =
  /rating|stars?(?:$|[-_ ])|review|avis|bewertung|opinion|valoraci|recension|beoordeling|ocen|hodnocen|hodnoten|score|votes|feedback|comment/i;

/** Rating, scale and count. */
export function* readRating(context: ProductContext): Iterable<Observation> {
  if (marketplaceNamed(context.setting.marketplace)?.product?.starsOfSeller === true) return;
  const declared = declaredRating(context);
  if (declared !== undefined) {
    yield* fromThing(context, declared);
    return;
  }
  yield* fromWords(context);
}

function declaredRating({ scene }: ProductContext): Thing | undefined {
  const { page, product } = scene;
  for (const node of product === undefined ? [] : [product.thing, ...product.more]) {
    for (const rating of [...things(node, 'aggregaterating'), ...things(node, 'aggregateratings')])
      if (hasValue(rating)) return rating;
  }
  // A rating outside any item: the product's when it stands beside the name, the shop's otherwise.
  const loose = page.ofType('AggregateRating').filter((thing) => thing.parent === undefined && hasValue(thing));
  const [only] = loose;
  if (loose.length !== 1 || only === undefined) return undefined;
  if (only.element === undefined) return undefined;
  return isNearName(scene, only.element) && !isA(only, 'Organization') ? only : undefined;
}

function isNearName(scene: ProductContext['scene'], element: Element): boolean {
  const zone = scene.zone(element);
  if (zone === 'chrome' || zone === 'teaser' || zone === 'cart' || scene.heading === undefined) return false;
  const distance = (scene.order.get(element) ?? 0) - (scene.order.get(scene.heading) ?? 0);
  return distance > -40 && distance < 150;
}

function countText(thing: Thing): string | undefined {
  return textAt(thing, 'reviewcount') ?? textAt(thing, 'ratingcount');
}

function hasValue(thing: Thing): boolean {
  return ratingNumber(textAt(thing, 'ratingvalue') ?? '') !== undefined || countText(thing) !== undefined;
}

function* fromThing({ scene }: ProductContext, thing: Thing): Iterable<Observation> {
  const { page } = scene;
  const count = countNumber(countText(thing) ?? '');
  const value = ratingNumber(textAt(thing, 'ratingvalue') ?? '');
  const scale = ratingNumber(textAt(thing, 'bestrating') ?? '') ?? 5;
  if (count !== undefined)
    yield claim(
      'product.reviewCount',
      count,
      'declared',
      page.of(thing, 'reviewCount', 'product-review-count-structured', countText(thing)),
    );
  if (value === undefined || count === 0 || value <= 0) return;
  // "4.5" on a page that forgot its scale of ten is not told apart; "8.7" is.
  const top = value > scale ? (value <= 10 ? 10 : 100) : scale;
  yield claim(
    'product.rating',
    value,
    'declared',
    page.of(thing, 'ratingValue', 'product-rating-structured', textAt(thing, 'ratingvalue')),
  );
  if (top !== 5)
    yield claim(
      'product.ratingScale',
      top,
      'declared',
      page.of(thing, 'bestRating', 'product-rating-scale', String(top)),
    );
}

/** Words and labels near the name: "4,5 sur 5", `aria-label="4.5 out of 5 stars"`, "(12 Bewertungen)". */
function* fromWords({ scene }: ProductContext): Iterable<Observation> {
  const { page, heading } = scene;
  if (heading === undefined) return;
  const seen = ratingBeside(scene);
  if (seen.rating !== undefined) {
    const { value, scale, text, element } = seen.rating;
    yield claim('product.rating', value, 'specific', page.at(element, 'product-rating-beside', text));
    if (scale !== undefined && scale !== 5)
      yield claim('product.ratingScale', scale, 'specific', page.at(element, 'product-rating-beside', text));
  }
  if (seen.count !== undefined) {
    const { value, text, element } = seen.count;
    yield claim('product.reviewCount', value, 'specific', page.at(element, 'product-review-count-beside', text));
  }
  const anchor = scene.order.get(heading) ?? 0;
  const { elements } = page.walk;
  let rating = seen.rating !== undefined;
  let count = seen.count !== undefined;
  for (let at = Math.max(0, anchor - 60); at < Math.min(elements.length, anchor + 1500) && !(rating && count); at++) {
    const element = elements[at] as Element;
    const { attribs } = element;
    const tokens = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['itemprop'] ?? ''} ${attribs['data-testid'] ?? ''} ${attribs['href'] ?? ''}`;
    const average = rating ? undefined : carriedRating(element);
    if (average === undefined && !TOKEN.test(tokens)) continue;
    const zone = scene.zone(element);
    if (zone === 'teaser' || zone === 'cart' || zone === 'chrome' || isForm(element)) continue;
    // Single reviews carry stars too; only a summary names its count.
    const single = zone === 'reviews' || isOneReview(element);
    if (average !== undefined && !single) {
      rating = true;
      yield claim('product.rating', average.value, 'hint', page.at(element, 'product-rating-attribute', average.text));
    }
    const short = scene.weighing.of(element).text <= 120 ? spacedText(element, 130) : '';
    for (const said of [attribs['aria-label'], attribs['title'], attribs['alt'], short]) {
      if (said === undefined || said === '' || said.length > 160) continue;
      const found = rating || (single && reviewCountInWords(said) === undefined) ? undefined : ratingInWords(said);
      if (found !== undefined && found.value > 0) {
        rating = true;
        yield claim('product.rating', found.value, 'specific', page.at(element, 'product-rating-words', said));
        if (found.scale !== undefined && found.scale !== 5)
          yield claim('product.ratingScale', found.scale, 'specific', page.at(element, 'product-rating-words', said));
      }
      const reviews = count ? undefined : (reviewCountInWords(said) ?? bracketed(said, tokens));
      if (reviews !== undefined) {
        count = true;
        yield claim('product.reviewCount', reviews, 'specific', page.at(element, 'product-review-count-words', said));
      }
    }
  }
  const drawn = rating ? undefined : drawnRating(scene);
  if (drawn === undefined) return;
  yield claim('product.rating', drawn.value, 'hint', page.at(drawn.element, 'product-rating-drawn', drawn.text));
  const behind = count ? undefined : countBehindStars(drawn.element);
  if (behind !== undefined)
    yield claim('product.reviewCount', behind, 'hint', page.at(drawn.element, 'product-rating-drawn', `(${behind})`));
}

/** Attributes in which tools for reviews keep the average, on a scale of five. */
const AVERAGE = ['data-average-rating', 'data-rating-average', 'data-avg-rating', 'data-rating-value', 'data-rating'];

function carriedRating({ attribs }: Element): { value: number; text: string } | undefined {
  for (const name of AVERAGE) {
    const text = attribs[name] ?? '';
    const value = /^[0-5](?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : 0;
    if (value > 0 && value <= 5) return { value: Math.round(value * 100) / 100, text };
  }
  return undefined;
}

/** Part of what one customer wrote. */
function isOneReview(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 5; step++) {
    const { attribs, name } = node;
    if (attribs['itemprop'] === 'review') return true;
    if ((name === 'article' || name === 'li') && /review|comment|opinion|avis|rezension/i.test(attribs['class'] ?? ''))
      return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}

/** Stars that the visitor is asked to give. */
function isForm(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 6; step++) {
    if (node.name === 'label' || node.name === 'option' || node.name === 'input') return true;
    if (node.name === 'form')
      return !/cart|basket|product_addtocart|buy/i.test(
        `${node.attribs['action'] ?? ''} ${node.attribs['id'] ?? ''} ${node.attribs['class'] ?? ''}`,
      );
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}

/** "(123)" in an element that is called reviews. */
function bracketed(text: string, tokens: string): number | undefined {
  if (!/review|rating|avis|bewert|opinion|count/i.test(tokens)) return undefined;
  const digits = /^[^\d()]{0,20}\((\d{1,3}(?:[.,\s]\d{3})*|\d{1,6})\)$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}
