/** Believable shops for the interface: mine, two rivals, one marketplace seller. All names and words are invented. */
import type { Fact } from '../../lib/model/evidence.ts';
import type {
  AnswerRecord,
  CorrectionRecord,
  PageRecord,
  ShopRecord,
  SnapshotRecord,
} from '../../lib/model/records.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { euros, factsOf, snapshot } from './fake-facts.ts';

export const NOW = '2026-11-22T08:20:00.000Z';
export const TODAY = '2026-11-22T08:14:00.000Z';
const DAYS_AGO = (days: number): string => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString();

/** A shop without pages. */
export function record(
  id: string,
  name: string,
  role: ShopRecord['role'],
  days: number,
  more: Partial<ShopRecord> = {},
): ShopRecord {
  return { id, name, role, tags: [], notes: '', addedAt: DAYS_AGO(days), ...more };
}

/** A shop with its pages. */
export function data(
  shop: ShopRecord,
  snapshots: readonly SnapshotRecord[],
  more: { readonly answers?: readonly AnswerRecord[]; readonly corrections?: readonly CorrectionRecord[] } = {},
): ShopData {
  const pages = snapshots.map((one): PageRecord => ({
    key: one.pageKey,
    shop: shop.id,
    url: one.url,
    title: one.title ?? '',
    pageKind: one.pageKind,
    firstSeenAt: one.takenAt,
    lastSeenAt: one.takenAt,
  }));
  return { shop, pages, snapshots, corrections: more.corrections ?? [], answers: more.answers ?? [], rules: [] };
}

export const PRODUCT_URL = 'https://www.latelierdubois.example/planches/noyer-40x30';

