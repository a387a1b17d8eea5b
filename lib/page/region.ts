/** Judges where on a shop page an element stands: by its tag and role, and for big containers by what they are called. */
import type { Element } from './tree.ts';
import { isElement } from './tree.ts';

/** Where on a shop page an element stands. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer';

/** What a container's names tell of its region. */
export type RegionHint = Region | 'none';

const FOOTER = /(?:^|[\s_-])(?:site-?|page-?|shop-?|main-?)?footer(?:$|[\s_-])|shopify-section-group-footer/i;
const HEADER = /(?:^|[\s_-])(?:site-?|page-?|shop-?|main-?)?header(?:$|[\s_-])|announcement-?bar|top-?bar|masthead/i;
const NAV = /(?:^|[\s_-])(?:nav|navbar|navigation|mega-?menu|main-?menu|breadcrumbs?)(?:$|[\s_-])/i;
const ASIDE = /(?:^|[\s_-])(?:side-?bar|aside)(?:$|[\s_-])/i;
/** One of these stands in every name that tells a region: most names are dismissed by it. */
const TELLING = /foot|head|nav|menu|crumb|bar|aside/i;

/** Elements between the document and a container that may still be the page's own header or footer. */
const SHALLOW = 7;

/** The region that tag and role tell, `above` being that of the parent; undefined when the element's names are to be asked. */
export function regionByTag(element: Element, above: Region): Region | undefined {
  const { name, attribs } = element;
  const role = attribs['role'];
  if (name === 'main' || role === 'main') return 'main';
  if (name === 'footer' || role === 'contentinfo')
    // A footer of an article inside the main content is content.
    return above === 'main' && hasAncestor(element, 'main', 'article') ? 'main' : 'footer';
  if (above === 'footer') return 'footer';
  if (name === 'nav' || role === 'navigation') return 'nav';
  if (name === 'header')
    return above === 'main' && hasAncestor(element, 'main', 'article', 'section') ? 'main' : 'header';
  if (role === 'banner') return 'header';
  if (name === 'aside' || role === 'complementary') return 'aside';
  if (above !== 'main' || name === 'body' || name === 'html' || name === 'article' || name === 'h1') return above;
  return undefined;
}

/** The region of an element of the main part whose names tell `hint`: a "product-header" inside the content is content. */
export function regionByNames(hint: RegionHint, depth: number): Region {
  return hint === 'none' || ((hint === 'footer' || hint === 'header') && depth > SHALLOW) ? 'main' : hint;
}

/** What id and class names of a container tell. */
export function hintOf(names: string): RegionHint {
  if (names.length < 3 || names.length > 400 || !TELLING.test(names)) return 'none';
  if (FOOTER.test(names)) return 'footer';
  if (HEADER.test(names) && !/product|article|section|page-header|entry/i.test(names)) return 'header';
  if (NAV.test(names)) return 'nav';
  return ASIDE.test(names) ? 'aside' : 'none';
}

function hasAncestor(element: Element, ...names: string[]): boolean {
  for (let node = element.parent; node && isElement(node); node = node.parent)
    if (names.includes(node.name)) return true;
  return false;
}
