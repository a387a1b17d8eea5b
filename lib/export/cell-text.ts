/** The one place where a comparison cell becomes words: for the table on screen and for every file. */
import type { Cell, UnknownWhy } from '../compare/table.ts';
import type { CellValue, FactCellValue, LandedPrice, Vocabulary } from '../compare/values.ts';
import { term } from '../i18n/dictionary.ts';
import type { Language } from '../i18n/language.ts';
import { typesetFrench } from '../i18n/typography.ts';
import { durationText, placeName, priceText, valueText as factValueText, type Tongue } from '../i18n/values.ts';
import { checklistItem } from '../knowledge/checklist/index.ts';
import type { AnswerForm, Bilingual } from '../knowledge/checklist/types.ts';
import { tongueOf } from './words.ts';

/** Bilingual words of the checklist in one language, typeset. */
export function bilingualText(words: Bilingual, language: Language): string {
  return language === 'fr' ? typesetFrench(words.fr) : words.en;
}

/** The name of a member of a fixed vocabulary. */
export function termText(vocabulary: Vocabulary, id: string, language: Language): string {
  const { words, formats } = tongueOf(language);
  switch (vocabulary) {
    case 'payment':
      return term(words.terms.payment, id);
    case 'mode':
      return term(words.terms.deliveryMode, id);
    case 'availability':
      return term(words.terms.availability, id);
    case 'topic':
      return term(words.terms.topic, id);
    case 'coverage':
      return term(words.terms.coverage, id);
    case 'feature':
      return term(words.cells.feature, id);
    case 'country':
      return placeName(id, words, formats);
    case 'language':
      return formats.languageName(id);
    case 'currency':
      return id;
  }
}

function landedText(landed: LandedPrice, { words, formats }: Tongue): string {
  const { cells } = words;
  const delivery =
    landed.delivery === undefined
      ? cells.deliveryUnknown
      : landed.delivery === 'free'
        ? cells.freeDelivery
        : formats.money(landed.delivery);
  const sum = [formats.money(landed.product), delivery, ...landed.fees.map((fee) => formats.money(fee))].join(' + ');
  const text = landed.total ? cells.landed(sum, formats.money(landed.total)) : sum;
  return landed.productName === undefined ? text : cells.landedFor(text, landed.productName);
}

function placesText(value: CellValue & { kind: 'places' }, language: Language): string {
  const { words } = tongueOf(language);
  const names = (codes: readonly string[]): string =>
    codes.map((code) => termText('country', code, language)).join(', ');
  const served = names(value.served);
  if (value.excluded.length === 0) return served;
  return [served, words.cells.except(names(value.excluded))].filter((part) => part !== '').join(', ');
}

function expectedText(value: CellValue & { kind: 'expected' }, language: Language): string {
  const { cells } = tongueOf(language).words;
  const names = (ids: readonly string[]): string => ids.map((id) => termText('payment', id, language)).join(', ');
  if (value.missing.length === 0) return cells.expectedAll(names(value.seen));
  return cells.expectedMissing(names(value.seen), names(value.missing));
}

function factText<V extends FactCellValue>(value: V, tongue: Tongue): string {
  return factValueText(value.key, value.value, tongue, value.item);
}

/** A value in words; `item` is the checklist question, whose form tells how to write an answer. */
export function valueText(value: CellValue, language: Language, item = ''): string {
  const tongue = tongueOf(language);
  const { words, formats } = tongue;
  const { cells, facts } = words;
  switch (value.kind) {
    case 'fact':
      return factText(value, tongue);
    case 'text':
      return value.text;
    case 'texts':
      return value.texts.join(' · ');
    case 'terms':
      return value.ids.map((id) => termText(value.vocabulary, id, language)).join(', ');
    case 'money':
      return value.money === 'free' ? facts.value.free : formats.money(value.money);
    case 'price': {
      const text = priceText(value.price, tongue);
      return value.products > 1 ? cells.ofProducts(text, value.products) : text;
    }
    case 'landed':
      return landedText(value.landed, tongue);
    case 'duration':
      return durationText(value.duration, tongue);
    case 'days':
      return value.unit === 'business' ? facts.value.businessDays(value.days) : facts.value.days(value.days);
    case 'years':
      return facts.value.years(value.years);
    case 'seconds':
      return cells.seconds(formats.number(value.seconds, 1));
    case 'rating': {
      const rating = facts.value.ratingOf(formats.number(value.rating), formats.number(value.scale));
      return value.count === undefined ? rating : `${rating}, ${facts.value.reviews(value.count)}`;
    }
    case 'count': {
      const counted = cells.counted[value.what](value.count);
      return value.of === undefined ? counted : cells.countedOf(counted, formats.number(value.of));
    }
    case 'index':
      return cells.ofProducts(formats.number(value.index, 1), value.matches);
    case 'expected':
      return expectedText(value, language);
    case 'places':
      return placesText(value, language);
    case 'labelled':
      return cells.labelled(termText(value.vocabulary, value.id, language), valueText(value.value, language, item));
    case 'yes':
      return cells.yes;
    case 'answer':
      return answerText(item, value.raw, language);
    case 'parts':
      return partsText(value.parts, language, item);
  }
}

