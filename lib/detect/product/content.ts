/** What the page shows of the product: its place in the shop, pictures, video, description and variants. */
import type { Observation } from '../../model/evidence.ts';
import { isThing, textAt, things, values } from '../../page/structured.ts';
import type { Thing } from '../../page/structured.ts';
import { isElement } from '../../page/tree.ts';
import type { Element } from '../../page/tree.ts';
import { cleanName, foldName, likeness } from '../../text/name.ts';
import { descendants } from '../quick-select.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { elementsNamed } from './named.ts';

const LISTS = new Set(['ul', 'ol']);
const TABLES = new Set(['table']);
const SOURCES = new Set(['source']);
const STEPS = new Set(['a', 'span', 'li']);
const IMAGES = new Set(['img']);

/** Breadcrumb, pictures, video and description. */
export function* readContent(context: ProductContext): Iterable<Observation> {
  yield* readCategory(context);
  yield* readImages(context);
  yield* readVideo(context);
  yield* readDescription(context);
}

const HOME_WORDS =
  /^(?:home(?:page)?|accueil|start(?:seite)?|inicio|início|hem|hjem|etusivu|strona gł[oó]wna|hlavn[aá] str[aá]nka|domů|domov|főoldal|acasă|главная|головна|ホーム|首页|トップ|עמוד הבית|shop|boutique|you are here|sie sind hier|vous êtes ici|all categories|toutes les catégories|alle kategorien|todas las categorías|back|zurück|retour)?$/iu;
const NO_STEP = /^(?:back to|zurück zu|retour à|see (?:more|all)|view all)/i;

function* readCategory({ scene }: ProductContext): Iterable<Observation> {
  const { page, heading } = scene;
  const name = foldName(heading === undefined ? page.title : page.text(heading));
  const tidy = (steps: readonly string[]): string[] =>
    steps
      .map((step) => cleanName(step))
      .filter(
        (step) =>
          step !== '' &&
          step.length < 80 &&
          !HOME_WORDS.test(step.replace(/^\P{L}+|\P{L}+$/gu, '')) &&
          !NO_STEP.test(step) &&
          likeness(foldName(step), name) < 0.75,
      );
  for (const list of page.ofType('BreadcrumbList')) {
    const steps = tidy(breadcrumbSteps(list));
    if (steps.length === 0) continue;
    yield claim(
      'product.category',
      steps.slice(0, 8),
      'declared',
      page.of(list, 'itemListElement', 'product-category-breadcrumb', steps.join(' > ')),
    );
    break;
  }
  for (const element of elementsNamed(
    page,
    /breadcrumb|bread-crumb|fil-?d-?ariane|brotkrum|brodkrumen|krümel|migas|briciole|crumbs?$|navpath|you-?are-?here/i,
  ).slice(0, 6)) {
    const links = descendants(element, STEPS).filter(
      (one) =>
        !one.children.some(
          (child) => isElement(child) && (child.name === 'a' || child.name === 'span' || child.name === 'li'),
        ),
    );
    const steps = tidy([
      ...new Set(links.map((one) => page.text(one).replace(/^[\s>/»›|·]+|[\s>/»›|·]+$/g, ''))),
    ]).filter((step) => /\p{L}/u.test(step));
    if (steps.length === 0 || steps.length > 9) continue;
    yield claim('product.category', steps, 'specific', page.at(element, 'product-category-path', steps.join(' > ')));
    break;
  }
  const declared = scene.product === undefined ? undefined : textAt(scene.product.thing, 'category');
  if (scene.product !== undefined && declared !== undefined && !/^https?:|^\d+$/.test(declared)) {
    const steps = tidy(declared.split(/\s*(?:[>/›»]|,(?=\s))\s*/));
    if (steps.length > 0)
      yield claim(
        'product.category',
        steps.slice(0, 8),
        'specific',
        page.of(scene.product.thing, 'category', 'product-category-structured'),
      );
  }
}

function breadcrumbSteps(list: Thing): string[] {
  const steps = things(list, 'itemlistelement').map((entry, index) => ({
    at: Number(textAt(entry, 'position') ?? index + 1) || index + 1,
    name: textAt(entry, 'name') ?? textAt(entry, 'item', 'name') ?? '',
  }));
  return steps
    .sort((a, b) => a.at - b.at)
    .map((step) => step.name)
    .filter((step) => !/^https?:/.test(step));
}

/** The address of a picture without the parts that only name its size. */
function pictureKey(address: string): string {
  return address
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .replace(
      /[-_.](?:\d{2,4}x\d{0,4}|x?\d{2,4}w?|small|medium|large|thumb(?:nail)?|mini|zoom|big|[sml])(?=\.[a-z]{3,4}$)/i,
      '',
    )
    .replace(
      /\/(?:\d{2,4}x\d{2,4}|w\d+|h\d+|s\d+|[a-z_]*(?:small|medium|large|thumb|thickbox|home|cart)[a-z_]*)\//gi,
      '/',
    )
    .toLowerCase();
}

const GALLERY =
  /gallery|product[-_]?(?:image|media|photo|picture|visual|thumb|slider|carousel)s?|thumb(?:nail)?s?(?:$|[-_])|pdp-?(?:image|media|carousel)|zoom|main-?image|img-?(?:main|primary)|bild(?:er)?galerie|image-?(?:block|container|gallery|wrapper|viewer|carousel|stack)|altimages|fotorama|image-additional/i;

