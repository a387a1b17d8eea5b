/** Whether the product can be had: what is declared, what the page says in words, and what its buy button allows. */
import type { Evidence, Observation } from '../../model/evidence.ts';
import { ownText } from '../../page/text.ts';
import type { Element } from '../../page/tree.ts';
import { isElement } from '../../page/tree.ts';
import { isThing, textAt, values } from '../../page/structured.ts';
import type { Thing } from '../../page/structured.ts';
import { availabilityInWords, availabilityOfLine, availabilityTerm } from '../../text/availability.ts';
import type { Availability } from '../../text/availability.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { elementsNamed } from './named.ts';
import { declaredOffers } from './offers.ts';
import { pairLabelled } from './pairs.ts';

const LABEL =
  /^(?:availability|stock(?: status)?|disponibilité|état du stock|verfügbarkeit|lagerbestand|lieferstatus|disponibilidad|existencias|disponibilità|disponibilidade|beschikbaarheid|voorraad|dostępność|dostupnost|dostupnosť|skladem|elérhetőség|készlet|tillgänglighet|lagerstatus|tilgjengelighet|saatavuus|disponibilitate|stok(?: durumu)?|наличие|наявність|διαθεσιμότητα|在庫(?:状況)?|库存|재고|זמינות|מלאי)$/iu;
const TOKEN =
  /(?:^|[-_ ])(?:product-?|item-?)?(?:stock|availability|available|inventory|disponibilite|dispo|lagerbestand|lieferbarkeit|verfuegbarkeit|delivery-?(?:status|time|info(?:rmation)?)|voorraad|dostupnost|dostepnosc|skladem|disponibilita|disponibilidad)(?:-?(?:status|info|message|msg|label|text|state|level))?(?:$|[-_ ])/i;

/** Terms for what cannot be had. */
const OUT: ReadonlySet<Availability> = new Set(['OutOfStock', 'SoldOut', 'Discontinued']);

/** Availability, the declared one first. */
export function* readAvailability(context: ProductContext): Iterable<Observation> {
  const { scene, hint } = context;
  const { page } = scene;
  const seen = worded(context);
  // What the visitor reads wins over what a template declares, where nothing can be bought either.
  const gone = seen !== undefined && OUT.has(seen.state) && liveButton(context) === undefined;
  if (gone) yield claim('product.availability', seen.state, 'declared', seen.evidence);
  const states = declaredOffers(page, scene.product, hint).flatMap((offer) => {
    const state = offer.thing === undefined ? undefined : stateOf(offer.thing);
    return state === undefined ? [] : [{ state, thing: offer.thing as Thing, variant: offer.variant }];
  });
  const own = states.filter((one) => !one.variant);
  const pool = own.length > 0 ? own : states;
  // A product is to be had when one of its variants is.
  const best = pool.find((one) => !OUT.has(one.state)) ?? pool[0];
  for (const meta of page.metas('product:availability', 'og:availability')) {
    const state = availabilityTerm(meta.content);
    if (state === undefined) continue;
    // Several offers that differ, or a meta for the page as a whole: the meta speaks for the product.
    if (best === undefined || pool.length > 1)
      yield claim('product.availability', state, 'declared', page.ofMeta(meta, 'product-availability-meta'));
    break;
  }
  if (best !== undefined)
    yield claim(
      'product.availability',
      best.state,
      'declared',
      page.of(
        best.thing,
        'availability',
        'product-availability-structured',
        textAt(best.thing, 'availability') ?? best.state,
      ),
    );
  if (scene.product !== undefined && best === undefined) {
    const loose = stateOf(scene.product.thing);
    if (loose !== undefined)
      yield claim(
        'product.availability',
        loose,
        'declared',
        page.of(scene.product.thing, 'availability', 'product-availability-structured'),
      );
  }
  const pair = pairLabelled(scene, LABEL, (value) => availabilityInWords(value) !== undefined);
  if (pair !== undefined)
    yield claim(
      'product.availability',
      availabilityInWords(pair.value) as Availability,
      'specific',
      page.at(pair.element, 'product-availability-label', `${pair.label}: ${pair.value}`),
    );
  if (seen !== undefined && !gone) yield claim('product.availability', seen.state, 'specific', seen.evidence);
  yield* byMark(context);
  if (seen === undefined && pair === undefined) yield* byLine(context);
  yield* byButton(context);
}

/** What a place that is named for the stock says. */
function worded(context: ProductContext): { state: Availability; evidence: Evidence } | undefined {
  const { page } = context.scene;
  for (const element of elementsNamed(page, TOKEN)) {
    if (!inProduct(context, element) || isHidden(element)) continue;
    const text = page.text(element);
    if (text.length < 3 || text.length > 160) continue;
    const state = availabilityInWords(text);
    if (state !== undefined) return { state, evidence: page.at(element, 'product-availability-words') };
  }
  return undefined;
}

const MARK = /(?:stock|availab|sold-?out|disponib|verfuegbar|lager)/i;

/** Elements that a script finds by their mark (`data-testid="outOfStockLabel"`). */
function* byMark(context: ProductContext): Iterable<Observation> {
  const { page, heading, order } = context.scene;
  const anchor = heading === undefined ? undefined : order.get(heading);
  if (anchor === undefined) return;
  for (let at = anchor; at < Math.min(page.walk.elements.length, anchor + 400); at++) {
    const element = page.walk.elements[at] as Element;
    const { attribs } = element;
    const mark = attribs['data-testid'] ?? attribs['data-test'] ?? attribs['data-qa'] ?? attribs['data-automation-id'];
    if (mark === undefined || !MARK.test(mark) || !inProduct(context, element) || isHidden(element)) continue;
    const text = page.text(element);
    const state = text.length < 3 || text.length > 200 ? undefined : availabilityInWords(text);
    if (state === undefined) continue;
    yield claim('product.availability', state, 'specific', page.at(element, 'product-availability-mark', text));
    return;
  }
}

