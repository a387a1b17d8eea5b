/** Loads a capture's HTML into a tree, and says what there is to say of single nodes. */
import { load } from 'cheerio/slim';
import type { CheerioAPI } from 'cheerio/slim';
import type { AnyNode, ChildNode, Document, Element, ParentNode } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';
import { PageTokenizer } from './tokenizer.ts';

export type { AnyNode, CheerioAPI, Document, Element, ParentNode };

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Builds the tree as cheerio's own parsing does. Most elements hold one node: a list that grows would keep room for many. */
class TreeBuilder extends DomHandler {
  protected override addNode(node: ChildNode): void {
    const parent = this.tagStack[this.tagStack.length - 1] as ParentNode;
    const { children } = parent;
    const before = children[children.length - 1];
    if (before === undefined) parent.children = [node];
    else {
      children.push(node);
      node.prev = before;
      before.next = node;
    }
    node.parent = parent;
    this.lastNode = null;
  }
}

/** Parses HTML without running or fetching anything. Broken HTML gives the tree that can be made of it, never an error. */
export function loadTree(html: string): { readonly $: CheerioAPI; readonly root: Document } {
  // A NUL or a byte-order mark at the front would end up as text before the doctype.
  const builder = new TreeBuilder();
  new Parser(builder, { Tokenizer: PageTokenizer }).end(html.replace(/^[\uFEFF\0]+/, ''));
  return { $: load(builder.root), root: builder.root };
}

/** A template that holds no shadow root is not part of the page. */
export const isPlainTemplate = (element: Element): boolean =>
  element.name === 'template' && element.attribs['shadowrootmode'] === undefined;

/**
 * The element's number in document order, given by the walk; -1 for an element that it has not met. It lies on the node
 * itself (in the field for source positions, which are not read), so that what is known of elements lies in plain lists.
 */
export function orderOf(element: Element): number {
  return element.startIndex ?? -1;
}

/** Numbers an element. */
export function setOrder(element: Element, order: number): void {
  element.startIndex = order;
}

/** A short CSS path that a person can follow: up to the nearest id, at most five steps, at most 160 characters. */
export function cssPath(element: Element): string {
  const steps: string[] = [];
  for (let current: ParentNode | null = element; current && steps.length < 5; current = current.parent) {
    if (!isElement(current)) break;
    const id = current.attribs['id'];
    if (id && /^[\w-]{1,60}$/.test(id)) {
      steps.unshift(`${current.name}#${id}`);
      break;
    }
    const name = /(?:^|\s)([A-Za-z][\w-]{1,40})(?=\s|$)/.exec(current.attribs['class'] ?? '')?.[1];
    steps.unshift(name === undefined ? current.name : `${current.name}.${name}`);
  }
  return steps.join(' > ').slice(0, 160);
}
