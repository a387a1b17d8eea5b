/** Walks what a clause names in order (modes, carriers, places, prices, "free", times) and gathers it into delivery options. */
import type { Money } from '../model/money.ts';
import type { AmountSpan } from './terms/amounts.ts';
import type { Clause } from './terms/document.ts';
import type { DurationSpan } from './terms/durations.ts';
import type { Lexed, Token } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';
import { timeRole } from './terms/subjects.ts';
import type { DimItem } from './shipping-dims.ts';
import { addTo, goesOn } from './shipping-dims.ts';
import {
  isDim,
  thresholdInNumbers,
  boundToThreshold,
  continuesFee,
  endOf,
  freeBefore,
  goesOnPreparing,
  isCostContext,
  limitedFree,
  orderThreshold,
  parted,
  priceRightAfter,
  secondThreshold,
  spentFor,
} from './shipping-amounts.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { hasDims, hasValue, newDraft, noDims } from './shipping-draft.ts';
import { isNotForAll } from './shipping-threshold.ts';

export type Item =
  | DimItem
  | { readonly at: number; readonly kind: 'amount'; readonly span: AmountSpan }
  | { readonly at: number; readonly kind: 'free'; readonly token: Token }
  | { readonly at: number; readonly kind: 'time'; readonly span: DurationSpan };

const KINDS = ['mode', 'carrier', 'place'] as const;

/** Gathers the items of a clause, in order, into options. */
export function compose(
  clause: Clause,
  items: readonly Item[],
  scope: Dims,
  saysFree: boolean,
  known: Known,
): Composed {
  return new Composer(clause, items, scope, saysFree, known).run();
}

/** Order values that sentences before have named. */
export interface Known {
  /** The value under which the last price holds. */
  readonly below: Money | undefined;
  /** The value that a question asked for. */
  readonly asked: Money | undefined;
}

export interface Composed {
  readonly drafts: Draft[];
  /** The order value under which the last price holds, for a sentence that goes on with "above that". */
  readonly below: Money | undefined;
}

class Composer {
  readonly #clause: Clause;
  readonly #lexed: Lexed;
  readonly #items: readonly Item[];
  readonly #saysFree: boolean;
  /** The clause or its headings name a mode, carrier or place. */
  readonly #placed: boolean;
  /** Kinds whose words stand behind the prices or times they are for: "6 € for Italy, 9 € for Sicily". */
  readonly #behind: ReadonlySet<DimItem['kind']>;
  readonly #out: Draft[] = [];
  #current = newDraft();
  #taken: DimItem | undefined;
  /** "Free delivery: ..." opened a list of order values. */
  #listed = false;
  /** The order value under which a price holds. */
  #below: Money | undefined;
  readonly #asked: Money | undefined;
  /** A price of a higher band of order values follows; the first band is the price of a small order. */
  #higherBand = false;

  constructor(clause: Clause, items: readonly Item[], scope: Dims, saysFree: boolean, known: Known) {
    this.#below = known.below;
    this.#asked = known.asked;
    this.#placed = items.some(isDim) || hasDims(scope);
    this.#clause = clause;
    this.#lexed = clause.lexed;
    this.#items = items;
    this.#saysFree = saysFree;
    const firstValue = items.findIndex(
      (item) => item.kind === 'free' || item.kind === 'time' || (item.kind === 'amount' && item.span.role === 'price'),
    );
    const ahead = new Set(items.slice(0, Math.max(0, firstValue)).flatMap((item) => (isDim(item) ? [item.kind] : [])));
    this.#behind = new Set(firstValue < 0 ? [] : KINDS.filter((kind) => !ahead.has(kind)));
  }

