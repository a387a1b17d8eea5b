/** One walk over the tree that gathers everything the detectors look through: elements by tag, addresses, markers, scripts, regions. */
import type { AnyNode, Document, Element } from './tree.ts';
import { isElement } from './tree.ts';

/** Where on a shop page an element stands. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer';

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
  /** All elements in document order. */
  readonly elements: readonly Element[];
  readonly byTag: ReadonlyMap<string, readonly Element[]>;
  /** Elements by class token. */
  readonly byClass: ReadonlyMap<string, readonly Element[]>;
  readonly byId: ReadonlyMap<string, Element>;
  readonly regions: ReadonlyMap<Element, Region>;
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

const FOOTER = /(?:^|[\s_-])(?:site-?|page-?|shop-?|main-?)?footer(?:$|[\s_-])|shopify-section-group-footer/i;
const HEADER = /(?:^|[\s_-])(?:site-?|page-?|shop-?|main-?)?header(?:$|[\s_-])|announcement-?bar|top-?bar|masthead/i;
const NAV = /(?:^|[\s_-])(?:nav|navbar|navigation|mega-?menu|main-?menu|breadcrumbs?)(?:$|[\s_-])/i;
const ASIDE = /(?:^|[\s_-])(?:side-?bar|aside)(?:$|[\s_-])/i;

/** Longest address that is matched; data addresses and longer ones carry no name worth reading. */
const LONGEST_ADDRESS = 2048;
/** Longest inline script that is looked through, in UTF-16 units. */
const LONGEST_SCRIPT = 400_000;

function regionOf(element: Element, above: Region, depth: number, hints: Map<string, RegionHint>): Region {
  const { name, attribs } = element;
  if (name === 'main' || attribs['role'] === 'main') return 'main';
  if (name === 'footer' || attribs['role'] === 'contentinfo')
    return above === 'main' ? closerFooter(element) : 'footer';
  if (above === 'footer') return 'footer';
  if (name === 'nav' || attribs['role'] === 'navigation') return 'nav';
  if (name === 'header')
    return above === 'main' && hasAncestor(element, 'main', 'article', 'section') ? 'main' : 'header';
  if (attribs['role'] === 'banner') return 'header';
  if (name === 'aside' || attribs['role'] === 'complementary') return 'aside';
  if (name === 'body' || name === 'html' || name === 'article' || name === 'h1') return above;
  if (above !== 'main') return above;
  // Class names only tell the region of big containers; a "product-header" inside the content is content.
  const { id, class: classes } = attribs;
  if (id === undefined && classes === undefined) return above;
  const hint = hintOf(id === undefined ? (classes ?? '') : `${id} ${classes ?? ''}`, hints);
  if (hint === 'none' || ((hint === 'footer' || hint === 'header') && depth > SHALLOW)) return above;
  return hint;
}

type RegionHint = Region | 'none';

/** Elements between the document and a container that may still be the page's own header or footer. */
const SHALLOW = 7;

/** What id and class names tell; pages repeat the same names hundreds of times, so each is judged once. */
function hintOf(tokens: string, hints: Map<string, RegionHint>): RegionHint {
  const known = hints.get(tokens);
  if (known !== undefined) return known;
  const hint = judgeNames(tokens);
  hints.set(tokens, hint);
  return hint;
}

function judgeNames(tokens: string): RegionHint {
  if (tokens.length < 3 || tokens.length > 400) return 'none';
  if (FOOTER.test(tokens)) return 'footer';
  if (HEADER.test(tokens) && !/product|article|section|page-header|entry/i.test(tokens)) return 'header';
  if (NAV.test(tokens)) return 'nav';
  return ASIDE.test(tokens) ? 'aside' : 'none';
}

/** A footer of an article inside the main content is content. */
function closerFooter(element: Element): Region {
  return hasAncestor(element, 'main', 'article') ? 'main' : 'footer';
}

function hasAncestor(element: Element, ...names: string[]): boolean {
  for (let node = element.parent; node && isElement(node); node = node.parent)
    if (names.includes(node.name)) return true;
  return false;
}

