/** The brand as a page shows it beside the product's name: named for it, linked, as a byline, a logo, or in the shop's own list of brands. */
import type { Observation } from '../../model/evidence.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { cleanName, foldName } from '../../text/name.ts';
import { descendants } from '../quick-select.ts';
import { isBrand } from './brand-name.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';

const IMAGES = new Set(['img']);
const BRAND_TOKEN =
  /(?:^|[-_ ])(?:product-?|item-?|pdp-?)?(?:brand|manufacturer|marke|marque|marca|hersteller|vendor|designer)(?:-?(?:name|title|link|logo|label))?(?:$|[-_ ])/i;

const BRAND_ADDRESS =
  /\/(?:b|maker|makers|brands?|marques?|marken?|hersteller|manufacturers?|vendors?|fabricants?|marcas?|fabricantes?|marche|merken?|znack[ay]|vyrobc[ei]|producent|designers?)[/=_-]/i;

/** "Shop all Acme", "Mehr von Acme". */
const ALL_OF =
  /^(?:shop all|shop(?! by)|see all|view all|more from|visit the|all from|by|alle artikel von|mehr von|alles von|voir tous? les produits|tous les produits|toute la marque|plus de|ver todo de|ver más de|más de|tutti i prodotti|altri prodotti|meer van|alles van|wszystko od|więcej od)\s+/i;

/** The one brand of the shop's own list of brands that the name, the title or the page's keywords hold. */
function brandOfMenu(context: ProductContext): Observation | undefined {
  const { page, heading } = context.scene;
  const said = [heading === undefined ? '' : page.text(heading), page.title]
    .concat(page.metas('keywords').map((meta) => meta.content))
    .map((text) => ` ${foldName(text.slice(0, 600))} `);
  const found = new Map<string, { text: string; element: Element }>();
  for (const element of page.tags('a').slice(0, 3000)) {
    if (!BRAND_ADDRESS.test(element.attribs['href'] ?? '')) continue;
    const text = cleanName(page.text(element));
    if (text.length > 30 || text.split(' ').length > 3 || !isBrand(text, context)) continue;
    const folded = foldName(text);
    if (folded.length > 2 && said.some((line) => line.includes(` ${folded} `))) found.set(folded, { text, element });
  }
  const [only] = [...found.values()];
  if (found.size !== 1 || only === undefined) return undefined;
  return claim('product.brand', only.text, 'hint', page.at(only.element, 'product-brand-menu', only.text));
}

/** A short link or heading beside the name that the page's title names too, outside of any path of categories. */
function neighbourBrand(context: ProductContext, anchor: number): Observation | undefined {
  const { scene } = context;
  const { page, heading } = scene;
  const title = ` ${foldName(page.title)} `;
  const shown = heading === undefined ? '' : foldName(page.text(heading));
  const keywords = new Set(
    page.metas('keywords').flatMap((meta) => meta.content.slice(0, 400).split(/[,;]/).map(foldName)),
  );
  for (let distance = 1; distance <= 10; distance++) {
    for (const at of distance <= 4 ? [anchor - distance, anchor + distance] : [anchor - distance]) {
      const element = page.walk.elements[at];
      if (element === undefined || !/^(?:a|h[1-4]|strong)$/.test(element.name)) continue;
      if (scene.zone(element) !== 'main' || isInPath(element)) continue;
      const text = cleanName(page.text(element)).replace(ALL_OF, '');
      const folded = foldName(text);
      if (folded === '' || text.split(' ').length > 3 || !isBrand(text, context)) continue;
      // The title names the brand in front of the product, or the name itself begins with it.
      const start = title.indexOf(` ${folded} `);
      const first = shown.split(' ')[0] ?? '';
      const named =
        keywords.has(folded) ||
        (start !== -1 &&
          (shown.startsWith(`${folded} `) || (first !== '' && title.indexOf(` ${first} `, start + 1) > start)));
      if (named && folded !== shown)
        return claim('product.brand', text, 'hint', page.at(element, 'product-brand-beside', text));
    }
  }
  return undefined;
}

