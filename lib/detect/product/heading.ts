/** The element that shows the product's name: the anchor that everything else is measured from. */
import type { Page } from '../../page/page.ts';
import { textAt } from '../../page/structured.ts';
import { ownText } from '../../page/text.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { foldName, likeness, overlap } from '../../text/name.ts';
import { decoded } from '../../text/url.ts';
import { partedText } from '../reading-order.ts';
import type { MainProduct } from './main-thing.ts';

const NAME_TOKEN =
  /(?:product|item|prod|pdp|article|artikel|produkt|produit|goods|listing|detail)[-_]{0,2}(?:detail[-_]{0,2}|info[-_]{0,2}|page[-_]{0,2}|main[-_]{0,2}|single[-_]{0,2})?(?:name|title|heading|titel|nom|titre)|(?:name|title)[-_]?(?:product|item|prod)|page-?(?:title|heading)|fn\b/i;
const SIDE_TOKEN =
  /related|upsell|cross-?sell|recommend|similar|recent|teaser|(?<![a-z])card|(?:product|item|article|grid|list)card|tile|slider|carousel|menu|breadcrumb|footer|cart|review|modal|popup/i;

/** Below this no element stands out as the name. */
const ENOUGH = 2.2;

/** What the only first heading of a page weighs more: a page whose title names the shop alone has no other sign. */
const ONLY_ONE = 0.3;

function words(page: Page, product: MainProduct | undefined): string[] {
  const list = [
    ...(product === undefined ? [] : [textAt(product.thing, 'name') ?? '']),
    ...page.metas('og:title', 'twitter:title').map((meta) => meta.content),
    page.title,
    addressName(page.url),
  ];
  return list.map((name) => foldName(name)).filter((name) => name !== '');
}

/** Words of an address that may be a name, and not "p", "shop" or "item 12". */
const NAME_WORDS = 3;

/** What the address calls the page: "/lamps/brass-table-lamp-small-p-512.html" says "brass table lamp small p 512". */
function addressName({ pathname }: URL): string {
  const parts = pathname
    .split('/')
    .slice(-3)
    .map((part) => decoded(part.replace(/;.*|\.\w{2,5}$/g, '')).replace(/\+/g, ' '));
  return parts.findLast((part) => (part.match(/\p{L}{2,}/gu)?.length ?? 0) >= NAME_WORDS) ?? '';
}

/** How well a text fits what the page says elsewhere about its name. */
function fit(folded: string, names: readonly string[]): number {
  let best = 0;
  for (const name of names) best = Math.max(best, 0.6 * overlap(folded, name) + 0.4 * likeness(folded, name));
  return best;
}

function isInSideBlock(element: Element): boolean {
  for (let node = element.parent, step = 0; node && isElement(node) && step < 5; node = node.parent, step++)
    if (SIDE_TOKEN.test(`${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''}`) && !isOrderForm(node))
      return true;
  return false;
}

/** The form that orders the product may be named for the basket, and hold all of the product. */
const isOrderForm = (element: Element): boolean =>
  element.name === 'form' &&
  /cart|basket/i.test(
    `${element.attribs['id'] ?? ''} ${element.attribs['name'] ?? ''} ${element.attribs['class'] ?? ''}`,
  );

