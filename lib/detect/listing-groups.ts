/** Finds groups of repeated, card-like elements: the raw material of listings, found by structure alone. */
import { TEASER_WORDS } from '../knowledge/product-words.ts';
import type { Page } from '../page/page.ts';
import type { AnyNode, Element } from '../page/tree.ts';
import { isElement } from '../page/tree.ts';
import type { Region } from '../page/walk.ts';
import type { Weighing, Weight } from './amounts.ts';
import { weigh } from './amounts.ts';

export interface RowGroup {
  /** What the cards and their containers are called: the same for continuations of one list. */
  readonly key: string;
  /** Cards in document order. */
  readonly rows: readonly Element[];
  readonly parents: readonly Element[];
  readonly region: Region;
  /** How much it looks like the page's list of products; teasers and menus come out far lower. */
  readonly score: number;
  /** Cards that hold an amount. */
  readonly priced: number;
  /** Words above or around the group that mark it as a recommendation, not as the list. */
  readonly teaser: boolean;
  readonly carousel: boolean;
  /** False when the "rows" are unlike sections that only share a wrapper (one of them holds the main heading, or most of the text). */
  readonly alike: boolean;
}

/** Containers that hold other things than the list that the visitor asked for. */
const TEASER_TOKEN =
  /(?:^|[\s_-])(?:related|recommend\w*|reco|upsells?|up-?sell|cross-?sells?|cross-?selling|recently|recent-?(?:view\w*|products?)|last-?(?:viewed|seen)|viewed|history|similar|also-?(?:bought|viewed|like)|bestsellers?|best-?sellers?|top-?sellers?|most-?popular|you-?may|complementary|accessories|mini-?cart|minicart|cart-?(?:drawer|items?|list|content)|basket|wishlist|compare|mega-?menu|dropdown|sub-?menu|flyout|modal|popup|sponsored-?brand|newsletter|cookie|testimonials?|reviews?|blog|posts?|instagram|tooltip)(?:$|[\s_-])/i;
const CAROUSEL_TOKEN =
  /(?:^|[\s_-])(?:carousel\w*|slider|swiper\w*|slick\w*|owl\w*|splide\w*|glide|flickity\w*|bxslider|jcarousel|slideshow|marquee)(?:$|[\s_-])/i;
const PRODUCT_TOKEN =
  /product|item|artikel|article|produkt|producto|prodotto|produit|tile|card|offer|result|goods|ware/i;
const CART_OR_ACCOUNT =
  /(?:^|[\s_-])(?:mini-?cart|shopping-?cart|cart|basket|panier|warenkorb|carrito|carrello)(?:$|[\s_-])/i;

export const TEASER_HEADING =
  /\b(?:related|recommended|recommendations?|you may also|also (?:bought|viewed|like)|customers who|recently viewed|viewed items|best ?sellers?|top sellers?|most popular|similar|inspired by|frequently bought|trending|featured|vous aimerez|produits? (?:similaires|associés|liés|recommandés|complémentaires)|meilleures ventes|derniers (?:articles|produits) (?:vus|consultés)|vus récemment|consultés récemment|nos clients ont|recommandations?|sélection pour vous|ähnliche|empfehl\w+|kunden (?:kauften|haben|interessierten)|zuletzt (?:angesehen|gesehen)|topseller|bestseller|das könnte|auch interessant|passend dazu|gerelateerd|vergelijkbare|aanbevolen|anderen bekeken|recent bekeken|laatst bekeken|bestverkocht|prodotti (?:correlati|simili|consigliati)|potrebbe interessart\w*|visti di recente|più venduti|productos? (?:relacionados?|similares|recomendados?)|también te|más vendidos|vistos recientemente|podobne|polecane|ostatnio (?:oglądane|przeglądane)|klienci kupili|bestsellery|relacionados|recomendados|vistos recentemente|mais vendidos|os clientes|похожие|рекоменд\w+|вы смотрели|недавно просмотренные|liknande|lignende|senast visade|関連商品|おすすめ|最近チェック|閲覧履歴|相关推荐|猜你喜欢)/i;

/** A card names one thing: it links somewhere and shows a picture or an amount, and is no bigger than a card can be. */
function isCard(weight: Weight): boolean {
  return (
    weight.links > 0 &&
    weight.links <= 60 &&
    weight.text >= 3 &&
    weight.text <= 4000 &&
    weight.prices <= 24 &&
    (weight.prices > 0 || weight.images > 0)
  );
}

/** The endings by which templates paint every second row in another colour. */
const ALTERNATING = /[-_]?(?:odd|even)$/i;