function isInPath(element: Element): boolean {
  for (let node = element.parent, step = 0; node && isElement(node) && step < 4; node = node.parent, step++) {
    if (/^(?:nav|ol|ul|li)$/.test(node.name)) return true;
    if (/bread|crumb|ariane|path|krum/i.test(`${node.attribs['class'] ?? ''} ${node.attribs['id'] ?? ''}`)) return true;
    const links = node.children.filter((child) => isElement(child) && child.name === 'a').length;
    if (links > 1) return true;
  }
  return false;
}

/** A link close to the name that leads to the brand's own page. */
function brandLink(context: ProductContext, anchor: number): Observation | undefined {
  const { scene } = context;
  const { elements } = scene.page.walk;
  for (let at = Math.max(0, anchor - 15); at < Math.min(elements.length, anchor + 40); at++) {
    const element = elements[at];
    if (element?.name !== 'a' || !BRAND_ADDRESS.test(element.attribs['href'] ?? '')) continue;
    if (scene.zone(element) !== 'main') continue;
    const text = cleanName(
      scene.page.text(element) || (descendants(element, IMAGES, 1)[0]?.attribs['alt'] ?? ''),
    ).replace(ALL_OF, '');
    if (isBrand(text, context) && text.split(' ').length <= 4)
      return claim('product.brand', text, 'hint', scene.page.at(element, 'product-brand-link', text));
  }
  return undefined;
}

const BY = /^(?:by|von|par|door|od|af|av|di|da|de|przez|от)\s(.{2,40})$/iu;

/** "by Acme" right behind or in front of the name; words that also mean other things only where they are linked. */
function byline({ scene, setting }: ProductContext, anchor: number): Observation | undefined {
  const { page } = scene;
  for (let at = Math.max(0, anchor - 6); at < Math.min(page.walk.elements.length, anchor + 14); at++) {
    const element = page.walk.elements[at];
    if (element === undefined || at === anchor || scene.zone(element) !== 'main') continue;
    if (scene.weighing.of(element).text > 50) continue;
    const line = cleanName(page.text(element));
    const text = BY.exec(line)?.[1]?.trim();
    if (text === undefined || text.split(' ').length > 4 || !isBrand(text, { scene, setting })) continue;
    const linked = element.name === 'a' || scene.weighing.of(element).links === 1;
    if (linked || /^by /i.test(line))
      return claim('product.brand', text, 'hint', page.at(element, 'product-brand-by', line));
  }
  return undefined;
}

const LOGO_SOURCE = /(?:brand|manufacturer|marque|marke|hersteller|fabricant|marca|producer|producent|vendor)s?[-_/.]/i;

/** A picture near the name that is kept among the brands, or whose text the name or title begins with. */
function brandLogo(context: ProductContext, anchor: number): Observation | undefined {
  const { scene } = context;
  const { page, heading } = scene;
  const shown = heading === undefined ? '' : `${foldName(page.text(heading))} `;
  for (let at = Math.max(0, anchor - 15); at < Math.min(page.walk.elements.length, anchor + 60); at++) {
    const element = page.walk.elements[at];
    if (element?.name !== 'img' || scene.zone(element) !== 'main') continue;
    const { alt = '', title = '' } = element.attribs;
    const text = cleanName(alt || title).replace(/^(?:logo|brand|marque|marke)\s+|\s+(?:logo|brand)$/gi, '');
    if (text.split(' ').length > 3 || !isBrand(text, context)) continue;
    const source = element.attribs['data-src'] ?? element.attribs['src'] ?? '';
    const folded = foldName(text);
    if (folded === '' || `${folded} ` === shown) continue;
    if (
      LOGO_SOURCE.test(source) ||
      (shown.startsWith(`${folded} `) && /logo/i.test(`${source} ${alt} ${element.attribs['class'] ?? ''}`))
    )
      return claim('product.brand', text, 'hint', page.at(element, 'product-brand-logo', text));
  }
  return undefined;
}