function weighCandidate(page: Page, element: Element, text: string, names: readonly string[]): number {
  let weight = 3.5 * fit(foldName(text), names);
  const { attribs, name } = element;
  if (name === 'h1') weight += 2;
  else if (name === 'h2') weight += 0.5;
  if (attribs['itemprop'] === 'name') weight += 0.8;
  if (NAME_TOKEN.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['data-testid'] ?? ''}`)) weight += 1;
  const region = page.region(element);
  if (region === 'footer' || region === 'nav') weight -= 3;
  else if (region === 'header') weight -= 1;
  if (isInSideBlock(element)) weight -= 1.5;
  const parent = element.parent;
  if (parent && isElement(parent) && parent.name === 'a') weight -= 0.7;
  if (page.visual(element)?.visible === false) weight -= 1.5;
  return weight;
}

/** The best heading; undefined when no element stands out as the name of what the page is about. */
export function findHeading(page: Page, product: MainProduct | undefined): Element | undefined {
  const names = words(page, product);
  let best: { element: Element; weight: number } | undefined;
  const consider = (element: Element, text: string, more = 0): void => {
    if (text.length < 2 || text.length > 400) return;
    const weight = weighCandidate(page, element, text, names) + more;
    if (best === undefined || weight > best.weight) best = { element, weight };
  };
  const first = page.tags('h1').filter((element) => page.text(element) !== '');
  for (const element of first) consider(element, page.text(element), first.length === 1 ? ONLY_ONE : 0);
  const named = product?.thing.propElements?.get('name')?.[0];
  if (named !== undefined && named.name !== 'meta') consider(named, page.text(named));
  const firm = (): boolean => best !== undefined && best.weight >= 4;
  if (!firm())
    for (const tag of ['h2', 'h3']) for (const element of page.tags(tag)) consider(element, page.text(element));
  if (!firm()) considerOthers(page, names.join(' '), consider);
  if (best === undefined || best.weight < ENOUGH) {
    // A title that names the shop alone: the name is what the picture of the product is called.
    names.push(...pictured(page));
    if (names.length > 0) considerOthers(page, names.join(' '), consider);
  }
  return best !== undefined && best.weight >= ENOUGH ? best.element : undefined;
}

/** What pictures are called that lead to no other page: the product's own, where the others are linked teasers. */
function pictured(page: Page): string[] {
  return page.tags('img').flatMap((image) => {
    const alt = image.attribs['alt'] ?? '';
    if (alt.length < 8 || alt.length > 200 || page.region(image) !== 'main') return [];
    for (let node = image.parent, step = 0; node && isElement(node) && step < 3; node = node.parent, step++)
      if (
        node.name === 'a' &&
        !/^(?:#|javascript:|$)|\.(?:jpe?g|png|gif|webp)(?:\?|$)/i.test(node.attribs['href'] ?? '')
      )
        return [];
    return [foldName(alt)];
  });
}

/** What a word or two outside of headings weigh less: a colour or a size that the title names too. */
const SHORT = 0.6;

/** Old shops print the name in a cell, a bold text or a div. */
function considerOthers(
  page: Page,
  said: string,
  consider: (element: Element, text: string, more: number) => void,
): void {
  let seen = 0;
  const words = new Set(said.split(' '));
  for (const tag of ['div', 'span', 'td', 'b', 'strong', 'font', 'p', 'h4', 'h5']) {
    for (const element of page.tags(tag)) {
      if (seen > 6000) return;
      seen++;
      const text = ownText(element);
      if (text.length < 6 || text.length > 250) continue;
      // Cheap look first: few texts of a page begin with a word of its title.
      const [start = '', next = ''] = foldName(text.slice(0, 40)).split(' ');
      if (start.length > 3 ? words.has(start) : said.includes(`${start} ${next}`))
        consider(element, text, text.split(' ').length < 3 ? -SHORT : 0);
    }
  }
}

const FOR_READERS_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|offscreen|a11y-hidden|g-hdn|u-hidden|hidden|small-?text)(?:$|\s)/i;

/** Parts of a heading that print the product's number behind its name. */
const NUMBER_PART =
  /(?:^|[-_\s])(?:sku|code|reference|(?:article|item|model|product|style|art)[-_]?(?:no|nr|number|id|code))(?:$|[-_\s])/i;

/** The text of an element without the parts that are only for screen readers, without its own buttons and without the product's number. */
export function visibleText(page: Page, element: Element): string {
  const hidden = element.children.filter(
    (child) =>
      isElement(child) &&
      (FOR_READERS_ONLY.test(child.attribs['class'] ?? '') ||
        NUMBER_PART.test(child.attribs['class'] ?? '') ||
        child.name === 'button' ||
        child.name === 'small'),
  );
  if (hidden.length === 0 || hidden.length === element.children.length) return partedText(page.text(element), element);
  const text = element.children
    .filter((child) => !hidden.includes(child))
    .map((child) =>
      isElement(child) ? page.text(child) : child.type === 'text' ? (child as unknown as { data: string }).data : '',
    )
    .join(' ');
  return text.trim() === '' ? page.text(element) : text;
}
