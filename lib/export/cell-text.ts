/** The one place where a comparison cell becomes words: for the table on screen and for every file. */
import type { Cell, UnknownWhy } from '../compare/table.ts';
import type { CellValue, LandedPrice, Vocabulary } from '../compare/values.ts';
import type { Language } from '../i18n/language.ts';
import { checklistItem } from '../knowledge/checklist/index.ts';
import type { AnswerForm } from '../knowledge/checklist/types.ts';
import type { Duration } from '../model/facts.ts';
import { wordsOf, type CellWords } from './words.ts';

function lookup(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** The name of a member of a fixed vocabulary. */
export function termText(vocabulary: Vocabulary, id: string, language: Language): string {
  const { terms, formats } = wordsOf(language);
  switch (vocabulary) {
    case 'payment':
      return lookup(terms.payment, id);
    case 'mode':
      return lookup(terms.deliveryMode, id);
    case 'availability':
      return lookup(terms.availability, id);
    case 'topic':
      return lookup(terms.topic, id);
    case 'coverage':
      return lookup(terms.coverage, id);
    case 'country':
      return Object.hasOwn(terms.place, id) ? lookup(terms.place, id) : formats.country(id);
    case 'language':
      return formats.languageName(id);
    case 'currency':
      return id;
  }
}

function durationText(duration: Duration, { facts, formats }: CellWords): string {
  const { min, max, unit } = duration;
  const business = unit === 'business';
  const one = (days: number): string => (business ? facts.value.businessDays(days) : facts.value.days(days));
  if (min !== undefined && max !== undefined && min !== max) {
    const range = business ? facts.value.businessDaysRange : facts.value.daysRange;
    return range(formats.number(min), formats.number(max));
  }
  if (max !== undefined) return min === undefined ? facts.value.within(one(max)) : one(max);
  return min === undefined ? '' : facts.value.atLeast(one(min));
}

function landedText(landed: LandedPrice, { cells, formats }: CellWords): string {
  const delivery =
    landed.delivery === undefined
      ? cells.deliveryUnknown
      : landed.delivery === 'free'
        ? cells.freeDelivery
        : formats.money(landed.delivery);
  const sum = [formats.money(landed.product), delivery, ...landed.fees.map((fee) => formats.money(fee))].join(' + ');
  return landed.total ? cells.landed(sum, formats.money(landed.total)) : sum;
}

/** A value in words. */
export function valueText(value: CellValue, language: Language, item = ''): string {
  const words = wordsOf(language);
  const { cells, facts, formats } = words;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'texts':
      return value.texts.join(' · ');
    case 'terms':
      return value.ids.map((id) => termText(value.vocabulary, id, language)).join(', ');
    case 'money':
      return value.money === 'free' ? facts.value.free : formats.money(value.money);
    case 'price':
      return value.products > 1
        ? cells.priceOver(formats.price(value.price), value.products)
        : formats.price(value.price);
    case 'landed':
      return landedText(value.landed, words);
    case 'duration':
      return durationText(value.duration, words);
    case 'days':
      return value.unit === 'business' ? facts.value.businessDays(value.days) : facts.value.days(value.days);
    case 'years':
      return facts.value.years(value.years);
    case 'rating': {
      const rating = facts.value.ratingOf(formats.number(value.rating), formats.number(value.scale));
      return value.count === undefined ? rating : `${rating}, ${facts.value.reviews(value.count)}`;
    }
    case 'count':
      return value.of === undefined
        ? cells.count(value.what, value.count)
        : cells.outOf(formats.number(value.count), cells.count(value.what, value.of));
    case 'index':
      return cells.index(formats.number(value.index, 0), value.matches);
    case 'fee':
      if (value.free) return facts.value.freeReturn;
      return value.fee ? facts.value.paidReturnFee(formats.money(value.fee)) : facts.value.paidReturn;
    case 'expected': {
      const names = (ids: readonly string[]): string => ids.map((id) => termText('payment', id, language)).join(', ');
      return value.missing.length === 0
        ? cells.expectedAll
        : cells.expectedMissing(names(value.seen), names(value.missing));
    }
    case 'yes':
      return cells.yes;
    case 'answer':
      return answerText(item, value.raw, language);
    case 'parts':
      return value.parts.map((part) => valueText(part, language, item)).join(' · ');
  }
}

function choiceText(form: AnswerForm & { kind: 'choice' }, raw: string, language: Language): string {
  const ids = form.several ? raw.split(',').map((id) => id.trim()) : [raw];
  return ids.map((id) => form.options.find((option) => option.id === id)?.[language] ?? id).join(', ');
}

/** The merchant's answer in words, by the form of its item. */
export function answerText(item: string, raw: string, language: Language): string {
  const form = checklistItem(item)?.answer;
  const { cells, formats } = wordsOf(language);
  if (!form) return raw;
  switch (form.kind) {
    case 'choice':
      return choiceText(form, raw, language);
    case 'rating': {
      const step = Number(raw);
      const anchor = form.anchors[step - 1];
      return anchor ? cells.rating(step, anchor[language]) : raw;
    }
    case 'yes-no':
      return raw === 'yes' ? cells.yes : raw === 'no' ? cells.absent : raw;
    case 'number': {
      const value = Number(raw.replace(',', '.'));
      if (raw.trim() === '' || !Number.isFinite(value)) return raw;
      return form.unit ? `${formats.number(value)} ${form.unit[language]}` : formats.number(value);
    }
    case 'money':
    case 'text':
      return raw;
  }
}

/** Why a cell has no answer: what was read, and where the answer is usually found. */
export function whyText(why: UnknownWhy, language: Language): string {
  const { cells } = wordsOf(language);
  const kinds = (ids: readonly string[]): string => ids.map((id) => termText('coverage', id, language)).join(', ');
  const parts = [cells.why[why.reason](why.pages)];
  if (why.reason === 'not-on-this-page' && why.read.length > 0) parts.push(cells.whyRead(kinds(why.read)));
  if (why.reason !== 'ask-the-merchant' && why.missing.length > 0) parts.push(cells.whyMissing(kinds(why.missing)));
  return parts.join('. ');
}

/** What a cell shows. Unknown cells say it shortly; `whyText` has the reason in full. */
export function cellText(cell: Cell, language: Language): string {
  const { cells } = wordsOf(language);
  if (cell.state === 'unknown') return cell.why ? cells.why[cell.why.reason](cell.why.pages) : cells.unknown;
  if (cell.state === 'absent' || !cell.value) return cells.absent;
  const text = valueText(cell.value, language, cell.item);
  return cell.state === 'conflict' ? cells.conflict(text) : text;
}