  run(): Composed {
    this.#items.forEach((item, index) => {
      if (isDim(item)) this.#addDim(item, index);
      else if (item.kind === 'time') this.#addTime(item.span, index);
      else if (item.kind === 'free') this.#addFree(item.token, index);
      else this.#addAmount(item.span, index);
    });
    this.#finish();
    return { drafts: this.#out, below: this.#below };
  }

  #finish(): void {
    const draft = this.#current;
    if (hasDims(draft) || hasValue(draft) || draft.handling !== undefined) this.#out.push(draft);
  }

  #next(dims: Dims): void {
    this.#finish();
    this.#current = newDraft(dims);
    this.#higherBand = false;
  }

  /** Dims that go on to the next option of the clause: those whose words stand in front of their values. */
  #kept(): Dims {
    const { modes, carriers, places } = this.#current;
    return {
      modes: this.#behind.has('mode') ? [] : modes,
      carriers: this.#behind.has('carrier') ? [] : carriers,
      places: this.#behind.has('place') ? [] : places,
    };
  }

  #addDim(item: DimItem, index: number): void {
    const current = this.#current;
    const list = item.kind === 'place' ? current.places : item.kind === 'mode' ? current.modes : current.carriers;
    const previous = this.#items[index - 1];
    // What brackets repeat of a kind named outside of them is left out.
    if (item.inside && list.length > 0 && item.kind !== 'carrier' && !goesOn(item, this.#taken)) return;
    this.#taken = item;
    const priced = current.cost !== undefined || current.freeFrom !== undefined;
    const behind = this.#behind.has(item.kind);
    const starts = behind
      ? (priced || current.delay !== undefined) &&
        previous !== undefined &&
        !isDim(previous) &&
        (list.length > 0 || this.#opensNext(item, previous, index))
      : priced || (current.delay !== undefined && list.length > 0);
    if (starts && !item.inside) {
      const keep: Dims = behind
        ? this.#kept()
        : item.kind === 'place'
          ? { modes: current.modes, carriers: current.carriers, places: [] }
          : { modes: [], carriers: [], places: current.places };
      this.#next(keep);
    }
    addTo(this.#current, item);
  }

  /** "4,90 € with DHL, express 9,90 €": a word parted from the value before it and joined to the one behind it. */
  #opensNext(item: DimItem, previous: Item, index: number): boolean {
    const next = this.#items.slice(index + 1).find((each) => !isDim(each));
    if (next === undefined || next.kind === 'free') return false;
    const { text } = this.#lexed;
    return (
      /[,;|]\s/.test(text.slice(endOf(previous), item.at)) &&
      next.span.first - item.token.last <= 4 &&
      !/[,;|(]/.test(text.slice(item.token.end, next.at))
    );
  }

  #addTime(span: DurationSpan, index: number): void {
    const clause = this.#clause;
    const role = timeRole(clause, span);
    if (role === 'dispatch') {
      this.#current.handling ??= span.days;
      return;
    }
    if (span.unit === 'month' || span.unit === 'year' || (span.days.max ?? 0) === 0) return;
    if (role === 'none' && goesOnPreparing(clause)) {
      this.#current.handling ??= span.days;
      return;
    }
    const placed = this.#placed || this.#current.cost !== undefined;
    const bare = role === 'none' && (clause.topic === 'shipping' || (clause.topic === undefined && placed));
    // "two or three days from the order" in a text about delivery
    const fromOrder = role === 'period' && clause.topic === 'shipping' && (span.days.max ?? 0) <= 21;
    if (role !== 'transit' && !bare && !fromOrder) return;
    if (clause.topic === 'returns' && role !== 'transit') return;
    // "products out of stock: 7 to 14 days"
    if (this.#lexed.tokens.some((token) => has(token, 'refused') && token.end <= span.start)) return;
    if (this.#current.delay !== undefined) {
      // A second time for something else: "by air 2-5 days, by sea 10-15 days".
      if (!parted(this.#lexed, this.#items[index - 1], span)) return;
      this.#next(this.#kept());
    }
    this.#current.delay = span.days;
  }

  #addFree(token: Token, index: number): void {
    const current = this.#current;
    if (boundToThreshold(this.#items, index) || thresholdInNumbers(this.#lexed) || has(token, 'priceCut')) return;
    if (this.#lexed.tokens.some((other) => has(other, 'aboveThat')) && this.#below !== undefined) {
      current.freeFrom ??= this.#below;
    } else if (this.#asked !== undefined) {
      current.freeFrom ??= this.#asked;
    } else if (current.cost === undefined && current.freeFrom === undefined && !limitedFree(this.#clause)) {
      current.cost = 'free';
      current.headline = true;
    }
  }

  #addAmount(span: AmountSpan, index: number): void {
    if (span.role === 'below') this.#below = span.money;
    else if (span.role === 'band') this.#higherBand ||= this.#current.cost !== undefined || this.#clause.joined;
    else if (span.role === 'atLeast') this.#addThreshold(span, index);
    else if (span.role === 'price') this.#addPrice(span, index);
  }

  #addThreshold(span: AmountSpan, index: number): void {
    const current = this.#current;
    const priced = priceRightAfter(this.#items, index, this.#lexed);
    if (priced) {
      this.#higherBand = true;
      return;
    }
    if (this.#saysFree || freeBefore(this.#clause)) {
      if (isNotForAll(this.#clause, span)) return;
      if (current.freeFrom !== undefined && current.freeFrom.minor !== span.money.minor) this.#next(this.#kept());
      this.#takeThreshold(span.money);
    } else if (!span.order && isCostContext(this.#clause, this.#placed || this.#saysFree)) {
      // "from 4,90 €" with no order value in sight is a price.
      current.cost ??= span.money;
    }
  }

  #takeThreshold(money: Money): void {
    const current = this.#current;
    if (current.cost === 'free' && current.headline) {
      current.cost = undefined;
      current.headline = false;
    }
    current.freeFrom = money;
  }

  #listsThresholds(previous: Item | undefined, span: AmountSpan): boolean {
    const { text } = this.#lexed;
    if (
      previous?.kind === 'free' &&
      has(previous.token, 'shipFree') &&
      /^\s*:\s*$/.test(text.slice(previous.token.end, span.start))
    )
      this.#listed = true;
    return this.#listed;
  }

  /** A word of a kind that stands behind its values follows before the next value. */
  #dimFollows(index: number): boolean {
    const next = this.#items[index + 1];
    return next !== undefined && isDim(next) && this.#behind.has(next.kind);
  }

  #addPrice(span: AmountSpan, index: number): void {
    const lexed = this.#lexed;
    const previous = this.#items[index - 1];
    // "..., y de 150 € en Canarias": a second threshold of the same sentence.
    if (this.#current.freeFrom !== undefined && this.#saysFree && secondThreshold(lexed, span)) {
      this.#next(noDims());
      this.#current.freeFrom = span.money;
      return;
    }
    // "Free delivery: 60 € France / 100 € Europe"
    if (this.#listsThresholds(previous, span)) {
      if (this.#current.freeFrom !== undefined) this.#next(noDims());
      this.#takeThreshold(span.money);
      return;
    }
    // "Carriage paid at 250 €"
    if (
      previous?.kind === 'free' &&
      has(previous.token, 'shipFree') &&
      this.#current.freeFrom === undefined &&
      lexed.tokens.some(
        (token) => has(token, 'at') && token.first === previous.token.last + 1 && token.last === span.first - 1,
      )
    ) {
      this.#takeThreshold(span.money);
      return;
    }
    // "Spend 60 € and delivery won't cost you anything"
    if (
      this.#current.cost === undefined &&
      this.#current.freeFrom === undefined &&
      spentFor(lexed, span) &&
      this.#items.slice(index + 1).some((item) => item.kind === 'free')
    ) {
      this.#takeThreshold(span.money);
      return;
    }
    // "free on orders £40"
    if (previous?.kind === 'free' && orderThreshold(lexed, span) && this.#current.freeFrom === undefined) {
      this.#takeThreshold(span.money);
      return;
    }
    const current = this.#current;
    if (!isCostContext(this.#clause, this.#placed || this.#saysFree)) return;
    if (this.#higherBand || continuesFee(this.#clause)) return;
    if (current.cost === undefined || (current.cost === 'free' && current.headline)) {
      current.headline = false;
      current.cost = span.money;
    } else if (previous?.kind === 'amount' && previous.span.rangeWithNext) {
      current.costHigh = span.money;
    } else if (current.cost !== 'free' && /\(\s*$/.test(lexed.text.slice(0, span.start))) {
      // "£4.16 + VAT (£4.99)": what is paid in the end
      if (span.money.minor > current.cost.minor) {
        current.cost = span.money;
        current.taxExcluded = false;
      }
    } else if (this.#below === undefined) {
      this.#next(this.#dimFollows(index) ? this.#kept() : current);
      this.#current.cost = span.money;
    }
  }
}
