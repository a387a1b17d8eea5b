/** The readable text of a page as blocks: headings, paragraphs, list items and whole tables, each with the headings above it. */
import type { AnyNode, Document, Element, ParentNode } from './tree.ts';
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
export function gatherBlocks(root: Document, regionOf: (element: Element) => Region): Block[] {
  const gathering = new Gathering(regionOf);
  gathering.read(root);
  return gathering.blocks;
}

class Gathering {
  readonly blocks: Block[] = [];
  readonly #regionOf: (element: Element) => Region;
  readonly #headings: { readonly level: number; readonly text: string }[] = [];
  /** Texts of the headings above, shared by the blocks below them. */
  #headingTexts: readonly string[] = [];
  #line = '';
  #lineOwner: Element | undefined;

  constructor(regionOf: (element: Element) => Region) {
    this.#regionOf = regionOf;
  }

  /** Reads a tree and ends its last line. */
  read(root: Document): void {
    for (const child of root.children) this.#node(child);
    this.#flush();
  }

  #node(node: AnyNode): void {
    if (this.blocks.length >= MOST_BLOCKS) return;
    if (node.type === 'text') this.#text(node as unknown as { data: string; parent: ParentNode | null });
    else if (isElement(node)) this.#element(node);
  }

  #text({ data, parent }: { data: string; parent: ParentNode | null }): void {
    // The element of the first text owns the line.
    if (parent && isElement(parent) && (this.#line === '' || !this.#lineOwner)) this.#lineOwner = parent;
    // Half of a page's texts are the white space between its tags.
    if (this.#line.length < LONGEST_BLOCK) this.#line += data !== '' && data.trim() === '' ? ' ' : data;
  }

  #element(element: Element): void {
    const { name } = element;
    if (SILENT.has(name) || name === 'img' || name === 'input') return;
    if (name === 'br') this.#flush();
    else if (HEADING.test(name)) this.#heading(element);
    else if (isInline(element)) for (const child of element.children) this.#node(child);
    else {
      this.#flush();
      if (name === 'table' && this.#table(element)) return;
      for (const child of element.children) this.#node(child);
      this.#flush();
    }
  }

  #flush(): void {
    if (this.#line === '') return;
    const text = collapse(this.#line.length > LONGEST_BLOCK ? this.#line.slice(0, LONGEST_BLOCK) : this.#line);
    this.#line = '';
    const element = this.#lineOwner;
    if (text === '' || !element || this.blocks.length >= MOST_BLOCKS) return;
    this.blocks.push({ kind: insideItem(element) ? 'item' : 'paragraph', text, ...this.#place(element) });
  }

  #heading(element: Element): void {
    this.#flush();
    const text = lineOf(element, 500);
    if (text === '') return;
    const level = Number(element.name[1]);
    while (this.#headings.length > 0 && (this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#headingTexts = this.#headings.map((heading) => heading.text);
    this.blocks.push({ kind: 'heading', text, ...this.#place(element) });
    this.#headings.push({ level, text });
    this.#headingTexts = [...this.#headingTexts, text];
  }

  /** False for a table that only lays out what stands in it. */
  #table(element: Element): boolean {
    const table = readTable(element);
    if (table) this.blocks.push({ ...table, ...this.#place(element) });
    return table !== undefined;
  }

  #place(element: Element): Pick<TextBlock, 'headings' | 'region' | 'element'> {
    return { headings: this.#headingTexts, region: this.#regionOf(element), element };
  }
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
