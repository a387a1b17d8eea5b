/** The Page facade: everything that a detector may ask of a capture, with evidence made by the accessor itself. */
import type { Capture, VisualHint } from '../model/capture.ts';
import type { Channel, Evidence } from '../model/evidence.ts';
import { SNIPPET_LENGTH } from '../model/evidence.ts';
import type { Block, TableBlock, TextBlock } from './blocks.ts';
import { gatherBlocks } from './blocks.ts';
import type { BrokenBlock } from './jsonld.ts';
import { readJsonLd } from './jsonld.ts';
import { readItems } from './microdata.ts';
import type { Thing } from './structured.ts';
import { collapse, lineOf, ownText } from './text.ts';
import type { CheerioAPI, Document, Element } from './tree.ts';
import { cssPath, loadTree, orderOf } from './tree.ts';
import type { Meta, Region, Walk } from './walk.ts';
import { walk } from './walk.ts';

export interface Page {
  readonly capture: Capture;
  /** Final address. */
  readonly url: URL;
  readonly $: CheerioAPI;
  readonly root: Document;
  /** Elements, addresses, metas, scripts and regions, gathered in one walk. */
  readonly walk: Walk;
  /** JSON-LD, microdata and RDFa nodes, nested ones included, in this order. */
  readonly things: readonly Thing[];
  /** JSON-LD blocks that could not be read. */
  readonly broken: readonly BrokenBlock[];
  /** Readable text in reading order, tables whole. */
  readonly blocks: readonly Block[];
  readonly title: string;

  /** Things of one of the types. */
  ofType(...types: readonly string[]): Thing[];
  /** Metas with one of the names, in the order of the names. */
  metas(...names: readonly string[]): Meta[];
  /** Elements of a tag, in document order. */
  tags(name: string): readonly Element[];
  /** Elements that match a CSS selector, in document order. Throws on a broken selector. */
  select(selector: string, within?: Element): Element[];
  /** Text on one line, cached. */
  text(element: Element): string;
  region(element: Element): Region;
  /** How an element looked in the tab, when the page was read in one. */
  visual(element: Element): VisualHint | undefined;

  evidence(channel: Channel, where: string, snippet: string, rule: string): Evidence;
  /** Evidence of an element: its path and its text, or the snippet given. */
  at(element: Element, rule: string, snippet?: string): Evidence;
  /** Evidence of a property of a thing. */
  of(thing: Thing, property: string, rule: string, snippet?: string): Evidence;
  ofMeta(meta: Meta, rule: string): Evidence;
  ofBlock(block: TextBlock | TableBlock, rule: string, snippet?: string): Evidence;
}

/** Longest `where` of an evidence, in UTF-16 units. */
const LONGEST_PLACE = 160;

