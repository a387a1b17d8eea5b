/**
 * One walk over the tree: it drops what is not part of the page, takes out what belongs to the visitor, and gathers everything
 * that the detectors look through (elements by tag and name, addresses, markers, scripts, regions).
 */
import { AddressBook } from './addresses.ts';
import { blank, holdsMainContent, namesPersonal, redactInput } from './redact.ts';
import type { Region, RegionHint } from './region.ts';
import { hintOf, regionByNames, regionByTag } from './region.ts';
import type { Document, Element, ParentNode } from './tree.ts';
import { isElement, isPlainTemplate, setOrder } from './tree.ts';

export type { Region };

/** An address on the page, resolved, with the element that names it. */
export interface Address {
  readonly url: string;
  readonly element: Element;
}

export interface Meta {
  /** `name`, `property`, `http-equiv` or `itemprop`, lower case. */
  readonly name: string;
  readonly content: string;
  readonly element: Element;
}

export interface InlineScript {
  readonly text: string;
  readonly type: string;
  readonly element: Element;
}

export interface Walk {
  /** All elements in document order; `orderOf` gives an element's place in it. */
  readonly elements: readonly Element[];
  readonly byTag: ReadonlyMap<string, readonly Element[]>;
  /** Elements by class token. */
  readonly byClass: ReadonlyMap<string, readonly Element[]>;
  readonly byId: ReadonlyMap<string, Element>;
  /** Elements with a role. */
  readonly withRole: readonly Element[];
  /** Elements with a `title` or `aria-label`. */
  readonly labelled: readonly Element[];
  /** Elements with attributes of microdata or RDFa. */
  readonly described: readonly Element[];
  /** Regions in the order of the elements. */
  readonly regions: readonly Region[];
  readonly metas: readonly Meta[];
  readonly scripts: readonly Address[];
  readonly inlineScripts: readonly InlineScript[];
  /** Images, style sheets, fonts, media, preloads. */
  readonly assets: readonly Address[];
  readonly frames: readonly Address[];
  readonly forms: readonly Address[];
  /** Anchors with an http(s) address. */
  readonly links: readonly Address[];
  readonly comments: readonly string[];
  /** Names of data attributes and custom elements that occur. */
  readonly attributeNames: ReadonlySet<string>;
}

/** Browsers themselves nest no deeper than 512 elements (HTML standard's note on limits), so nothing that a visitor sees is lost. */
const DEEPEST = 512;

/** Longest inline script that is looked through, in UTF-16 units. */
const LONGEST_SCRIPT = 400_000;

const MOST_COMMENTS = 500;

/** What an attribute is gathered for. */
type Use = 'class' | 'id' | 'role' | 'label' | 'description' | 'none';

const USES: Readonly<Record<string, Use>> = {
  class: 'class',
  id: 'id',
  role: 'role',
  title: 'label',
  'aria-label': 'label',
  itemscope: 'description',
  itemtype: 'description',
  itemprop: 'description',
  typeof: 'description',
  property: 'description',
};

/** What is known of a class list; pages repeat the same lists hundreds of times, so each is judged once. */
interface ClassList {
  /** The lists of `byClass` that its elements belong to. */
  readonly lists: readonly Element[][];
  readonly personal: boolean;
  hint?: RegionHint;
}

