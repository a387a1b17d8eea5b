/** The product page of L’Atelier du Hêtre. */
import type { Markup } from '../html.ts';
import { html, json } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { assortment, percentOff, plainPrice, roundPrice } from '../page.ts';
import { finishes, quantityPrices, reviewRules } from './extras.ts';
import { CATEGORIES, breadcrumb, layout, miniature, money } from './frame.ts';

/** The product page as this platform prints it. */
export function productPage(request: PageRequest, { item, offer }: Line): Markup {
  const { origin, shop } = request;
  const off = percentOff(offer);
  const category = CATEGORIES.find(([id]) => id === item.category) ?? CATEGORIES[0];
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    name: item.name.fr,
    description: item.text.fr,
    category: category?.[2],
    image: `${origin}/214-large_default/${item.slug}.jpg`,
    sku: offer.sku,
    mpn: item.mpn,
    gtin13: item.gtin,
    brand: { '@type': 'Brand', name: item.brand },
    ...(offer.rating === undefined
      ? {}
      : {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: String(offer.rating),
            reviewCount: String(offer.reviews),
          },
        }),
    offers: {
      '@type': 'Offer',
      priceCurrency: 'EUR',
      name: item.name.fr,
      price: plainPrice(offer.price),
      url: `${origin}${request.path}`,
      availability: offer.stock === 'out' ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
      itemCondition: 'https://schema.org/NewCondition',
      seller: { '@type': 'Organization', name: shop.name },
    },
  };
  const content = html`${breadcrumb([
      ['Accueil', '/'],
      [category?.[2] ?? '', `/${category?.[1] ?? ''}`],
      [item.name.fr, request.path],
    ])}
    <section id="main">
      <div class="row product-container js-product-container">
        <div>
          <div class="images-container">
            <div class="product-cover">
              <img
                class="js-qv-product-cover img-fluid"
                src="/214-large_default/${item.slug}.jpg"
                alt="${item.name.fr}"
                width="800"
                height="800"
              />
            </div>
            <ul class="product-images js-qv-product-images">
              ${[1, 2, 3].map((view) => html`<li class="thumb-container"><img class="thumb js-thumb" src="/21${view}-small_default/${item.slug}-${view}.jpg" alt="${item.name.fr}, vue ${view}" width="100" height="100" /></li>`)}
            </ul>
          </div>
        </div>
        <div>
          <h1 class="h1">${item.name.fr}</h1>
          ${offer.rating !== undefined && html`<div class="product-comments-additional-info"><span class="stars">★★★★★</span> ${offer.rating.toLocaleString('fr')} / 5 – <a href="#product-comments-list-header">Lire les avis (${offer.reviews ?? 0})</a></div>`}
          <div class="product-prices js-product-prices">
            ${offer.listPrice !== undefined && html`<div class="product-discount"><span class="regular-price">${money(offer.listPrice)}</span></div>`}
            <div class="product-price h5 ${off === undefined ? '' : 'has-discount'}">
              <div class="current-price">
                <span class="current-price-value" content="${plainPrice(offer.price)}">${money(offer.price)}</span
                >${off !== undefined && html`<span class="discount discount-percentage">Économisez ${off}%</span>`}
              </div>
            </div>
            <div class="tax-shipping-delivery-label">
              TTC <span class="delivery-information">Livraison : 2 à 4 jours ouvrés</span>
            </div>
          </div>
          <div class="product-information">
            <div id="product-description-short-12" class="product-description">
              ${item.points.fr[0] ?? ''}. ${item.size}.
            </div>
            <form action="/panier" method="post" id="add-to-cart-or-refresh">
              ${item.category === 'boards' && finishes}
              <div class="product-add-to-cart js-product-add-to-cart">
                <span class="control-label">Quantité</span>
                <input type="number" name="qty" id="quantity_wanted" value="1" min="1" aria-label="Quantité" />
                <button
                  class="btn btn-primary add-to-cart"
                  data-button-action="add-to-cart"
                  type="submit"
                  ${offer.stock === 'out' && html` disabled`}
                >
                  Ajouter au panier
                </button>
              </div>
              <p id="product-availability" class="js-product-availability ${offer.stock === 'out' ? 'out' : ''}">
                ${offer.stock === 'out' ? 'Rupture de stock' : offer.stock === 'few' ? 'Derniers articles en stock' : 'En stock'}
              </p>
            </form>
            ${quantityPrices}
            <div class="blockreassurance_product">
              <p>Livraison offerte dès ${roundPrice(shop.freeFrom, 'fr', 'EUR')}</p>
              <p>Satisfait ou remboursé pendant ${shop.returnDays} jours</p>
              <p>Paiement sécurisé</p>
            </div>
          </div>
        </div>
      </div>
      <div class="tabs">
        <h2>Description</h2>
        <div class="product-description">
          <p>${item.text.fr}</p>
          <ul>
            ${item.points.fr.map((point) => html`<li>${point}</li>`)}
          </ul>
        </div>
        <h2>Fiche technique</h2>
        <div class="product-manufacturer">Marque : <a href="/brand/2-${item.brand}">${item.brand}</a></div>
        <div class="product-reference">Référence <span>${offer.sku}</span></div>
        <dl class="data-sheet">
          <dt class="name">Dimensions</dt>
          <dd class="value">${item.size}</dd>
          <dt class="name">Poids</dt>
          <dd class="value">${item.weight} g</dd>
          <dt class="name">ean13</dt>
          <dd class="value">${item.gtin}</dd>
        </dl>
      </div>
      ${offer.rating !== undefined && reviewRules}
      <section class="product-accessories">
        <h2>Vous aimerez aussi</h2>
        <div class="products">
          ${assortment(shop)
            .filter((other) => other.item.slug !== item.slug)
            .slice(0, 3)
            .map(miniature)}
        </div>
      </section>
    </section>`;
  return layout(
    request,
    'product',
    item.name.fr,
    content,
    html`<meta property="og:type" content="product" /><meta property="og:title" content="${item.name.fr}" /><meta
        property="og:site_name"
        content="${shop.name}"
      /><meta property="og:image" content="${origin}/214-large_default/${item.slug}.jpg" /><meta
        property="product:price:amount"
        content="${plainPrice(offer.price)}"
      /><meta property="product:price:currency" content="EUR" />
      <script type="application/ld+json">
        ${json(data)}
      </script>`,
  );
}