/** Elements from the name on in which a line about the stock may stand. */
const LINES_REACH = 160;
/** What a visitor chooses among: each of them may be gone, and the product not. */
const CHOICE = new Set(['option', 'li', 'label', 'a', 'button', 'select', 'td']);

/** A line of its own near the name that says nothing but the state, in a place that has no name. */
function* byLine(context: ProductContext): Iterable<Observation> {
  const { page, heading, order } = context.scene;
  const anchor = heading === undefined ? undefined : order.get(heading);
  if (anchor === undefined) return;
  const buyable = liveButton(context) !== undefined;
  for (let at = anchor + 1; at < Math.min(page.walk.elements.length, anchor + LINES_REACH); at++) {
    const element = page.walk.elements[at] as Element;
    const text = ownText(element);
    const state = text.length < 4 ? undefined : availabilityOfLine(text);
    if (state === undefined || !inProduct(context, element) || isHidden(element)) continue;
    const gone = OUT.has(state);
    if (gone && (buyable || isChoice(element))) continue;
    yield claim(
      'product.availability',
      state,
      gone ? 'specific' : 'hint',
      page.at(element, 'product-availability-line', text),
    );
    return;
  }
}

function isChoice(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 3; step++) {
    if (CHOICE.has(node.name)) return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}

function stateOf(thing: Thing): Availability | undefined {
  for (const value of values(thing, 'availability')) {
    const text = isThing(value)
      ? (value.types[0] ?? textAt(value, '@id') ?? textAt(value, 'href') ?? '')
      : String(value);
    const state = availabilityTerm(text) ?? (text.length < 60 ? availabilityInWords(text) : undefined);
    if (state !== undefined) return state;
  }
  return undefined;
}

function inProduct({ scene }: ProductContext, element: Element): boolean {
  const zone = scene.zone(element);
  if (zone !== 'main' && zone !== 'aside') return false;
  const anchor = scene.heading === undefined ? undefined : scene.order.get(scene.heading);
  const place = scene.order.get(element) ?? 0;
  return anchor === undefined || (place > anchor - 120 && place < anchor + 700);
}

function isHidden(element: Element): boolean {
  for (let node: Element | null = element, step = 0; node !== null && step < 4; step++) {
    const { attribs } = node;
    if (
      attribs['hidden'] !== undefined ||
      /display\s*:\s*none/i.test(attribs['style'] ?? '') ||
      /(?:^|\s)(?:hidden|hide|d-none|is-hidden)(?:\s|$)/.test(attribs['class'] ?? '')
    )
      return true;
    node = node.parent && isElement(node.parent) ? node.parent : null;
  }
  return false;
}

/** "Sold out" on a button where the buy button would be. */
function deadButton({ scene }: ProductContext): { element: Element; text: string; state: Availability } | undefined {
  const anchor = scene.heading === undefined ? undefined : scene.order.get(scene.heading);
  if (anchor === undefined) return undefined;
  for (const tag of ['button', 'input', 'a']) {
    for (const element of scene.page.tags(tag)) {
      const distance = (scene.order.get(element) ?? 0) - anchor;
      if (distance < 0 || distance > 300 || scene.zone(element) !== 'main' || isHidden(element)) continue;
      if (tag === 'input' && !/^(?:submit|button)$/i.test(element.attribs['type'] ?? '')) continue;
      const text = tag === 'input' ? (element.attribs['value'] ?? '') : scene.page.text(element);
      const state = text.length < 3 || text.length > 40 ? undefined : availabilityInWords(text);
      if (state === 'OutOfStock' || state === 'SoldOut') return { element, text, state };
    }
  }
  return undefined;
}

const isDisabled = ({ attribs }: Element): boolean =>
  attribs['disabled'] !== undefined || /(?:^|\s)(?:disabled|sold-?out)(?:\s|$)/.test(attribs['class'] ?? '');

/** The first button with which the product can be bought. */
function liveButton({ scene }: ProductContext): Element | undefined {
  return scene.buttons.find(({ element, text }) => {
    const state = availabilityInWords(text);
    return !isHidden(element) && !isDisabled(element) && (state === undefined || !OUT.has(state));
  })?.element;
}

/** A live buy button says that the product can be bought; a dead one with "sold out" on it that it cannot. */
function* byButton(context: ProductContext): Iterable<Observation> {
  const { scene } = context;
  const { page } = scene;
  for (const { element: button, text } of scene.buttons) {
    if (isHidden(button)) continue;
    const disabled = isDisabled(button);
    const words = availabilityInWords(text);
    if (words !== undefined && words !== 'InStock')
      yield claim('product.availability', words, 'specific', page.at(button, 'product-availability-button', text));
    else if (!disabled)
      yield claim('product.availability', 'InStock', 'hint', page.at(button, 'product-availability-button', text));
    else continue;
    return;
  }
  const dead = deadButton(context);
  if (dead !== undefined)
    yield claim(
      'product.availability',
      dead.state,
      'specific',
      page.at(dead.element, 'product-availability-button', dead.text),
    );
}
