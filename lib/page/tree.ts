/** Loads a capture's HTML into a tree that is safe to walk: shadow roots unwrapped, templates dropped, depth capped. */
import { load } from 'cheerio/slim';
import type { CheerioAPI } from 'cheerio/slim';
import type { AnyNode, Document, Element, ParentNode } from 'domhandler';

export type { AnyNode, CheerioAPI, Document, Element, ParentNode };

/** Browsers themselves nest no deeper than 512 elements (HTML standard's note on limits), so nothing that a visitor sees is lost. */
const DEEPEST = 512;

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Parses HTML without running or fetching anything. Broken HTML gives the tree that can be made of it, never an error. */
export function loadTree(html: string): { readonly $: CheerioAPI; readonly root: Document } {
  // A NUL or a byte-order mark at the front would end up as text before the doctype.
  const $ = load(html.replace(/^[\uFEFF\0]+/, ''));
  const root = $.root()[0] as Document;
  tidy(root);
  return { $, root };
}

/** Drops plain templates and over-deep subtrees, and turns declarative shadow roots into ordinary elements. */
function tidy(root: Document): void {
  const stack: { node: ParentNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth } = entry;
    if (depth >= DEEPEST) {
      node.children = [];
      continue;
    }
    let dropped = false;
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.name === 'template') {
        if (child.attribs['shadowrootmode'] === undefined) {
          dropped = true;
          continue;
        }
        child.name = 'shadow-root';
      }
      stack.push({ node: child, depth: depth + 1 });
    }
    if (dropped) node.children = node.children.filter((child) => !isElement(child) || child.name !== 'template');
  }
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
    const name = (current.attribs['class'] ?? '').split(/\s+/).find((token) => /^[A-Z][\w-]{1,40}$/i.test(token));
    steps.unshift(name ? `${current.name}.${name}` : current.name);
  }
  return steps.join(' > ').slice(0, 160);
}
