/** Name, brand and the product's numbers: what the product is. */
import type { Observation } from '../../model/evidence.ts';
import { textAt } from '../../page/structured.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { parseGtin } from '../../text/gtin.ts';
import { cleanName, foldName, likeness, overlap } from '../../text/name.ts';
import { descendants } from '../quick-select.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { declaredTexts } from './declared-texts.ts';
import { visibleText } from './heading.ts';
import { isCode, readGtin, readMpn, readSku } from './numbers.ts';
import { pairLabelled } from './pairs.ts';
import { stateRecord } from './state.ts';

const BRAND_LABEL =
  /^(?:brands?|manufacturer|made by|marque|fabricant|éditeur|hersteller|marke|produzent|marca|fabricante|produttore|casa produttrice|merk|fabrikant|marka|producent|výrobce|výrobca|značka|gyártó|márka|varumärke|tillverkare|merke|produsent|mærke|valmistaja|tuotemerkki|producător|üretici|бренд|производитель|марка|виробник|торгова марка|メーカー|ブランド|品牌|브랜드|제조사|מותג|יצרן|thương hiệu|jenama)$/iu;

const IMAGES = new Set(['img']);
const NOT_A_BRAND =
  /^(?:n\/?a|none|null|undefined|unbranded|generic|no ?name|unknown|-+|other|default|select|see|ohne|sans|brands?|shop|home|[\d.,%$€£]+)$/i;

/** Name, brand, SKU, MPN and GTIN. */
export function* readIdentity(context: ProductContext): Iterable<Observation> {
  const found = new Set<string>();
  for (const read of [readName, readBrand, readSku, readMpn, readGtin]) {
    for (const observation of read(context)) {
      found.add(observation.key);
      yield observation;
    }
  }
  // Scripts are asked last: they cost the most and prove the least.
  if (found.has('product.sku') && found.has('product.brand')) return;
  const record = stateRecord(context);
  if (record === undefined) return;
  if (!found.has('product.sku') && record.sku !== undefined && isCode(record.sku))
    yield claim('product.sku', record.sku, 'hint', record.evidence);
  if (!found.has('product.brand') && record.brand !== undefined && isBrand(record.brand, context))
    yield claim('product.brand', record.brand, 'hint', record.evidence);
  const gtin = record.gtin === undefined ? undefined : parseGtin(record.gtin);
  if (!found.has('product.gtin') && gtin !== undefined) yield claim('product.gtin', gtin, 'hint', record.evidence);
}

function* readName({ scene }: ProductContext): Iterable<Observation> {
  const { page, heading, product } = scene;
  const declared = product === undefined ? undefined : textAt(product.thing, 'name');
  const structured = declared === undefined ? '' : cleanName(declared).slice(0, 500);
  const shown = heading === undefined ? '' : cleanName(visibleText(page, heading)).slice(0, 500);
  const found: string[] = [];
  const differs = (name: string): boolean => found.every((other) => likeness(foldName(name), foldName(other)) < 0.5);
  if (heading !== undefined && shown !== '' && !isPadded(shown, structured)) {
    found.push(shown);
    yield claim('product.name', shown, 'declared', page.at(heading, 'product-name-heading'));
  }
  if (product !== undefined && structured !== '' && (found.length === 0 || differs(structured))) {
    found.push(structured);
    yield claim('product.name', structured, 'declared', page.of(product.thing, 'name', 'product-name-structured'));
  }
  if (found.length > 0) return;
  for (const meta of page.metas('og:title', 'twitter:title')) {
    const name = cleanName(meta.content);
    if (name === '') continue;
    yield claim('product.name', stripShop(name), 'specific', page.ofMeta(meta, 'product-name-meta'));
    return;
  }
  const title = stripShop(cleanName(page.title));
  if (title !== '')
    yield claim('product.name', title, 'hint', page.evidence('dom', 'title', page.title, 'product-name-title'));
}

/** A heading that says the declared name and much more (brand, badges, teaser text). */
function isPadded(shown: string, structured: string): boolean {
  if (structured === '') return false;
  const long = foldName(shown);
  const short = foldName(structured);
  if (short.split(' ').length < 2) return false;
  return (
    overlap(short, long) === 1 && long.split(' ').length > short.split(' ').length + 5 && likeness(short, long) < 0.75
  );
}

/** "Name | Shop" and "Name - Shop": the part before the last separator, when it is most of the text. */
function stripShop(title: string): string {
  const parts = title.split(/\s[|–—·»]\s|\s-\s|\s:\s/);
  const [first] = parts;
  return parts.length > 1 && first !== undefined && first.length > 5 ? first : title;
}

function isBrand(text: string, context: ProductContext): boolean {
  if (text.length < 2 || text.length > 60 || NOT_A_BRAND.test(text) || /^https?:/.test(text) || /[{}<>:]/.test(text))
    return false;
  // A marketplace that names itself as the brand of everything it sells.
  const host = context.scene.page.url.hostname.replace(/^www\./, '');
  return context.setting.marketplace === undefined || !foldName(host).includes(foldName(text).replace(/ com$/, ''));
}

function* readBrand(context: ProductContext): Iterable<Observation> {
  const { scene } = context;
  const { page } = scene;
  let found = false;
  for (const { text, thing, name } of declaredTexts(context, 'brand', 'manufacturer')) {
    if (!isBrand(text, context)) continue;
    found = true;
    yield claim('product.brand', text, 'declared', page.of(thing, name, 'product-brand-structured', text));
    break;
  }
  for (const meta of page.metas('product:brand', 'og:brand', 'brand', 'twitter:data2')) {
    if (
      meta.name === 'twitter:data2' &&
      !/brand|marque|marke|marca/i.test(page.metas('twitter:label2')[0]?.content ?? '')
    )
      continue;
    if (!isBrand(meta.content, context)) continue;
    found = true;
    yield claim('product.brand', cleanName(meta.content), 'declared', page.ofMeta(meta, 'product-brand-meta'));
    break;
  }
  const pair = pairLabelled(scene, BRAND_LABEL, (value) => isBrand(value, context));
  if (pair !== undefined) {
    found = true;
    yield claim(
      'product.brand',
      cleanName(pair.value),
      'specific',
      page.at(pair.element, 'product-brand-label', `${pair.label}: ${pair.value}`),
    );
  }
  if (found) return;
  const shown = shownBrand(context);
  if (shown !== undefined) yield shown;
}

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
        start !== -1 &&
        (shown.startsWith(`${folded} `) || (first !== '' && title.indexOf(` ${first} `, start + 1) > start));
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

/** An element near the name that is called brand: its text or the alt text of its logo. */
function shownBrand(context: ProductContext): Observation | undefined {
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
  return brandLink(context, anchor) ?? neighbourBrand(context, anchor) ?? brandOfMenu(context);
}
