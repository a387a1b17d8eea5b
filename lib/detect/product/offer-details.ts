/** Around the price: unit price, wording of the buy button, delivery lines, seller and who ships. */
import type { Observation } from '../../model/evidence.ts';
import { textAt, things } from '../../page/structured.ts';
import { cleanName, foldName } from '../../text/name.ts';
import { registrableDomain } from '../../text/domain.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { declaredOffers } from './offers.ts';
import { evidenceOf } from './price-tax.ts';
import type { PriceCandidate } from './price-candidates.ts';

const PER =
  /^[^\p{L}\d]{0,4}(?:per|pro|je|par|le|la|al|el|por|za|[à/=]|voor)?\s*((?:1|10|100|1000|1\.000)?\s?(?:kg|kilo\w*|[gl]|gr|gram\w*|mg|ltr|lit(?:er|re|ro|r)s?|ml|cl|dl|oz|fl\.? ?oz|lb|m²|m2|qm|m|mètres?|meter|metro|ft|sq|tablet\w*|capsules?|doses?|wash\w*|sheets?|servings?))(?![\p{L}\d])/iu;
const DELIVERY =
  /\bdeliver(?:y|ed|ies)\b|shipping|ships? |dispatch|arrives?|get it|livr(?:aison|é|able)|expédi|récept|liefer(?:ung|zeit|bar)|versand|zustell|entrega|envío|envio|recíbelo|llega|consegna|spedi(?:to|zione)|arriva|bezorg|levertijd|verzend|geleverd|dostaw|wysyłk|doprav|doruč|odesl|szállít|leveran|leverings|frakt|toimit|livrare|доставк|отправ|配送|お届け|发货|送达|배송|משלוח|توصيل/iu;
const WHEN_OR_COST =
  /\d|free|gratuit|offert|kostenlos|gratis|frei|today|tomorrow|demain|morgen|mañana|domani|jutro|zítra|holnap|imorgon|завтра|明日|무료/iu;
const SOLD_BY =
  /(?:^|[^\p{L}])(?:sold (?:and shipped |& shipped )?by|vendu(?: et expédié)? par|verkauft?(?: und versand)? durch|verkäufer:?|vendido(?: y enviado)? por|venduto(?: e spedito)? da|vendido e entregue por|verkoop door|verkocht door|sprzedawca:?|sprzedaje|prodává|predáva|säljs av|selges av|sælges af|sold by:|seller:)\s*(?:[:：]\s*)?([\p{L}\d][\p{L}\d .,&'’_!+-]{1,59})/iu;
const SHIPPED_BY =
  /(?:shipped by|ships from|dispatched (?:from and sold )?by|expédié par|versand durch|enviado por|gestionado por|spedito da|verzonden door|wysyłka przez)\s*(?:[:：]\s*)?([\p{L}\d][\p{L}\d .,&'’_!+-]{1,59})/iu;

/** Unit price, button wording, delivery lines, seller. */
export function* readOfferDetails(
  context: ProductContext,
  candidates: readonly PriceCandidate[],
  pricePlace: number | undefined,
): Iterable<Observation> {
  const { scene } = context;
  const unit = candidates.find((one) => one.role === 'unit' && one.money.minor > 0 && PER.test(one.after));
  const per = unit === undefined ? undefined : PER.exec(unit.after)?.[1];
  if (unit !== undefined && per !== undefined)
    yield claim(
      'product.unitPrice',
      { price: unit.money, per: per.trim().toLowerCase() },
      'specific',
      evidenceOf(scene, unit, 'product-unit-price'),
    );
  const button = scene.buttons.find((one) => one.text.trim() !== '');
  if (button !== undefined)
    yield claim(
      'product.cta',
      button.text.slice(0, 80),
      'specific',
      scene.page.at(button.element, 'product-cta', button.text),
    );
  yield* readLines(context, pricePlace);
  yield* readSeller(context);
}

/** Short lines about delivery, sellers and shippers that stand close to the price. */
function* readLines({ scene }: ProductContext, pricePlace: number | undefined): Iterable<Observation> {
  const anchor = pricePlace ?? (scene.heading === undefined ? undefined : scene.order.get(scene.heading));
  if (anchor === undefined) return;
  let delivery = false;
  let seller = false;
  for (const block of scene.page.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    if (block.text.length > 240 || block.text.length < 6) continue;
    const place = scene.order.get(block.element) ?? 0;
    if (place < anchor - 80 || place > anchor + 300) continue;
    const zone = scene.zone(block.element);
    if (zone !== 'main' && zone !== 'aside') continue;
    if (!delivery && block.text.length < 160 && DELIVERY.test(block.text) && WHEN_OR_COST.test(block.text)) {
      delivery = true;
      yield claim('product.delivery', block.text, 'specific', scene.page.ofBlock(block, 'product-delivery-line'));
    }
    const sold = seller ? undefined : SOLD_BY.exec(block.text)?.[1];
    if (sold !== undefined) {
      seller = true;
      yield claim('product.seller', trimName(sold), 'specific', scene.page.ofBlock(block, 'product-seller-words'));
    }
    const shipped = SHIPPED_BY.exec(block.text)?.[1];
    if (shipped !== undefined)
      yield claim(
        'product.fulfilment',
        trimName(shipped),
        'specific',
        scene.page.ofBlock(block, 'product-fulfilment-words'),
      );
  }
}

/** The name up to where the sentence goes on. */
function trimName(text: string): string {
  return text.split(/\s(?:and|et|und|[yeia]|en|with|avec|mit|in|on|dans)\s|[,.]\s/, 1)[0]?.trim() ?? text;
}

function* readSeller({ scene, hint }: ProductContext): Iterable<Observation> {
  const { page } = scene;
  for (const { thing } of declaredOffers(page, scene.product, hint)) {
    if (thing === undefined) continue;
    const [seller] = [...things(thing, 'seller'), ...things(thing, 'offeredby')];
    const name = seller === undefined ? textAt(thing, 'seller') : textAt(seller, 'name');
    if (name === undefined || name.length > 100 || /^https?:/.test(name)) continue;
    // A shop that names itself is the shop, not a seller on it.
    const own = foldName(registrableDomain(page.url.hostname).split('.')[0] ?? '').replace(/ /g, '');
    const strength = own !== '' && foldName(name).replace(/ /g, '').includes(own) ? 'specific' : 'declared';
    yield claim(
      'product.seller',
      cleanName(name),
      strength,
      page.of(thing, 'seller', 'product-seller-structured', name),
    );
    return;
  }
}
