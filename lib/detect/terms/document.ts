/** The terms of a page as lines and tables, lexed once for all readers, each with the topic that its surroundings give it. */
import { PHRASES } from '../../knowledge/phrases/index.ts';
import type { TableBlock, TextBlock } from '../../page/blocks.ts';
import type { Page } from '../../page/page.ts';
import { clauses, sentences } from '../../text/sentence.ts';
import type { MoneyHint } from '../../text/money.ts';
import { buyButtons } from '../buy-buttons.ts';
import type { Setting } from '../detector.ts';
import type { AmountSpan } from './amounts.ts';
import { findAmounts } from './amounts.ts';
import type { DurationSpan } from './durations.ts';
import { findDurations } from './durations.ts';
import type { Lexed } from './lexicon.ts';
import { has, languageBit, lex } from './lexicon.ts';
import { moneyHint } from './money-hint.ts';
import type { Topic } from './topics.ts';
import {
  askedTopic,
  namesDelivery,
  namesPlaceOrWay,
  namesTwo,
  offersCollection,
  topicAbove,
  topicOf,
} from './topics.ts';

/** A clause: the smallest piece that a grammar reads. */
export interface Clause {
  readonly lexed: Lexed;
  /** Topic of the clause itself, else of what stands around it. */
  readonly topic: Topic | undefined;
  /** Topic that its own words give, whatever stands around it. */
  readonly own: Topic | undefined;
  /** First clause of its line. */
  readonly opens: boolean;
  /** Joined to the clause before it by a semicolon. */
  readonly joined: boolean;
  readonly question: boolean;
  /** The question that it answers, when one stands right before it. */
  readonly asked: Lexed | undefined;
  readonly line: Line;
  readonly amounts: readonly AmountSpan[];
  readonly durations: readonly DurationSpan[];
}

export interface Line {
  readonly type: 'line';
  readonly block: TextBlock;
  readonly clauses: readonly Clause[];
  /** A heading, marked up or written like one. */
  readonly heading: boolean;
  /** Headings above, real and written ones, innermost last. */
  readonly headings: readonly Lexed[];
  readonly topic: Topic | undefined;
}

export interface Table {
  readonly type: 'table';
  readonly block: TableBlock;
  readonly rows: readonly (readonly Cell[])[];
  readonly headings: readonly Lexed[];
  readonly topic: Topic | undefined;
}

/** A text with the amounts and times that it states. */
export interface Cell {
  readonly lexed: Lexed;
  readonly amounts: readonly AmountSpan[];
  readonly durations: readonly DurationSpan[];
}

export interface TermsDocument {
  readonly parts: readonly (Line | Table)[];
  readonly hint: MoneyHint;
  /** Whole policy or service page, or a page about something else with a few words on terms. */
  readonly full: boolean;
}

/** Most text that is read for terms on one page, in UTF-16 units; no real page of terms is longer. */
const MOST_TEXT = 300_000;
const MOST_ROWS = 400;
const MOST_CELLS = 4000;

const ABBREVIATIONS = new Set(
  // A language may have none; an empty word would take the stop behind every sign ("60 €.") for one of an abbreviation.
  PHRASES.flatMap((language) => language.abbreviations.split(',').map((word) => word.trim())).filter(
    (word) => word !== '',
  ),
);

const cache = new WeakMap<Page, TermsDocument>();

/** The page's terms, read once and shared by all detectors. */
export function readTerms(page: Page, setting: Setting): TermsDocument {
  let document = cache.get(page);
  if (!document) {
    document = build(page, setting);
    cache.set(page, document);
  }
  return document;
}

/** A text that may stand over others as a heading: short, no sentence, no amount. */
function looksLikeHeading(lexed: Lexed): boolean {
  const { text } = lexed;
  if (text.length > 90 || lexed.words.length > 12 || /(?:[^.]\.|[!;,])$/.test(text) || /@/.test(text)) return false;
  if (text.endsWith('?')) return true;
  if (lexed.tokens.some((token) => has(token, 'free', 'shipFree')))
    return text.length < 40 && lexed.tokens.every((token) => !token.tags.some((tag) => tag.startsWith('place:')));
  const colon = text.indexOf(':');
  if (colon >= 0 && colon < text.length - 1) return false;
  return true;
}