/** Ways of delivery have parts of their own, so each is headed by its name and they are parted by more than a dot. */
function partsText(parts: readonly CellValue[], language: Language, item: string): string {
  const { cells } = tongueOf(language).words;
  const options = parts.map((part) => {
    const text = valueText(part, language, item);
    const mode = part.kind === 'fact' && part.key === 'shipping.option' ? part.value.mode : undefined;
    const named = mode === undefined ? undefined : termText('mode', mode, language);
    return named === undefined || named === text ? text : cells.labelled(named, text);
  });
  const ways = parts.every((part) => part.kind === 'fact' && part.key === 'shipping.option');
  return options.join(!ways ? ' · ' : language === 'fr' ? '\u00a0; ' : '; ');
}

function choiceText(form: AnswerForm & { kind: 'choice' }, raw: string, language: Language): string {
  const ids = form.several ? raw.split(',').map((id) => id.trim()) : [raw];
  return ids
    .map((id) => {
      const option = form.options.find((candidate) => candidate.id === id);
      return option ? bilingualText(option, language) : id;
    })
    .join(', ');
}

/** The merchant's answer in words, by the form of its item. */
export function answerText(item: string, raw: string, language: Language): string {
  const form = checklistItem(item)?.answer;
  const { words, formats } = tongueOf(language);
  const { cells } = words;
  if (!form) return raw;
  switch (form.kind) {
    case 'choice':
      return choiceText(form, raw, language);
    case 'rating': {
      const step = Number(raw);
      const anchor = form.anchors[step - 1];
      return anchor ? cells.rating(step, bilingualText(anchor, language)) : raw;
    }
    case 'yes-no':
      return raw === 'yes' ? cells.yes : raw === 'no' ? cells.absent : raw;
    case 'number': {
      const value = Number(raw.replace(',', '.'));
      if (raw.trim() === '' || !Number.isFinite(value)) return raw;
      return form.unit ? `${formats.number(value)} ${bilingualText(form.unit, language)}` : formats.number(value);
    }
    case 'money':
    case 'text':
      return raw;
  }
}

/** Why a cell has no answer: what was read, and where the answer is usually found. */
export function whyText(why: UnknownWhy, language: Language): string {
  const { cells } = tongueOf(language).words;
  const kinds = (ids: readonly string[]): string => ids.map((id) => termText('coverage', id, language)).join(', ');
  const parts = [cells.why[why.reason](why.pages)];
  if (why.reason === 'not-on-this-page' && why.read.length > 0) parts.push(cells.whyRead(kinds(why.read)));
  if (why.reason !== 'ask-the-merchant' && why.missing.length > 0) parts.push(cells.whyMissing(kinds(why.missing)));
  return parts.join('. ');
}

/** What a cell shows. Unknown cells say it shortly; `whyText` has the reason in full. */
export function cellText(cell: Cell, language: Language): string {
  const { cells } = tongueOf(language).words;
  if (cell.state === 'unknown') return cell.why ? cells.why[cell.why.reason](cell.why.pages) : cells.unknown;
  if (cell.state === 'absent' || !cell.value) return cells.absent;
  const text = valueText(cell.value, language, cell.item);
  return cell.state === 'conflict' ? cells.conflict(text) : text;
}