/** Addresses of makers' pages that old shop software writes by a number: "acme-m-7.html", "?manufacturers_id=7". */
const MAKER_ADDRESS = /\/([a-z][a-z\d-]{1,40})-m-\d+\.html/i;

/** A link "other products" to the maker's page: the maker's name as the page writes it elsewhere. */
function makersLink(context: ProductContext, anchor: number): Observation | undefined {
  const { page } = context.scene;
  for (let at = Math.max(0, anchor - 40); at < page.walk.elements.length; at++) {
    const element = page.walk.elements[at];
    const slug = element?.name === 'a' ? MAKER_ADDRESS.exec(element.attribs['href'] ?? '')?.[1] : undefined;
    if (element === undefined || slug === undefined || context.scene.zone(element) === 'teaser') continue;
    const wanted = foldName(slug);
    const said = cleanName(page.text(element));
    const size = wanted.split(' ').length;
    const written =
      foldName(said) === wanted
        ? said
        : page.blocks
            .map((block) =>
              (block.kind === 'table' ? '' : block.text).slice(0, 200).split(' ').slice(0, size).join(' '),
            )
            .find((start) => foldName(start) === wanted);
    if (written !== undefined && isBrand(written, context))
      return claim('product.brand', written, 'hint', page.at(element, 'product-brand-maker', written));
  }
  return undefined;
}

/** "Acme® Pocket Lamp": the sign of a registered name behind the first words. */
const REGISTERED = /^((?:[^\s®]{1,24}\s){0,1}[^\s®]{2,24})\s?®(?=\s)/;

function registeredName(context: ProductContext): Observation | undefined {
  const { page, heading } = context.scene;
  if (heading === undefined) return undefined;
  const name = cleanName(page.text(heading));
  const text = REGISTERED.exec(name)?.[1];
  if (text === undefined || !isBrand(text, context)) return undefined;
  return claim('product.brand', text, 'hint', page.at(heading, 'product-brand-registered', name.slice(0, 80)));
}

/** An element near the name that is called brand: its text or the alt text of its logo; else what else shows it. */
export function shownBrand(context: ProductContext): Observation | undefined {
  const { scene } = context;
  const anchor = scene.heading === undefined ? undefined : scene.order.get(scene.heading);
  if (anchor === undefined) return undefined;
  const { elements } = scene.page.walk;
  for (let distance = 1; distance < 160; distance++) {
    for (const at of [anchor + distance, anchor - distance]) {
      if (at < anchor - 40) continue;
      const element = elements[at];
      if (element === undefined || scene.zone(element) !== 'main') continue;
      if (
        !BRAND_TOKEN.test(
          `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''} ${element.attribs['itemprop'] ?? ''} ${element.attribs['data-testid'] ?? ''} ${element.attribs['data-test'] ?? ''} ${element.attribs['data-dmid'] ?? ''} ${element.attribs['data-qa'] ?? ''}`,
        )
      )
        continue;
      const logo = descendants(element, IMAGES, 1)[0]?.attribs['alt'] ?? element.attribs['alt'] ?? '';
      const text =
        cleanName(scene.page.text(element)).replace(/^(?:by|von|de|par|brand|marque|marke|marca|merk)\s*:?\s+/i, '') ||
        cleanName(logo);
      if (isBrand(text, context) && text.split(' ').length <= 5)
        return claim('product.brand', text, 'hint', scene.page.at(element, 'product-brand-shown', text));
    }
  }
  return (
    brandLink(context, anchor) ??
    byline(context, anchor) ??
    neighbourBrand(context, anchor) ??
    brandLogo(context, anchor) ??
    makersLink(context, anchor) ??
    brandOfMenu(context) ??
    registeredName(context)
  );
}
