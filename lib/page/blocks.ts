/** The readable text of a page as blocks: headings, paragraphs, list items and whole tables, each with the headings above it. */
import type { AnyNode, Document, Element } from './tree.ts';
import { isElement } from './tree.ts';
import { collapse, isInline, lineOf } from './text.ts';
import type { Region } from './walk.ts';

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** One line, white space collapsed. */
  readonly text: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly region: Region;
  readonly element: Element;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Cell texts by row; merged cells are repeated so that every row has the same columns. */
  readonly rows: readonly (readonly string[])[];
  /** Number of leading rows that are headers (`th` rows or `thead`). */
  readonly headerRows: number;
  readonly caption: string;
  readonly headings: readonly string[];
  readonly region: Region;
  readonly element: Element;
}

export type Block = TextBlock | TableBlock;

/** Longest text of one block, in UTF-16 units; the rest of a longer one is not read. */
const LONGEST_BLOCK = 20_000;
const MOST_BLOCKS = 20_000;
const MOST_ROWS = 2000;
const MOST_COLUMNS = 40;

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'select',
  'head',
  'object',
  'iframe',
  'template',
  'textarea',
]);
const HEADING = /^h[1-6]$/;

/** Gathers the blocks of a tree in reading order. */
export function gatherBlocks(root: Document, regions: ReadonlyMap<Element, Region>): Block[] {
  const blocks: Block[] = [];
  const headings: { level: number; text: string }[] = [];
  let line: string[] = [];
  let lineOwner: Element | undefined;
  let length = 0;

  const flush = (): void => {
    if (line.length === 0) return;
    const text = collapse(line.join('').slice(0, LONGEST_BLOCK));
    line = [];
    length = 0;
    if (text === '' || !lineOwner || blocks.length >= MOST_BLOCKS) return;
    const element = lineOwner;
    blocks.push({
      kind: insideItem(element) ? 'item' : 'paragraph',
      text,
      headings: headings.map((heading) => heading.text),
      region: regions.get(element) ?? 'main',
      element,
    });
  };

  type Step = { node: AnyNode } | { close: true };
  const stack: Step[] = [{ node: root }];
  for (let step = stack.pop(); step && blocks.length < MOST_BLOCKS; step = stack.pop()) {
    if ('close' in step) {
      flush();
      continue;
    }
    const { node } = step;
    if (node.type === 'text') {
      const data = (node as unknown as { data: string }).data;
      if (length < LONGEST_BLOCK) {
        line.push(data.slice(0, LONGEST_BLOCK));
        length += data.length;
      }
      if (node.parent && isElement(node.parent))
        lineOwner = length === data.length || !lineOwner ? node.parent : lineOwner;
      continue;
    }
    if (isElement(node)) {
      if (SILENT.has(node.name)) continue;
      if (node.name === 'br') {
        flush();
        continue;
      }
      if (node.name === 'img' || node.name === 'input') continue;
      if (node.name === 'table') {
        flush();
        const table = readTable(node);
        if (table) {
          blocks.push({
            ...table,
            headings: headings.map((h) => h.text),
            region: regions.get(node) ?? 'main',
            element: node,
          });
          continue;
        }
      }
      if (HEADING.test(node.name)) {
        flush();
        const text = lineOf(node, 500);
        if (text === '') continue;
        const level = Number(node.name[1]);
        while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
        blocks.push({
          kind: 'heading',
          text,
          headings: headings.map((heading) => heading.text),
          region: regions.get(node) ?? 'main',
          element: node,
        });
        headings.push({ level, text });
        continue;
      }
      if (!isInline(node)) {
        flush();
        stack.push({ close: true });
      }
    }
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push({ node: node.children[index] as AnyNode });
  }
  flush();
  return blocks;
}

function insideItem(element: Element): boolean {
  let node: AnyNode | null = element;
  for (let step = 0; node && isElement(node) && step < 4; step++, node = node.parent)
    if (node.name === 'li' || node.name === 'dd' || node.name === 'dt') return true;
  return false;
}

/** Reads a data table; undefined for a layout table (nested tables, a single cell, or cells that hold whole articles). */
function readTable(table: Element): Pick<TableBlock, 'kind' | 'rows' | 'headerRows' | 'caption'> | undefined {
  const rows: string[][] = [];
  let headerRows = 0;
  let caption = '';
  const spans: { text: string; left: number }[] = [];
  const rowElements: Element[] = [];
  const stack: AnyNode[] = [...table.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.name === 'table') return undefined;
    if (node.name === 'tr') {
      rowElements.push(node);
      if (hasNestedTable(node)) return undefined;
      if (rowElements.length >= MOST_ROWS) break;
    } else if (node.name === 'caption') caption = lineOf(node, 300);
    else stack.push(...[...node.children].reverse());
  }
  for (const row of rowElements) {
    const cells = row.children.filter((child): child is Element => isElement(child) && /^t[dh]$/.test(child.name));
    if (cells.length === 0) continue;
    const texts: string[] = [];
    let next = 0;
    for (let column = 0; column < MOST_COLUMNS && (next < cells.length || (spans[column]?.left ?? 0) > 0); column++) {
      const span = spans[column];
      if (span && span.left > 0) {
        texts.push(span.text);
        span.left--;
        continue;
      }
      const cell = cells[next++];
      if (!cell) break;
      const text = lineOf(cell, 2000);
      const rowSpan = Math.min(Number.parseInt(cell.attribs['rowspan'] ?? '1', 10) || 1, MOST_ROWS);
      const columnSpan = Math.min(Number.parseInt(cell.attribs['colspan'] ?? '1', 10) || 1, MOST_COLUMNS);
      for (let extra = 0; extra < columnSpan && column + extra < MOST_COLUMNS; extra++) {
        texts.push(text);
        spans[column + extra] = { text, left: rowSpan - 1 };
      }
      column += columnSpan - 1;
    }
    const isHeader = row.parent && isElement(row.parent) && row.parent.name === 'thead';
    if ((isHeader || cells.every((cell) => cell.name === 'th')) && rows.length === headerRows && cells.length > 1)
      headerRows++;
    rows.push(texts);
  }
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || widest < 2 || rows.some((row) => row.some((text) => text.length > 1500))) return undefined;
  return { kind: 'table', rows, headerRows, caption };
}

function hasNestedTable(row: Element): boolean {
  const stack: AnyNode[] = [...row.children];
  for (let node = stack.pop(), seen = 0; node && seen < 2000; node = stack.pop(), seen++) {
    if (!isElement(node)) continue;
    if (node.name === 'table') return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}