const tokensOf = (element: Element): string[] =>
  (element.attribs['class'] ?? '')
    .split(/\s+/)
    .slice(0, 30)
    .map((token) => token.replace(ALTERNATING, ''))
    .filter(Boolean);

/** Splits a parent's children into sets of alike: by tag, and by the class token that most of them share. */
function alike(children: readonly Element[]): { rows: Element[]; token: string }[] {
  const byTag = new Map<string, Element[]>();
  for (const child of children) {
    const list = byTag.get(child.name);
    if (list) list.push(child);
    else byTag.set(child.name, [child]);
  }
  const sets: { rows: Element[]; token: string }[] = [];
  for (const [tag, list] of byTag) {
    let rest = list;
    for (let round = 0; round < 3 && rest.length > 0; round++) {
      const counts = new Map<string, number>();
      for (const row of rest)
        for (const token of new Set(tokensOf(row))) counts.set(token, (counts.get(token) ?? 0) + 1);
      let best = '';
      let most = 0;
      for (const [token, count] of counts) {
        if (count > most || (count === most && PRODUCT_TOKEN.test(token) && !PRODUCT_TOKEN.test(best))) {
          best = token;
          most = count;
        }
      }
      if (most === 0 || (most < 2 && rest.length > 1)) {
        sets.push({ rows: rest, token: tag });
        break;
      }
      const rows = rest.filter((row) => tokensOf(row).includes(best));
      sets.push({ rows, token: `${tag}.${best}` });
      rest = rest.filter((row) => !rows.includes(row));
    }
  }
  return sets;
}

/** Words of the containers above an element, nearest first, up to the body. */
function surroundings(element: Element, levels: number): string[] {
  const out: string[] = [];
  let node: AnyNode | null = element;
  for (let level = 0; node && isElement(node) && node.name !== 'body' && level < levels; level++, node = node.parent) {
    out.push(
      `${node.attribs['id'] ?? ''} ${node.attribs['class'] ?? ''} ${node.attribs['aria-label'] ?? ''} ${node.attribs['data-component-type'] ?? ''}`.slice(
        0,
        400,
      ),
    );
  }
  return out;
}

/** The heading that introduces an element: among the siblings before it, up to a few levels above. */
function headingBefore(element: Element, page: Page, weights: Weighing): string {
  let node: Element = element;
  for (let level = 0; level < 4; level++) {
    const parent = node.parent;
    if (!parent || !isElement(parent) || parent.name === 'body' || parent.name === 'main') break;
    const before = parent.children.slice(0, parent.children.indexOf(node));
    for (let index = before.length - 1, looked = 0; index >= 0 && looked < 4; index--) {
      const sibling = before[index] as AnyNode;
      if (!isElement(sibling)) continue;
      looked++;
      if (/^h[1-6]$/.test(sibling.name)) return page.text(sibling).slice(0, 120);
      const text =
        /title|heading|head|titre|headline/i.test(sibling.attribs['class'] ?? '') || firstHeading(sibling)
          ? page.text(sibling)
          : '';
      if (text && text.length < 160) return text;
      // A line alone, in whatever it is wrapped: tables of their own, bold letters.
      const { text: length, links, prices } = weights.of(sibling);
      if (length > 4 && length < 90 && links === 0 && prices === 0) {
        const line = page.text(sibling);
        if (TEASER_HEADING.test(line) || TEASER_WORDS.test(line)) return line;
      }
    }
    node = parent;
  }
  return '';
}

function firstHeading(element: Element): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      (/^h[1-6]$/.test(child.name) ||
        child.children.some((deeper) => isElement(deeper) && /^h[1-6]$/.test(deeper.name))),
  );
}

const shapeOf = (element: Element): string => `${element.name}.${tokensOf(element)[0] ?? ''}`;

const cache = new WeakMap<Page, readonly RowGroup[]>();

/** All groups of at least two cards, best first; kept for the life of the page. */
export function findGroups(page: Page): readonly RowGroup[] {
  let groups = cache.get(page);
  if (!groups) cache.set(page, (groups = gatherGroups(page)));
  return groups;
}

