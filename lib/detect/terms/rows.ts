/** Reads the rows of small tables as lines: "Délai de retour | 30 jours" says what "Délai de retour : 30 jours" says. */
import type { TextBlock } from '../../page/blocks.ts';
import type { Page } from '../../page/page.ts';
import type { MoneyHint } from '../../text/money.ts';
import type { Setting } from '../detector.ts';
import { findAmounts } from './amounts.ts';
import type { Cell, Clause, Line, Table, TermsDocument } from './document.ts';
import { readTerms } from './document.ts';
import { findDurations } from './durations.ts';
import { has, languageBit, lex } from './lexicon.ts';
import { topicOf } from './topics.ts';

/** Tables with more rows or columns are price lists, which only their own reader understands. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 3;
/** Longest row, in UTF-16 units. */
const LONGEST_ROW = 400;

const cache = new WeakMap<TermsDocument, readonly Line[]>();

/** All lines of a page's terms in reading order, the rows of small tables among them. */
export function linesOf(page: Page, setting: Setting): readonly Line[] {
  const terms = readTerms(page, setting);
  let lines = cache.get(terms);
  if (!lines) {
    const spoken = languageBit(setting.language ?? page.capture.language);
    lines = terms.parts.flatMap((part) => (part.type === 'line' ? [part] : rowLines(part, terms.hint, spoken)));
    cache.set(terms, lines);
  }
  return lines;
}

/** Whether a line is the row of a table. */
export const isRow = (line: Line): boolean => line.block.element.name === 'table';

/** Words of a column that says how long, how much or for what. */
const COLUMN = ['return', 'withdraw', 'refund', 'exchange', 'within', 'cost', 'warranty', 'ship', 'transit'];

/** The first row is a header where the page marks it up as one, or where a column is headed by what its cells are about. */
function headerOf(table: Table): readonly Cell[] | undefined {
  const [first, second] = table.rows;
  if (!first || !second || first.some(({ lexed }) => /\d|@/.test(lexed.text))) return undefined;
  if (table.block.headerRows > 0) return first;
  return first
    .slice(1)
    .every(({ lexed }) => lexed.words.length <= 6 && lexed.tokens.some((token) => has(token, ...COLUMN)))
    ? first
    : undefined;
}

function rowLines(table: Table, hint: MoneyHint, spoken: number): Line[] {
  if (table.rows.length > MOST_ROWS) return [];
  const header = headerOf(table);
  return table.rows.flatMap((row): Line[] => {
    if (row === header || row.length < 2 || row.length > MOST_COLUMNS) return [];
    const [label, ...values] = row.map(({ lexed }) => lexed.text);
    const told = values.map((value, index) => {
      const above = header?.[index + 1]?.lexed.text;
      return above === undefined ? value : `${above} ${value}`;
    });
    const text = `${label} : ${told.join(', ')}`;
    return text.length > LONGEST_ROW ? [] : [lineOf(text, table, hint, spoken)];
  });
}

function lineOf(text: string, table: Table, hint: MoneyHint, spoken: number): Line {
  const { headings, region, element } = table.block;
  const block: TextBlock = { kind: 'item', text, headings, region, element };
  const lexed = lex(text, spoken);
  const own = topicOf(lexed);
  const amounts = findAmounts(lexed, hint);
  const clauses: Clause[] = [];
  const line: Line = {
    type: 'line',
    block,
    clauses,
    heading: false,
    headings: table.headings,
    topic: table.topic,
  };
  const topic = own ?? table.topic;
  const durations = findDurations(lexed, amounts);
  clauses.push({ lexed, own, topic, opens: true, joined: false, question: false, asked: undefined, line, amounts, durations }); // prettier-ignore
  return line;
}
