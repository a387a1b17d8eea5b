/** The product's brand: declared, in a table of properties, or shown beside the name. */
import { BRAND_LABEL } from '../../knowledge/product-labels.ts';
import type { Observation } from '../../model/evidence.ts';
import { registrableDomain } from '../../text/domain.ts';
import { cleanName, foldName } from '../../text/name.ts';
import { isBrand } from './brand-name.ts';
import { shownBrand } from './brand-shown.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { declaredTexts } from './declared-texts.ts';
import { pairLabelled } from './pairs.ts';

/** The brand as the page declares it, else as it shows it. */
export function* readBrand(context: ProductContext): Iterable<Observation> {
  const { scene } = context;
  const { page } = scene;
  let found = false;
  const pair = pairLabelled(scene, BRAND_LABEL, (value) => isBrand(value, context));
  const labelled =
    pair === undefined
      ? undefined
      : claim(
          'product.brand',
          cleanName(pair.value),
          'specific',
          page.at(pair.element, 'product-brand-label', `${pair.label}: ${pair.value}`),
        );
  for (const { text, thing, name } of declaredTexts(context, 'brand', 'manufacturer')) {
    if (!isBrand(text, context)) continue;
    found = true;
    // Templates fill in the shop for want of a brand; where the visitor reads another one, that one it is.
    const filled = labelled !== undefined && namesShop(text, page.url.hostname);
    if (filled) yield { ...labelled, strength: 'declared' };
    yield claim(
      'product.brand',
      text,
      filled ? 'hint' : 'declared',
      page.of(thing, name, 'product-brand-structured', text),
    );
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
  if (labelled !== undefined) {
    found = true;
    yield labelled;
  }
  if (found) return;
  const shown = shownBrand(context);
  if (shown !== undefined) yield shown;
}

/** Whether a name is that of the site itself ("Tulip" on www.tulip.example). */
function namesShop(name: string, host: string): boolean {
  const label = registrableDomain(host).split('.', 1)[0] ?? '';
  return label.length > 2 && foldName(name).replaceAll(' ', '') === label.replaceAll('-', '');
}