/** The product page in front of the merchant, rich in facts of every kind. */
export function productSnapshot(): SnapshotRecord {
  const { found, absent, unknown } = factsOf(PRODUCT_URL);
  const pay = (item: string, snippet: string, more: Parameters<typeof found>[3] = {}): Fact =>
    found('payment.method', { offered: true }, snippet, { item, channel: 'dom', where: 'footer img', ...more });
  return snapshot(
    PRODUCT_URL,
    'latelierdubois.example',
    'product',
    TODAY,
    [
      found('page.kind', 'product', 'Product', { channel: 'jsonld', where: '$.@type' }),
      found('page.language', 'fr', 'lang="fr-FR"', { channel: 'dom', where: 'html' }),
      found('product.name', 'Planche à découper en noyer, 40 × 30 cm', 'Planche à découper en noyer, 40 × 30 cm', {
        where: 'h1',
      }),
      found('product.price', euros(39.9), '39,90 € TTC, au lieu de 49,90 €', {
        channel: 'dom',
        where: '.product-price .current',
        conflicts: [{ value: euros(41.9, '41.90'), snippet: '"price": "41.90"', channel: 'jsonld' }],
      }),
      found('product.listPrice', euros(49.9), '39,90 € TTC, au lieu de 49,90 €', { channel: 'dom' }),
      found('product.discount', 20, '-20 %', { channel: 'dom' }),
      found('product.availability', 'InStock', 'En stock, expédié sous 24 h'),
      found('product.taxIncluded', true, '39,90 € TTC'),
      found('product.brand', 'L’Atelier du Bois', 'Marque : L’Atelier du Bois'),
      found('product.sku', 'NOY-4030', 'Réf. NOY-4030'),
      found('product.gtin', '3760123456784', '"gtin13": "3760123456784"', { channel: 'jsonld', where: '$.gtin13' }),
      found('product.rating', 4.7, '4,7 / 5 (132 avis)', { channel: 'dom' }),
      found('product.reviewCount', 132, '4,7 / 5 (132 avis)', { channel: 'dom' }),
      found('product.images', { count: 6, largest: { width: 1600, height: 1600 } }, '6 images', {
        channel: 'dom',
        where: '.gallery',
      }),
      found(
        'product.variant',
        { options: ['30 × 20', '40 × 30', '50 × 35'], selected: '40 × 30' },
        'Taille 30 × 20 40 × 30 50 × 35',
        { item: 'Taille', channel: 'dom' },
      ),
      found('product.category', ['Cuisine', 'Planches', 'Noyer'], 'Cuisine > Planches > Noyer', { channel: 'dom' }),
      found(
        'shipping.option',
        {
          mode: 'relay',
          carrier: ['Mondial Relay'],
          destination: ['FR'],
          cost: euros(4.9),
          freeFrom: euros(60, '60 €'),
          delay: { min: 2, max: 4, unit: 'business' },
        },
        'Livraison offerte dès 60 € d’achat en France métropolitaine',
        { item: '1', where: '.banner' },
      ),
      found(
        'shipping.option',
        {
          mode: 'home',
          carrier: ['Colissimo'],
          destination: ['FR', 'BE', 'LU'],
          cost: euros(6.9),
          delay: { min: 2, max: 4, unit: 'business' },
        },
        'À domicile par Colissimo : 6,90 €, 2 à 4 jours ouvrés',
        { item: '2' },
      ),
      found('shipping.country', { served: true }, 'Nous livrons en France, en Belgique et au Luxembourg', {
        item: 'FR',
      }),
      found('shipping.country', { served: true }, 'Nous livrons en France, en Belgique et au Luxembourg', {
        item: 'BE',
      }),
      found('shipping.country', { served: true }, 'Nous livrons en France, en Belgique et au Luxembourg', {
        item: 'LU',
      }),
      found('returns.window', { days: 30 }, 'Vous avez 30 jours pour changer d’avis.'),
      unknown('returns.fee'),
      unknown('returns.refundDelay'),
      unknown('warranty'),
      pay('cb', 'logo-cb.svg, « Carte bancaire »'),
      pay('visa', 'logo-visa.svg, « Visa »'),
      pay('mastercard', 'logo-mastercard.svg'),
      pay('paypal', 'paypal-button', { channel: 'script' }),
      pay('alma', 'Payez en 3× ou 4× avec Alma', { strength: 'hint' }),
      absent('payment.method', 'Nous n’acceptons pas les chèques.', 'cheque'),
      found('platform', { name: 'PrestaShop', version: '8', hosting: 'open-source' }, 'var prestashop = {', {
        channel: 'global',
      }),
      found('technology', { name: 'Matomo', category: 'analytics' }, 'matomo.js', { item: 'Matomo', channel: 'asset' }),
      found('technology', { name: 'Stripe', category: 'payment provider' }, 'js.stripe.example/v3', {
        item: 'Stripe',
        channel: 'asset',
      }),
      found('speed.timing', { loadMs: 1840, transferredKb: 1320, requests: 64 }, '1,84 s', { channel: 'global' }),
      found('contact.phone', '+33 1 23 45 67 89', '01 23 45 67 89', { item: '+33123456789' }),
      found('contact.email', 'bonjour@latelierdubois.example', 'bonjour@latelierdubois.example', {
        item: 'bonjour@latelierdubois.example',
        channel: 'link',
      }),
      found('shop.social', 'https://social.example/latelierdubois', 'Instagram', {
        item: 'Instagram',
        channel: 'link',
      }),
      found('shop.social', 'javascript:alert(1)', '<img src=x onerror=alert(1)>', {
        item: 'Pinterest',
        channel: 'link',
      }),
      found('claim', { text: 'Fabriqué en France, bois certifié' }, 'Fabriqué en France, bois certifié FSC', {
        item: 'st-values',
      }),
      found('shop.link', { url: 'https://www.latelierdubois.example/livraison', text: 'Livraison' }, 'Livraison', {
        item: 'delivery',
        channel: 'link',
      }),
      found(
        'shop.link',
        { url: 'https://www.latelierdubois.example/retours', text: 'Retours et remboursements' },
        'Retours et remboursements',
        { item: 'returns', channel: 'link' },
      ),
      found(
        'shop.link',
        { url: 'https://www.latelierdubois.example/mentions-legales', text: 'Mentions légales' },
        'Mentions légales',
        { item: 'legal', channel: 'link' },
      ),
      found('shop.link', { url: 'https://www.latelierdubois.example/contact', text: 'Nous écrire' }, 'Nous écrire', {
        item: 'contact',
        channel: 'link',
      }),
      found('seo.title', 'Planche à découper en noyer 40 × 30 cm | L’Atelier du Bois', '<title>', { channel: 'meta' }),
      unknown('legal.company'),
      unknown('legal.vat'),
      unknown('shipping.cutoff'),
      unknown('product.video', 'needs-tab'),
    ],
    { title: 'Planche à découper en noyer 40 × 30 cm | L’Atelier du Bois' },
  );
}

function rival(): ShopData {
  const home = 'https://www.latelierdubois.example/';
  const { found } = factsOf(home);
  return data(
    record('latelierdubois.example', 'L’Atelier du Bois', 'competitor', 20, {
      tags: ['bois', 'artisan'],
      notes: 'Belles photos, délais courts.',
    }),
    [
      productSnapshot(),
      snapshot(
        home,
        'latelierdubois.example',
        'home',
        DAYS_AGO(1),
        [
          found('shop.name', 'L’Atelier du Bois', 'L’Atelier du Bois', { channel: 'meta' }),
          found('shop.language', 'https://www.latelierdubois.example/', 'FR', { item: 'fr', channel: 'link' }),
          found('claim', { text: '10 % sur la première commande' }, 'Inscrivez-vous : 10 % sur la première commande', {
            item: 'pr-welcome',
          }),
        ],
        { title: 'L’Atelier du Bois – planches et ustensiles' },
      ),
    ],
    {
      corrections: [
        {
          id: 'correction-1',
          shop: 'latelierdubois.example',
          pageKey: productSnapshot().pageKey,
          key: 'product.brand',
          item: '',
          value: 'Atelier du Bois (fabricant)',
          note: 'Vu sur l’étiquette',
          at: DAYS_AGO(0),
        },
      ],
      answers: [{ shop: 'latelierdubois.example', item: 'te-look', value: '4', note: 'Très soigné', at: DAYS_AGO(2) }],
    },
  );
}