/** A snippet of at most `SNIPPET_LENGTH` characters, cut at a character and marked with an ellipsis. */
export function clip(text: string, length = SNIPPET_LENGTH): string {
  // The start of a long text is enough, unless it is hardly anything but white space.
  const start = text.length > length * 4 ? collapse(text.slice(0, length * 3)) : '';
  const line = start.length > length ? start : collapse(text);
  if (line.length <= length) return line;
  // Cutting between the halves of a surrogate pair would store a broken character.
  return `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Opens a capture. Never throws on its HTML; throws TypeError when the address is no absolute address. */
export function openPage(capture: Capture): Page {
  const url = new URL(capture.url);
  const { $, root } = loadTree(capture.html);
  const walked = walk(root, url);
  /** Texts in the order of the elements. */
  const texts: (string | undefined)[] = [];
  let metasByName: Map<string, Meta[]> | undefined;
  let thingsByType: Map<string, Thing[]> | undefined;
  let structured: { things: Thing[]; broken: BrokenBlock[] } | undefined;
  let blocks: Block[] | undefined;
  let visuals: Map<string, VisualHint[]> | undefined;
  let visualByElement: Map<Element, VisualHint> | undefined;

  const readStructured = (): { things: Thing[]; broken: BrokenBlock[] } => {
    if (!structured) {
      const scripts = walked.inlineScripts.filter((script) => script.type.includes('ld+json'));
      const { things, broken } = readJsonLd(scripts.map((script) => script.text));
      structured = { things: [...things, ...readItems(walked.described)], broken };
    }
    return structured;
  };

  const readVisuals = (): Map<Element, VisualHint> => {
    if (visualByElement) return visualByElement;
    visualByElement = new Map();
    if (capture.visual.length === 0) return visualByElement;
    visuals = new Map();
    for (const hint of capture.visual) visuals.set(hint.text, [...(visuals.get(hint.text) ?? []), hint]);
    const counts = new Map<string, number>();
    for (const element of walked.elements) {
      const text = ownText(element);
      const hints = text === '' ? undefined : visuals.get(text);
      if (!hints) continue;
      const nth = counts.get(text) ?? 0;
      counts.set(text, nth + 1);
      const hint = hints.find((candidate) => candidate.nth === nth);
      if (hint) visualByElement.set(element, hint);
    }
    return visualByElement;
  };

  // Several claims in a row are proved by the same element, often by the same words.
  let pathOf: Element | undefined;
  let path = '';
  const placeOf = (element: Element): string => {
    if (element !== pathOf) path = clip(cssPath((pathOf = element)), LONGEST_PLACE);
    return path;
  };
  let proof: { readonly block: Block; readonly snippet: string | undefined; readonly evidence: Evidence } | undefined;
  /** Evidence at a place that is short enough. */
  const proofAt = (channel: Channel, where: string, snippet: string, rule: string): Evidence => ({
    channel,
    where,
    snippet: clip(snippet),
    url: capture.url,
    rule,
  });
  const evidence = (channel: Channel, where: string, snippet: string, rule: string): Evidence =>
    proofAt(channel, clip(where, LONGEST_PLACE), snippet, rule);
  const text = (element: Element): string => {
    const order = orderOf(element);
    return order < 0 ? lineOf(element) : (texts[order] ??= lineOf(element));
  };
  const region = (element: Element): Region => walked.regions[orderOf(element)] ?? 'main';
  const metas = (...names: readonly string[]): Meta[] => {
    metasByName ??= Map.groupBy(walked.metas, (meta) => meta.name);
    return names.flatMap((name) => metasByName?.get(name.toLowerCase()) ?? []);
  };
  const ofType = (...types: readonly string[]): Thing[] => {
    const { things } = readStructured();
    thingsByType ??= byType(things);
    const found = types.flatMap((type) => thingsByType?.get(type.toLowerCase()) ?? []);
    if (types.length === 1 || found.length < 2) return found;
    const wanted = new Set(found);
    return things.filter((thing) => wanted.has(thing));
  };

  return {
    capture,
    url,
    $,
    root,
    walk: walked,
    get things() {
      return readStructured().things;
    },
    get broken() {
      return readStructured().broken;
    },
    get blocks() {
      blocks ??= gatherBlocks(root, region);
      return blocks;
    },
    title: collapse(lineOf(walked.byTag.get('title')?.[0] ?? root, walked.byTag.has('title') ? 1000 : 0)),
    ofType,
    metas,
    tags: (name) => walked.byTag.get(name) ?? [],
    select: (selector, within) => {
      const found = within ? $(within).find(selector) : $(selector);
      return found.toArray().filter((node): node is Element => 'name' in node && 'attribs' in node);
    },
    text,
    region,
    visual: (element) => readVisuals().get(element),
    evidence,
    at: (element, rule, snippet) => proofAt('dom', placeOf(element), snippet ?? text(element), rule),
    of: (thing, property, rule, snippet) =>
      evidence(
        thing.channel,
        `${thing.where}.${property}`,
        snippet ??
          (thing.props.get(property.toLowerCase()) ?? []).filter((value) => typeof value !== 'object').join(' · '),
        rule,
      ),
    ofMeta: (meta, rule) => evidence('meta', meta.name, meta.content, rule),
    ofBlock: (block, rule, snippet) => {
      if (proof?.block === block && proof.snippet === snippet && proof.evidence.rule === rule) return proof.evidence;
      const said =
        snippet ?? (block.kind === 'table' ? block.rows.map((row) => row.join(' | ')).join(' / ') : block.text);
      proof = { block, snippet, evidence: proofAt('text', placeOf(block.element), said, rule) };
      return proof.evidence;
    },
  };
}

/** The page's HTML without the visitor's own data, ready to be stored. */
export function redactedHtml(page: Page): string {
  return page.$.html();
}

/** Things by type, in lower case as pages mix the case; a thing of several types stands under each. */
function byType(things: readonly Thing[]): Map<string, Thing[]> {
  const map = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const type of new Set(thing.types.map((name) => name.toLowerCase()))) {
      const list = map.get(type);
      if (list) list.push(thing);
      else map.set(type, [thing]);
    }
  }
  return map;
}