function gatherGroups(page: Page): RowGroup[] {
  const weights = weigh(page);
  const drafts = new Map<string, { rows: Element[]; parents: Element[] }>();
  for (const element of page.walk.elements) {
    const weight = weights.of(element);
    if (weight.links < 2 || weight.size < 6 || element.name === 'head') continue;
    const cards = element.children.filter((child): child is Element => isElement(child) && isCard(weights.of(child)));
    if (cards.length === 0) continue;
    const others = element.children.filter(isElement).length;
    for (const set of alike(cards)) {
      // A lone card may be the last row of a grid, or a grid cut into one row a wrapper: it joins others of its shape.
      if (set.rows.length === 1 && others > 6) continue;
      const above = element.parent && isElement(element.parent) ? shapeOf(element.parent) : '';
      const key = `${set.token}<${shapeOf(element)}<${above}`;
      const draft = drafts.get(key);
      if (draft) {
        draft.rows.push(...set.rows);
        draft.parents.push(element);
      } else drafts.set(key, { rows: [...set.rows], parents: [element] });
    }
  }
  const groups: RowGroup[] = [];
  for (const [key, draft] of drafts) {
    for (const part of byNeighbourhood(draft)) {
      if (part.rows.length < 2) continue;
      groups.push(judge(key, part, weights, page));
    }
  }
  return groups.sort((a, b) => b.score - a.score);
}

/** Parts rows whose parents lie under different sections ("new", "on sale") unless they stand side by side in one grid. */
function byNeighbourhood(draft: { rows: Element[]; parents: Element[] }): { rows: Element[]; parents: Element[] }[] {
  if (draft.parents.length === 1) return [draft];
  const parts = new Map<AnyNode | null, { rows: Element[]; parents: Element[] }>();
  for (const parent of draft.parents) {
    const grid = parent.parent;
    const part = parts.get(grid) ?? { rows: [], parents: [] };
    part.parents.push(parent);
    part.rows.push(...draft.rows.filter((row) => row.parent === parent));
    parts.set(grid, part);
  }
  const list = [...parts.values()];
  // One card a wrapper, each wrapper alone in its own box: the boxes are the rows of one grid after all.
  if (list.length > 2 && list.every((part) => part.rows.length === 1)) return [draft];
  return list;
}

function judge(key: string, part: { rows: Element[]; parents: Element[] }, weights: Weighing, page: Page): RowGroup {
  const first = part.rows[0] as Element;
  const parent = part.parents[0] as Element;
  let score = 0;
  let priced = 0;
  for (const row of part.rows) {
    const weight = weights.of(row);
    if (weight.prices > 0) priced++;
    score += (weight.prices > 0 ? 2 : 0) + (weight.images > 0 ? 1 : 0) + (weight.text > 12 ? 0.5 : 0);
    // Whole sections with many products each are no cards.
    if (weight.prices > 8 || weight.links > 25) score -= 1.5;
  }
  const alike = areAlike(part.rows, weights, page);
  if (!alike) score *= 0.2;
  const region = page.region(parent);
  if (region === 'nav' || region === 'header') score *= 0.1;
  else if (region === 'footer') score *= 0.1;
  else if (region === 'aside') score *= 0.3;
  const around = surroundings(parent, 7);
  const near = around.slice(0, 4).join(' ');
  const rowTokens = surroundings(first, 1).join(' ');
  let teaser = around.some(
    (words, level) => (level < 5 ? TEASER_TOKEN.test(words) : false) || CART_OR_ACCOUNT.test(words),
  );
  if (!teaser) {
    const heading = headingBefore(parent, page, weights);
    teaser = TEASER_HEADING.test(heading) || TEASER_WORDS.test(heading);
  }
  if (teaser) score *= 0.3;
  const carousel =
    CAROUSEL_TOKEN.test(near) || /(?:^|[\s_-])(?:slide|swiper-slide|slick-slide|owl-item)(?:$|\s)/.test(rowTokens);
  if (carousel) score *= 0.4;
  if (PRODUCT_TOKEN.test(rowTokens)) score *= 1.3;
  if (/product|result|listing|catalog|category|grid|search/i.test(near)) score *= 1.15;
  return { key, carousel, alike, rows: part.rows, parents: part.parents, region, score, priced, teaser };
}

function areAlike(rows: readonly Element[], weights: Weighing, page: Page): boolean {
  const headings = page.tags('h1').slice(0, 3);
  const own = new Set(rows);
  // A heading of the first rank in every card is a habit of some templates; in one card only it is the page's own.
  let headed = 0;
  for (const heading of headings) {
    for (let node: Element | null = heading; node; node = node.parent && isElement(node.parent) ? node.parent : null) {
      if (own.has(node)) {
        headed++;
        break;
      }
    }
  }
  if (headed > 0 && page.tags('h1').length < 3) return false;
  const sizes = rows.map((row) => weights.of(row).size).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const smallest = sizes[0] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  return rows.length >= 6 ? largest <= middle * 12 + 40 : largest <= smallest * 6 + 20;
}