function mine(): ShopData {
  const product = 'https://boutique-planches.example/p/noyer-40x30';
  const terms = 'https://boutique-planches.example/livraison-retours';
  const here = factsOf(product);
  const there = factsOf(terms);
  return data(record('boutique-planches.example', 'Ma boutique', 'mine', 40), [
    snapshot(
      product,
      'boutique-planches.example',
      'product',
      DAYS_AGO(1),
      [
        here.found('product.name', 'Planche noyer 40 × 30', 'Planche noyer 40 × 30'),
        here.found('product.price', euros(37.1), '37,10 €'),
        here.found('product.gtin', '3760123456784', '3760123456784'),
        here.found('product.availability', 'InStock', 'En stock'),
        here.found('payment.method', { offered: true }, 'CB', { item: 'cb' }),
        here.found('payment.method', { offered: true }, 'PayPal', { item: 'paypal' }),
        here.found('platform', { name: 'WooCommerce' }, 'wp-content/plugins/woocommerce', { channel: 'asset' }),
      ],
      { title: 'Planche noyer 40 × 30 – Ma boutique' },
    ),
    snapshot(
      terms,
      'boutique-planches.example',
      'policy',
      DAYS_AGO(1),
      [
        there.found('page.topic', 'delivery', 'Livraison', { item: 'delivery' }),
        there.found('page.topic', 'returns', 'Retours', { item: 'returns' }),
        there.found(
          'shipping.option',
          {
            mode: 'home',
            destination: ['FR'],
            cost: euros(4.9),
            freeFrom: euros(80, '80 €'),
            delay: { min: 3, max: 5, unit: 'business' },
          },
          'Livraison 4,90 €, offerte dès 80 €, sous 3 à 5 jours ouvrés',
          { item: '1' },
        ),
        there.found('returns.window', { days: 14 }, 'Retour possible sous 14 jours'),
        there.found('returns.fee', { free: false }, 'Les frais de retour sont à votre charge'),
        there.found('warranty', { years: 2 }, 'Garantie légale de 2 ans'),
      ],
      { title: 'Livraison et retours' },
    ),
  ]);
}

function german(): ShopData {
  const product = 'https://www.holzbrett24.example/nussbaum-40';
  const terms = 'https://www.holzbrett24.example/versand';
  const here = factsOf(product);
  const there = factsOf(terms);
  return data(record('holzbrett24.example', 'holzbrett24', 'competitor', 12, { tags: ['Allemagne'] }), [
    snapshot(
      product,
      'holzbrett24.example',
      'product',
      DAYS_AGO(2),
      [
        here.found('product.name', 'Schneidebrett Nussbaum 40 × 30', 'Schneidebrett Nussbaum 40 × 30'),
        here.found('product.price', euros(35.99), '35,99 €'),
        here.found('product.gtin', '3760123456784', '3760123456784'),
        here.found('product.availability', 'LimitedAvailability', 'Nur noch 3 auf Lager'),
        here.found('payment.method', { offered: true }, 'Klarna', { item: 'klarna' }),
        here.found('payment.method', { offered: true }, 'Rechnung', { item: 'invoice' }),
        here.found('payment.method', { offered: true }, 'PayPal', { item: 'paypal' }),
        here.found('platform', { name: 'Shopware', version: '6' }, 'bundles/storefront', { channel: 'asset' }),
      ],
      { title: 'Schneidebrett Nussbaum', language: 'de' },
    ),
    snapshot(
      terms,
      'holzbrett24.example',
      'policy',
      DAYS_AGO(2),
      [
        there.found('page.topic', 'delivery', 'Versand', { item: 'delivery' }),
        there.found(
          'shipping.option',
          {
            mode: 'home',
            carrier: ['DHL'],
            destination: ['DE', 'AT', 'FR'],
            cost: euros(4.9),
            freeFrom: euros(49, '49 €'),
            delay: { min: 1, max: 3, unit: 'business' },
          },
          'Versandkostenfrei ab 49 €, Lieferzeit 1-3 Werktage',
          { item: '1' },
        ),
        there.found('returns.window', { days: 100 }, '100 Tage Rückgaberecht'),
        there.found('returns.fee', { free: true }, 'Kostenlose Rücksendung'),
      ],
      { title: 'Versand und Rückgabe', language: 'de' },
    ),
  ]);
}

function seller(): ShopData {
  const listing = 'https://marche.example/s?k=planche+noyer';
  const { found } = factsOf(listing);
  return data(record('marche:BoisNature', 'Marché · BoisNature', 'competitor', 8), [
    snapshot(
      listing,
      'marche:BoisNature',
      'product',
      DAYS_AGO(3),
      [
        found('product.name', 'Planche noyer BoisNature', 'Planche noyer BoisNature'),
        found('product.price', euros(43.99), '43,99 €'),
        found('product.seller', 'BoisNature', 'Vendu par BoisNature'),
        found('shipping.option', { cost: 'free', delay: { max: 1 } }, 'Livraison gratuite demain', { item: '1' }),
      ],
      { title: 'Planche noyer BoisNature' },
    ),
  ]);
}

export function fakeShops(): readonly ShopData[] {
  return [rival(), mine(), german(), seller()];
}
