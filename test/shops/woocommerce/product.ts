/** The product page of Bois & Mie. */
import type { Markup } from '../html.ts';
import { html, json } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { assortment, plainPrice } from '../page.ts';
import { card, layout, priceTag } from './frame.ts';

/** The product page as this platform prints it. */
export function productPage(request: PageRequest, entry: Line): Markup {
  const { item, offer } = entry;
  const { origin, shop } = request;
  const data = {
    '@context': 'https://schema.org/',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, item: { name: 'Accueil', '@id': `${origin}/` } },
          { '@type': 'ListItem', position: 2, item: { name: item.name.fr, '@id': `${origin}${request.path}` } },
        ],
      },
      {
        '@type': 'Product',
        '@id': `${origin}${request.path}#product`,
        name: item.name.fr,
        url: `${origin}${request.path}`,
        description: item.text.fr,
        image: `${origin}/wp-content/uploads/2026/02/${item.slug}.jpg`,
        sku: offer.sku,
        gtin: item.gtin,
        offers: [
          {
            '@type': 'Offer',
            priceSpecification: [
              {
                '@type': 'UnitPriceSpecification',
                price: plainPrice(offer.price),
                priceCurrency: 'EUR',
                valueAddedTaxIncluded: true,
                validThrough: '2027-12-31',
              },
            ],
            priceValidUntil: '2027-12-31',
            availability: offer.stock === 'out' ? 'http://schema.org/OutOfStock' : 'http://schema.org/InStock',
            url: `${origin}${request.path}`,
            seller: { '@type': 'Organization', name: shop.name, url: origin },
          },
        ],
        ...(offer.rating === undefined
          ? {}
          : {
              aggregateRating: {
                '@type': 'AggregateRating',
                ratingValue: offer.rating.toFixed(2),
                reviewCount: offer.reviews,
              },
            }),
      },
    ],
  };
  const content = html`<nav class="woocommerce-breadcrumb" aria-label="Breadcrumb">
      <a href="/">Accueil</a> / <a href="/boutique/">Boutique</a> / ${item.name.fr}
    </nav>
    <main id="main" class="site-main" role="main">
      <div id="product-118" class="product type-product ${offer.stock === 'out' ? 'outofstock' : 'instock'}">
        ${offer.listPrice !== undefined && html`<span class="onsale">Promo !</span>`}
        <div class="woocommerce-product-gallery woocommerce-product-gallery--with-images">
          <div class="woocommerce-product-gallery__wrapper">
            ${[1, 2, 3].map((view) => html`<div class="woocommerce-product-gallery__image"><img width="800" height="800" src="/wp-content/uploads/2026/02/${item.slug}-${view}.jpg" class="wp-post-image" alt="${item.name.fr}" /></div>`)}
          </div>
        </div>
        <div class="summary entry-summary">
          <h1 class="product_title entry-title">${item.name.fr}</h1>
          ${
            offer.rating !== undefined &&
            html`<div class="woocommerce-product-rating">
              <div class="star-rating" role="img" aria-label="Note ${offer.rating.toFixed(2)} sur 5">★★★★☆</div>
              <a href="#reviews" class="woocommerce-review-link" rel="nofollow"
                >(<span class="count">${offer.reviews ?? 0}</span> avis client)</a
              >
            </div>`
          }
          <p class="price">${priceTag(entry)}</p>
          <div class="woocommerce-product-details__short-description"><p>${item.text.fr}</p></div>
          <p class="stock ${offer.stock === 'out' ? 'out-of-stock' : 'in-stock'}">
            ${offer.stock === 'out' ? 'Rupture de stock' : offer.stock === 'few' ? 'Plus que 2 en stock' : 'En stock'}
          </p>
          ${
            offer.stock !== 'out' &&
            html`<form class="cart" action="${request.path}" method="post">
              <div class="quantity">
                <input
                  type="number"
                  class="input-text qty text"
                  name="quantity"
                  value="1"
                  aria-label="Quantité de produits"
                />
              </div>
              <button type="submit" name="add-to-cart" value="118" class="single_add_to_cart_button button alt">
                Ajouter au panier
              </button>
            </form>`
          }
          <div class="product_meta">
            <span class="sku_wrapper">UGS : <span class="sku">${offer.sku}</span></span>
            <span class="posted_in">Catégorie : <a href="/categorie-produit/planches/" rel="tag">Cuisine</a></span>
            <span>Marque : ${item.brand}</span>
          </div>
        </div>
        <div class="woocommerce-tabs">
          <h2>Informations complémentaires</h2>
          <table class="woocommerce-product-attributes shop_attributes">
            <tr>
              <th>Poids</th>
              <td>${item.weight} g</td>
            </tr>
            <tr>
              <th>Dimensions</th>
              <td>${item.size}</td>
            </tr>
            <tr>
              <th>Détails</th>
              <td>${item.points.fr.join(', ')}</td>
            </tr>
          </table>
        </div>
      </div>
      <section class="related products">
        <h2>Produits similaires</h2>
        <ul class="products columns-3">
          ${assortment(shop)
            .filter((other) => other.item.slug !== item.slug)
            .slice(0, 3)
            .map(card)}
        </ul>
      </section>
    </main>`;
  return layout(
    request,
    'single single-product woocommerce woocommerce-page',
    `${item.name.fr} - ${shop.name}`,
    content,
    html`<script type="application/ld+json">
      ${json(data)}
    </script>`,
  );
}