function build(page: Page, setting: Setting): TermsDocument {
  const hint = moneyHint(page, setting);
  const spoken = languageBit(setting.language ?? page.capture.language);
  const parts: (Line | Table)[] = [];
  let length = 0;
  let cells = 0;
  let written: Lexed | undefined;
  let asked: Lexed | undefined;
  let carried: Topic | undefined;
  let headingsKey: readonly string[] | undefined;
  let headings: Lexed[] = [];
  /** The headings and the line above that is written like one, with the topic that they give. */
  let above: Lexed[] = headings;
  let around: Topic | undefined;
  const under = (line: Lexed | undefined): void => {
    if (line === undefined && written === undefined && above === headings) return;
    written = line;
    above = line ? [...headings, line] : headings;
    // "Standard (Australia Post)": with nothing else above, a way of delivery that stands as a heading speaks of delivery.
    around = topicAbove(above) ?? (line && carried === undefined && namesDelivery(line) ? 'shipping' : undefined);
  };
  let inFoot = false;
  const footHeadings = new Set<string>();
  const known = new Map<string, Lexed>();
  const headingOf = (text: string): Lexed => {
    const lexed = known.get(text) ?? lex(text.slice(0, 300), spoken);
    known.set(text, lexed);
    return lexed;
  };
  // Cards and menus say the same over and over: each text is read once.
  const pieces = new Map<string, Cell>();
  const read = (text: string): Cell => {
    let piece = pieces.get(text);
    if (!piece) pieces.set(text, (piece = readPiece(text, hint, spoken)));
    return piece;
  };

  for (const block of page.blocks) {
    if (length > MOST_TEXT) break;
    const foot = block.region === 'footer';
    if (foot && block.kind === 'heading') footHeadings.add(block.text);
    if (!sameList(headingsKey, block.headings) || foot !== inFoot) {
      headingsKey = block.headings;
      inFoot = foot;
      // The foot of the page is no part of the last section above it.
      const over = foot ? block.headings.filter((text) => footHeadings.has(text)) : block.headings;
      headings = over.slice(-4).map(headingOf);
      under(undefined);
      asked = undefined;
      carried = undefined;
    }
    if (block.kind === 'table' && block.rows.length > 1) {
      if (cells > MOST_CELLS) continue;
      const rows = block.rows.slice(0, MOST_ROWS).map((row) =>
        row.map((text): Cell => {
          cells++;
          length += text.length;
          return readPiece(text.slice(0, 500), hint, spoken);
        }),
      );
      parts.push({ type: 'table', block, rows, headings: above, topic: around ?? carried });
      continue;
    }
    // A table of one row is a bar of short promises.
    const texts = block.kind === 'table' ? (block.rows[0] ?? []) : [block.text];
    const asLine: TextBlock = block.kind === 'table' ? { ...block, kind: 'item', text: texts.join(' | ') } : block;
    length += asLine.text.length;
    const line = readLine(asLine, texts, above, { around, carried, asked, read });
    parts.push(line);
    // "Shipping & returns" says of neither what comes below it.
    carried =
      line.heading && line.clauses[0] && namesTwo(line.clauses[0].lexed)
        ? undefined
        : (line.clauses.find((clause) => clause.topic !== undefined)?.topic ?? carried);
    const last = line.clauses.at(-1);
    asked = last?.question === true ? last.lexed : undefined;
    if (line.heading && block.kind !== 'heading') {
      const only = line.clauses[0];
      if (only) under(only.lexed);
    }
  }
  return { parts, hint, full: isFull(page, setting, parts) };
}

function readPiece(text: string, hint: MoneyHint, spoken: number): Cell {
  const lexed = lex(text, spoken);
  const amounts = findAmounts(lexed, hint);
  return { lexed, amounts, durations: findDurations(lexed, amounts) };
}

function sameList(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a?.length === b.length && a.every((text, index) => text === b[index]);
}

interface Context {
  /** Topic that headings above give. */
  readonly around: Topic | undefined;
  /** Topic of the line before, under the same headings. */
  readonly carried: Topic | undefined;
  readonly asked: Lexed | undefined;
  readonly read: (text: string) => Cell;
}

