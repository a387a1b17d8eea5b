/** Reads how many products a listing has in all and which page of it this is. */
import type { Evidence, Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { textAt } from '../page/structured.ts';
import type { Element } from '../page/tree.ts';
import { weigh } from './amounts.ts';
import type { Detector, Setting } from './detector.ts';
import { textAtPlaces } from './listing-marketplace.ts';
import { marketplaceNamed } from './marketplace.ts';

const THINGS =
  'results?|products?|items?|articles?|matches|listings?|styles?|titles?|offers?|résultats?|produits?|annonces?|références?|modèles?|offres?|artikel|artikeln|produkte?n?|ergebnissen?|treffern?|angebote?|resultaten|resultaat|producten|artikelen|risultat[oi]|prodott[oi]|articol[oi]|oggetti|resultados?|productos?|artículos?|art[ií]culos|coincidencias|wynik(?:ów|i)?|produkt(?:ów|y|u|er|ů)?|ofert|produtos?|artigos?|anúncios|resultat|träffar|varor|produkter|varer|tulosta|tuotetta|položek|produktov|položiek|termék|találat|produse|rezultate|товаров|товара|товари|товарів|результатов|проdukt|ürün|sonuç|proizvoda|件|個|点|个商品|件商品|商品|个结果|條結果|개|מוצרים|תוצאות|منتج|نتيجة';
const NUMBER = "(\\d{1,3}(?:[.,\\u00A0\\u202F\\s\u2019']\\d{3})+|\\d{1,7})";
/** "1-24 of 234 products", "Showing 1–12 of 57 results": the number after "of". */
const OF = new RegExp(
  `\\d{1,6}\\s{0,2}(?:[-–—~]|to|à|bis|a|al|do|até|t/m|tot|und)\\s{0,2}\\d{1,6}\\s{1,2}(?:of|out of|over|sur|von|aus|van(?: de)?|di|de(?: un total de)?|z|ze|af|av|из|із|od|/|件\\s?/)\\s{1,2}(?:over |more than |plus de |mehr als |más de |oltre |ponad |meer dan )?${NUMBER}`,
  'i',
);
/** "検索結果 6,000 以上 のうち 1-24件": the total stands first in Japanese and Chinese. */
const TOTAL_FIRST = new RegExp(`(?:検索結果|全|共|総数)\\s{0,2}${NUMBER}\\s{0,2}(?:以上|件|个|個)`, 'u');
const WORDED = new RegExp(`(?:^|[^\\d.,:/])${NUMBER}\\+?\\s{0,2}(?:${THINGS})(?![\\p{L}])`, 'iu');
const LABELLED = new RegExp(
  `(?:${THINGS}|total|résultat|anzahl|gefunden|found|trouvés?|encontrados?|trovati|gevonden|znaleziono|検索結果|共)\\s{0,2}[:(]?\\s{0,2}${NUMBER}\\s{0,2}\\)?(?:件|个|$)`,
  'iu',
);
const COUNT_TOKEN =
  /count|total|result|found|toolbar-amount|number|amount|nb-?prod|qty|summary|heading-counter|pagination-info|anzahl|hits|treffer/i;
const LONGEST = 140;

export default {
  id: 'listing-facts',
  keys: ['listing.totalCount', 'listing.pageNumber'],
  detect(page: Page, setting: Setting): Observation[] {
    if (setting.pageKind !== 'category' && setting.pageKind !== 'listing' && setting.pageKind !== 'search') return [];
    const found: Observation[] = [];
    const total = totalCount(page, setting);
    if (total)
      found.push({
        key: 'listing.totalCount',
        value: total.value,
        strength: total.sure ? 'declared' : 'specific',
        evidence: [total.evidence],
      });
    const number = pageNumber(page);
    if (number)
      found.push({ key: 'listing.pageNumber', value: number.value, strength: 'specific', evidence: [number.evidence] });
    return found;
  },
} satisfies Detector;

interface Count {
  readonly value: number;
  readonly sure: boolean;
  readonly evidence: Evidence;
}

/** Integer of a written number with its group signs. */
const whole = (digits: string): number => Number(digits.replace(/\D/g, ''));

function totalCount(page: Page, setting: Setting): Count | undefined {
  const marketplace = marketplaceNamed(setting.marketplace);
  const body = page.tags('body')[0];
  if (marketplace?.totalCount && body) {
    for (const place of marketplace.totalCount) {
      const at = textAtPlaces([place], body, page);
      const value = at && at.text.length < 200 ? countIn(at.text, true) : undefined;
      if (at && value)
        return { value: value.value, sure: true, evidence: page.at(at.element, 'listing-count-marketplace', at.text) };
    }
  }
  let best: (Count & { score: number }) | undefined;
  for (const block of page.blocks) {
    if (block.kind === 'table' || block.text.length > LONGEST || !/\d/.test(block.text)) continue;
    const { element, region } = block;
    if (region === 'footer' || region === 'nav' || region === 'header') continue;
    const line = block.text;
    const named = COUNT_TOKEN.test(
      `${namesOf(element)} ${element.parent && 'attribs' in element.parent ? namesOf(element.parent) : ''}`,
    );
    const count = countIn(line, named);
    if (!count || count.value > 50_000_000) continue;
    // A facet ("Shoes (23)") sits in a link or a label; the count of the list does not.
    const score =
      (count.ranged ? 4 : 0) +
      (named ? 2 : 0) +
      (region === 'aside' ? -2 : 0) -
      (insideFacet(element, named) ? 4 : 0) -
      line.length / 100 +
      (block.kind === 'heading' ? 0.5 : 0) +
      (line.length < 40 ? 1 : 0);
    if (score > 0 && (!best || score > best.score))
      best = { value: count.value, sure: count.ranged, score, evidence: page.ofBlock(block, 'listing-count-text') };
  }
  if (best) return best;
  for (const list of page.ofType('ItemList', 'SearchResultsPage', 'OfferCatalog')) {
    const value = whole(textAt(list, 'numberofitems') ?? '');
    if (value > 0) return { value, sure: false, evidence: page.of(list, 'numberOfItems', 'listing-count-structured') };
  }
  return undefined;
}

const namesOf = (element: Element): string =>
  `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''} ${element.attribs['data-testid'] ?? ''}`;

function countIn(line: string, named: boolean): { value: number; ranged: boolean } | undefined {
  const ranged = (OF.exec(line) ?? TOTAL_FIRST.exec(line))?.[1];
  if (ranged !== undefined) return { value: whole(ranged), ranged: true };
  const digits = WORDED.exec(line)?.[1] ?? (named ? LABELLED.exec(line)?.[1] : undefined);
  if (digits === undefined) return undefined;
  const value = whole(digits);
  return value > 0 ? { value, ranged: false } : undefined;
}

function insideFacet(element: Element, named: boolean): boolean {
  let node: Element | null = element;
  for (let step = 0; node && step < 6; step++) {
    if (node.name === 'a' || node.name === 'label' || node.name === 'li') return true;
    if (
      !named &&
      /filter|facet|refine|aggregation|checkbox|product-?(?:item|card|tile)|per-?page|limiter|review|rating/i.test(
        `${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''}`,
      )
    )
      return true;
    node = node.parent && 'attribs' in node.parent ? node.parent : null;
  }
  return false;
}

const PAGE_PARAMETER =
  /^(?:page|p|pg|paged|_pgn|pagenumber|page_number|pagina|seite|strona|pageno|currentpage|pageindex|sayfa|n_page)$/i;

function pageNumber(page: Page): { value: number; evidence: Evidence } | undefined {
  for (const [name, value] of page.url.searchParams) {
    if (PAGE_PARAMETER.test(name) && /^\d{1,5}$/.test(value) && Number(value) > 0)
      return {
        value: Number(value),
        evidence: page.evidence('url', `query ${name}`, `${name}=${value}`, 'listing-page-address'),
      };
  }
  const path = /\/(?:page|pagina|seite|strona|p|pg)[-/]?(\d{1,4})(?:\/|\.html|$)/i.exec(page.url.pathname)?.[1];
  if (path !== undefined)
    return { value: Number(path), evidence: page.evidence('url', 'path', page.url.pathname, 'listing-page-address') };
  for (const token of [
    'current',
    'active',
    'is-active',
    'selected',
    'page-current',
    'pagination__item--current',
    's-pagination-selected',
    'pagination__item--active',
  ]) {
    for (const element of page.walk.byClass.get(token) ?? []) {
      const text = weigh(page).of(element).text <= 30 ? page.text(element) : '';
      const digits = /^\D{0,24}(\d{1,4})$/.exec(text)?.[1];
      if (digits !== undefined && inPagination(element))
        return { value: Number(digits), evidence: page.at(element, 'listing-page-current', text) };
    }
  }
  const current = page.walk.elements.find(
    (element) =>
      element.attribs['aria-current'] === 'page' && inPagination(element) && /^\d{1,4}$/.test(page.text(element)),
  );
  return current && { value: Number(page.text(current)), evidence: page.at(current, 'listing-page-current') };
}

function inPagination(element: Element): boolean {
  let node: Element | null = element;
  for (let step = 0; node && step < 6; step++) {
    if (
      /paginat|pager|pages|page-?numbers|paging/i.test(
        `${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''} ${node.attribs['aria-label'] ?? ''}`,
      )
    )
      return true;
    node = node.parent && 'attribs' in node.parent ? node.parent : null;
  }
  return false;
}