/** Walks the tree once and changes it in place. `base` resolves addresses. */
export function walk(root: Document, base: URL): Walk {
  const elements: Element[] = [];
  const byTag = new Map<string, Element[]>();
  const byClass = new Map<string, Element[]>();
  const byId = new Map<string, Element>();
  const regions: Region[] = [];
  const metas: Meta[] = [];
  const scripts: Address[] = [];
  const inlineScripts: InlineScript[] = [];
  const assets: Address[] = [];
  const frames: Address[] = [];
  const forms: Address[] = [];
  const links: Address[] = [];
  const comments: string[] = [];
  const attributeNames = new Set<string>();
  const withRole: Element[] = [];
  const labelled: Element[] = [];
  const described: Element[] = [];
  const uses = new Map<string, Use>();
  const classLists = new Map<string, ClassList>();
  const addresses = new AddressBook(base);

  const add = (list: Address[], element: Element, address: string | undefined): void => {
    if (!address) return;
    const url = addresses.resolve(address);
    if (url !== undefined) list.push({ url, element });
  };

  /** Pages have few names of attributes: each is judged once. */
  const useOf = (attribute: string): Use => {
    let use = uses.get(attribute);
    if (use === undefined) {
      uses.set(attribute, (use = Object.hasOwn(USES, attribute) ? (USES[attribute] as Use) : 'none'));
      if (use === 'none' && (attribute.startsWith('data-') || attribute.includes(':'))) attributeNames.add(attribute);
    }
    return use;
  };

  const classListOf = (names: string): ClassList => {
    let known = classLists.get(names);
    if (known === undefined) {
      const lists = tokensOf(names).map((token) => listOf(byClass, token));
      known = { lists, personal: namesPersonal(names) };
      classLists.set(names, known);
    }
    return known;
  };

  const hintFor = (id: string | undefined, names: string | undefined, known: ClassList | undefined): RegionHint => {
    if (known === undefined || names === undefined) return id === undefined ? 'none' : hintOf(`${id} `);
    if (id !== undefined) return hintOf(`${id} ${names}`);
    return (known.hint ??= hintOf(names));
  };

  const gather = (element: Element): void => {
    const { name, attribs } = element;
    switch (name) {
      case 'meta': {
        const label = attribs['name'] ?? attribs['property'] ?? attribs['http-equiv'] ?? attribs['itemprop'];
        if (label !== undefined && attribs['content'] !== undefined)
          metas.push({ name: label.trim().toLowerCase(), content: attribs['content'].trim(), element });
        break;
      }
      case 'base':
        if (attribs['href'] && URL.canParse(attribs['href'], base)) addresses.rebase(new URL(attribs['href'], base));
        break;
      case 'script': {
        const source = attribs['src'] ?? attribs['data-src'];
        if (source) add(scripts, element, source);
        else {
          const first = element.children[0];
          if (first?.type === 'text')
            inlineScripts.push({
              text: (first as unknown as { data: string }).data.slice(0, LONGEST_SCRIPT),
              type: (attribs['type'] ?? '').trim().toLowerCase(),
              element,
            });
        }
        break;
      }
      case 'link':
      case 'image':
      case 'use':
        add(assets, element, attribs['href'] ?? attribs['xlink:href']);
        break;
      case 'img':
      case 'source':
      case 'video':
      case 'audio':
      case 'embed':
        add(assets, element, attribs['src'] ?? attribs['srcset']?.split(/[\s,]/, 1)[0]);
        add(
          assets,
          element,
          attribs['data-src'] ?? attribs['data-original'] ?? attribs['data-lazy-src'] ?? attribs['data-lazy'],
        );
        break;
      case 'iframe':
      case 'frame':
        add(frames, element, attribs['src'] ?? attribs['data-src']);
        break;
      case 'form':
        add(forms, element, attribs['action']);
        break;
      case 'a':
      case 'area':
        add(links, element, attribs['href']);
        break;
    }
  };

  /** `personal` is true below a place that shows the visitor's own data. */
  const visit = (element: Element, above: Region, depth: number, inPersonal: boolean): void => {
    const { name, attribs } = element;
    setOrder(element, elements.length);
    elements.push(element);
    listOf(byTag, name).push(element);
    if (name.includes('-')) attributeNames.add(name);
    let classList: ClassList | undefined;
    let isLabelled = false;
    let isDescribed = false;
    for (const key in attribs) {
      const use = useOf(key);
      if (use === 'none') continue;
      if (use === 'class') {
        classList = classListOf(attribs['class'] as string);
        for (const list of classList.lists) list.push(element);
      } else if (use === 'id') {
        const id = attribs['id'] as string;
        if (id && !byId.has(id)) byId.set(id, element);
      } else if (use === 'role') withRole.push(element);
      else if (use === 'label') isLabelled = true;
      else isDescribed = true;
    }
    if (isLabelled) labelled.push(element);
    if (isDescribed) described.push(element);
    const { id, class: names } = attribs;
    let personal = inPersonal;
    if (name === 'input') redactInput(element);
    else if (!inPersonal)
      personal =
        name === 'textarea' ||
        ((classList?.personal === true || (id !== undefined && namesPersonal(id))) && !holdsMainContent(element));
    if (personal) blank(element);
    const region = regionByTag(element, above) ?? regionByNames(hintFor(id, names, classList), depth);
    regions.push(region);
    gather(element);
    if (name !== 'script' && name !== 'style') below(element, region, depth, personal);
  };

  // No deeper than `DEEPEST`, so the recursion is bounded.
  const below = (parent: ParentNode, region: Region, depth: number, personal: boolean): void => {
    if (depth >= DEEPEST) {
      parent.children = [];
      return;
    }
    let dropped = false;
    for (const child of parent.children) {
      if (isElement(child)) {
        if (isPlainTemplate(child)) {
          dropped = true;
          continue;
        }
        // A declarative shadow root is read like any other element.
        if (child.name === 'template') child.name = 'shadow-root';
        visit(child, region, depth + 1, personal);
      } else if (child.type === 'comment' && comments.length < MOST_COMMENTS) {
        const text = (child as unknown as { data: string }).data.trim();
        if (text) comments.push(text.slice(0, 500));
      }
    }
    parent.children = dropped
      ? parent.children.filter((child) => !isElement(child) || child.name !== 'template')
      : parent.children.length > 1
        ? fitted(parent.children)
        : parent.children;
  };

  below(root, 'main', 0, false);
  for (const [token, list] of byClass) byClass.set(token, fitted(list));
  return {
    elements,
    byTag,
    byClass,
    byId,
    withRole,
    labelled,
    described,
    regions,
    metas,
    scripts,
    inlineScripts,
    assets,
    frames,
    forms,
    links,
    comments,
    attributeNames,
  };
}

/** A list without the room that a growing list is given ahead: most lists of a page hold one or two nodes. */
const fitted = <T>(list: T[]): T[] => (list.length > 0 && list.length < 16 ? list.slice() : list);

function listOf(map: Map<string, Element[]>, key: string): Element[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, (list = []));
  return list;
}

/** The different tokens of a class list. */
function tokensOf(names: string): string[] {
  const tokens = names.slice(0, 2000).split(/\s+/);
  return tokens.length === 1 && names !== '' ? tokens : [...new Set(tokens)].filter(Boolean);
}