/** Topics whose lines keep their subject even where a clause speaks of sending ("then post it to us within 14 days"). */
const STICKY = new Set<Topic>(['returns', 'warranty']);

function readLine(block: TextBlock, pieces: readonly string[], above: readonly Lexed[], context: Context): Line {
  const out: Clause[] = [];
  const line = {
    type: 'line' as const,
    block,
    clauses: out as readonly Clause[],
    headings: above,
    topic: context.around,
    heading: block.kind === 'heading',
  };
  let { asked } = context;
  let lead: Topic | undefined = asked ? topicOf(asked) : undefined;
  let answered = 0;
  /** Topic of the clause before, in the same line. */
  let inLine: Topic | undefined;
  for (const text of pieces) {
    for (const sentence of sentences(text, ABBREVIATIONS)) {
      const parts = sentence.text.includes(';') ? clauses(sentence.text) : [{ text: sentence.text, start: 0 }];
      parts.forEach((piece, index) => {
        const { lexed, amounts, durations } = context.read(piece.text);
        const own =
          topicOf(lexed) ?? (sentence.question ? askedTopic(lexed) : offersCollection(lexed) ? 'shipping' : undefined);
        const colon = piece.text.indexOf(':');
        const opens = out.length === 0;
        if (index === 0 && colon > 0 && colon < 60) {
          const ahead = topicOf(lexed, colon);
          if (ahead) lead = ahead;
          // "Belgium: 5,95 €": a place, mode or carrier that heads a line speaks of delivery.
          else if (opens) lead = namesPlaceOrWay(lexed, colon) && context.around !== 'returns' ? 'shipping' : undefined;
        }
        if (sentence.question) {
          asked = lexed;
          answered = 0;
          lead = own;
        }
        const topic = settleTopic(lexed, own, lead, context, inLine);
        if (own !== undefined) inLine = topic;
        out.push({
          lexed,
          own,
          topic,
          opens,
          joined: index > 0,
          question: sentence.question,
          asked: sentence.question ? undefined : asked,
          line,
          amounts,
          durations,
        });
        if (own !== undefined && !sentence.question && lead === undefined && STICKY.has(own)) lead = own;
        if (!sentence.question && ++answered > 3) asked = undefined;
      });
    }
    // Pieces of a banner have nothing to do with each other.
    if (pieces.length > 1) {
      lead = undefined;
      inLine = undefined;
    }
  }
  if (!line.heading && out.length === 1 && out[0] && block.kind === 'paragraph')
    line.heading = out[0].durations.length + out[0].amounts.length === 0 && looksLikeHeading(out[0].lexed);
  // Cut to size: a list that grew keeps room for more.
  line.clauses = out.slice();
  return line;
}

function settleTopic(
  lexed: Lexed,
  own: Topic | undefined,
  lead: Topic | undefined,
  context: Context,
  inLine: Topic | undefined,
): Topic | undefined {
  if (
    own === 'shipping' &&
    lead !== undefined &&
    STICKY.has(lead) &&
    !lexed.tokens.some((token) => has(token, 'shipFree'))
  )
    return lead;
  if (own === 'shipping' && lead === undefined && context.around !== undefined && STICKY.has(context.around))
    return context.around;
  if (own !== undefined && own !== 'contact' && own !== 'legal') return own;
  // "Any questions about delivery?" heads more than ways to write or call.
  const weak = lead === 'contact' || lead === 'legal';
  return (weak ? (own ?? inLine) : undefined) ?? lead ?? own ?? inLine ?? context.around ?? context.carried;
}

/** Pages that are made of terms are read whole; on others only what stands under a heading of terms, and banners. */
function isFull(page: Page, setting: Setting, parts: readonly (Line | Table)[]): boolean {
  if (setting.pageKind === 'policy' || setting.pageKind === 'contact' || setting.pageKind === 'about') return true;
  if (setting.pageKind === 'other' || setting.pageKind === 'blocked') return true;
  // A short page without goods is a text, whatever its address looks like.
  return page.walk.elements.length < 150 && parts.length < 60 && buyButtons(page).length === 0;
}

/** Topics a line may be read for when the page as a whole is not about terms. */
export function isUnderTerms(part: Line | Table): boolean {
  return part.topic === 'shipping' || part.topic === 'returns' || part.topic === 'payment' || part.topic === 'warranty';
}