/** The address against the base; undefined unless it is of the web and short enough to be one. */
function resolveAddress(address: string, base: URL): string | undefined {
  const trimmed = address.trim();
  if (
    trimmed === '' ||
    trimmed.length > LONGEST_ADDRESS ||
    /^(?:data|javascript|mailto|tel|sms|blob|about):/i.test(trimmed)
  )
    return undefined;
  if (!URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** Walks the tree once. `base` resolves addresses. */
export function walk(root: Document, base: URL): Walk {
  const elements: Element[] = [];
  const byTag = new Map<string, Element[]>();
  const byClass = new Map<string, Element[]>();
  const byId = new Map<string, Element>();
  const regions = new Map<Element, Region>();
  const metas: Meta[] = [];
  const scripts: Address[] = [];
  const inlineScripts: InlineScript[] = [];
  const assets: Address[] = [];
  const frames: Address[] = [];
  const forms: Address[] = [];
  const links: Address[] = [];
  const comments: string[] = [];
  const attributeNames = new Set<string>();
  let documentBase = base;

  const addresses = new Map<string, string | undefined>();
  const resolved = (address: string): string | undefined => {
    // Menus repeat their links; parsing an address costs more than finding it again.
    if (addresses.has(address)) return addresses.get(address);
    const url = resolveAddress(address, documentBase);
    addresses.set(address, url);
    return url;
  };
  const add = (list: Address[], element: Element, address: string | undefined): void => {
    if (!address) return;
    const url = resolved(address);
    if (url !== undefined) list.push({ url, element });
  };

  const tokenLists = new Map<string, readonly string[]>();
  const tokensOf = (names: string): readonly string[] => {
    let tokens = tokenLists.get(names);
    if (!tokens) {
      tokens = [...new Set(names.slice(0, 2000).split(/\s+/).filter(Boolean))];
      tokenLists.set(names, tokens);
    }
    return tokens;
  };
  const hints = new Map<string, RegionHint>();

  const visit = (element: Element): void => {
    const { name, attribs } = element;
    elements.push(element);
    push(byTag, name, element);
    if (name.includes('-')) attributeNames.add(name);
    for (const key in attribs) {
      if (key === 'class') {
        for (const token of tokensOf(attribs['class'] as string)) push(byClass, token, element);
      } else if (key === 'id') {
        const id = attribs['id'] as string;
        if (id && !byId.has(id)) byId.set(id, element);
      } else if (key.startsWith('data-') || key.includes(':')) attributeNames.add(key);
    }
    switch (name) {
      case 'meta': {
        const label = attribs['name'] ?? attribs['property'] ?? attribs['http-equiv'] ?? attribs['itemprop'];
        if (label !== undefined && attribs['content'] !== undefined)
          metas.push({ name: label.trim().toLowerCase(), content: attribs['content'].trim(), element });
        break;
      }
      case 'base':
        if (attribs['href'] && URL.canParse(attribs['href'], base)) {
          documentBase = new URL(attribs['href'], base);
          addresses.clear();
        }
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

  const stack: AnyNode[] = [root];
  // The region above and the depth of each node on the stack, in step with it.
  const above: Region[] = ['main'];
  const depths: number[] = [0];
  for (let node = stack.pop(); node; node = stack.pop()) {
    let region = above.pop() as Region;
    const depth = depths.pop() as number;
    if (node.type === 'text') continue;
    if (node.type === 'comment') {
      const text = (node as unknown as { data: string }).data.trim();
      if (text && comments.length < 500) comments.push(text.slice(0, 500));
      continue;
    }
    if (isElement(node)) {
      region = regionOf(node, region, depth, hints);
      regions.set(node, region);
      visit(node);
      if (node.name === 'script' || node.name === 'style') continue;
    }
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index] as AnyNode;
        if (child.type === 'text') continue;
        stack.push(child);
        above.push(region);
        depths.push(depth + 1);
      }
  }
  return {
    elements,
    byTag,
    byClass,
    byId,
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

function push(map: Map<string, Element[]>, key: string, element: Element): void {
  const list = map.get(key);
  if (list) list.push(element);
  else map.set(key, [element]);
}