function* readImages({ scene }: ProductContext): Iterable<Observation> {
  const { page, product, heading } = scene;
  const pictures = new Map<string, { width: number; height: number }>();
  let holder: Element | undefined;
  const add = (address: string, image: Element | undefined): void => {
    if (
      address === '' ||
      /sprite|placeholder|loading|spacer|blank|pixel|logo|icon|badge|\.svg(?:$|\?)|^data:/i.test(address)
    )
      return;
    const key = pictureKey(address);
    const width = Number(image?.attribs['width']) || 0;
    const height = Number(image?.attribs['height']) || 0;
    const known = pictures.get(key);
    pictures.set(key, { width: Math.max(known?.width ?? 0, width), height: Math.max(known?.height ?? 0, height) });
  };
  const anchor = heading === undefined ? 0 : (scene.order.get(heading) ?? 0);
  for (const element of elementsNamed(page, GALLERY)) {
    const place = scene.order.get(element) ?? 0;
    if (scene.zone(element) !== 'main' || Math.abs(place - anchor) > 600 || scene.weighing.of(element).prices > 0)
      continue;
    const images =
      element.name === 'img'
        ? [element]
        : scene.weighing.of(element).images === 0
          ? []
          : descendants(element, IMAGES, 60);
    for (const image of images)
      add(image.attribs['data-src'] ?? image.attribs['data-zoom-image'] ?? image.attribs['src'] ?? '', image);
    if (images.length > 0) holder ??= element;
  }
  if (pictures.size === 0 && product !== undefined) {
    const declared = [
      ...new Set(
        values(product.thing, 'image').map((value) =>
          isThing(value) ? (textAt(value, 'url') ?? textAt(value, 'contenturl') ?? '') : String(value),
        ),
      ),
    ];
    for (const address of declared) add(address, undefined);
    if (pictures.size > 0)
      yield claim(
        'product.images',
        { count: pictures.size },
        'declared',
        page.of(product.thing, 'image', 'product-images-structured'),
      );
    return;
  }
  if (holder === undefined || pictures.size === 0) return;
  const [largest] = [...pictures.values()]
    .filter((one) => one.width > 0 && one.height > 0)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  yield claim(
    'product.images',
    { count: pictures.size, ...(largest === undefined ? {} : { largest }) },
    'specific',
    page.at(holder, 'product-images-gallery', `${pictures.size} pictures`),
  );
}

function* readVideo({ scene }: ProductContext): Iterable<Observation> {
  const { page } = scene;
  for (const { url, element } of page.walk.frames) {
    if (
      !/youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|wistia/.test(url) ||
      scene.zone(element) !== 'main'
    )
      continue;
    yield claim('product.video', url, 'specific', page.at(element, 'product-video-frame', url));
    return;
  }
  for (const element of page.tags('video')) {
    if (scene.zone(element) !== 'main') continue;
    const address = element.attribs['src'] ?? descendants(element, SOURCES)[0]?.attribs['src'] ?? '';
    yield claim(
      'product.video',
      address.slice(0, 500) || 'video',
      'specific',
      page.at(element, 'product-video-element', address || 'video'),
    );
    return;
  }
  const [video] = page.ofType('VideoObject');
  const address = video === undefined ? undefined : (textAt(video, 'contenturl') ?? textAt(video, 'embedurl'));
  if (video !== undefined && address !== undefined)
    yield claim('product.video', address, 'declared', page.of(video, 'contentUrl', 'product-video-structured'));
}

const DESCRIPTION =
  /descri(?:ption|pcion|zione|ção)|beschreibung|omschrijving|popis|opis(?:$|[-_])|produktinfo|product-?(?:details|overview|info|text)|tab-?content|long-?text|rte$/i;

function* readDescription({ scene }: ProductContext): Iterable<Observation> {
  const { page, product, heading } = scene;
  const marked = product?.thing.propElements?.get('description') ?? [];
  let best: { element: Element; text: string } | undefined;
  for (const element of [...marked, ...elementsNamed(page, DESCRIPTION)]) {
    const weight = scene.weighing.of(element);
    if (weight.text < 60 || weight.text > 60_000 || scene.zone(element) !== 'main') continue;
    if (heading !== undefined && holds(element, heading)) continue;
    const text = page.text(element);
    if (best === undefined || text.length > best.text.length) best = { element, text };
  }
  if (best !== undefined) {
    const lists = descendants(best.element, LISTS).length;
    const tables = descendants(best.element, TABLES).length;
    yield claim(
      'product.description',
      { words: wordCount(best.text), lists, tables },
      'specific',
      page.at(best.element, 'product-description', best.text),
    );
    return;
  }
  const declared = product === undefined ? undefined : textAt(product.thing, 'description');
  if (product !== undefined && declared !== undefined) {
    const text = cleanName(declared);
    if (text !== '')
      yield claim(
        'product.description',
        { words: wordCount(text), lists: 0, tables: 0 },
        'declared',
        page.of(product.thing, 'description', 'product-description-structured', text),
      );
  }
}

function wordCount(text: string): number {
  // Scripts without spaces: two characters stand for about a word.
  const ideographs = (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.floor(ideographs / 2);
}

function holds(element: Element, inner: Element): boolean {
  for (
    let node: Element | null = inner;
    node !== null;
    node = node.parent && isElement(node.parent) ? node.parent : null
  )
    if (node === element) return true;
  return false;
}
