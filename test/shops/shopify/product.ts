/** The product page of Oak & Board. */
import type { Markup } from '../html.ts';
import { html, json } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { assortment, plainPrice } from '../page.ts';
import { CDN, card, layout, money, priceBox } from './frame.ts';

/** The product page as this platform prints it. */
export function productPage(request: PageRequest, entry: Line): Markup {
  const { item, offer } = entry;
  const { origin, shop } = request;
  const data = {
    '@context': 'http://schema.org/',
    '@id': `${request.path}#product`,
    '@type': 'Product',
    brand: { '@type': 'Brand', name: item.brand },
    category: 'Chopping Boards',
    description: item.text.en,
    gtin: item.gtin,
    image: `${origin}${CDN}/files/${item.slug}.jpg?v=1712&width=1920`,
    name: item.name.en,
    ...(offer.rating === undefined
      ? {}
      : { aggregateRating: { '@type': 'AggregateRating', ratingValue: offer.rating, ratingCount: offer.reviews } }),
    offers: {
      '@id': `${request.path}?variant=4417#offer`,
      '@type': 'Offer',
      availability: `http://schema.org/${offer.stock === 'out' ? 'OutOfStock' : 'InStock'}`,
      price: plainPrice(offer.price),
      priceCurrency: 'GBP',
      url: `${origin}${request.path}?variant=4417`,
    },
    sku: offer.sku,
    url: `${origin}${request.path}`,
  };
  const content = html`<section class="shopify-section section">
      <div class="page-width">
        <div class="product product--large grid--2-col">
          <div class="product__media-wrapper">
            <ul class="product__media-list">
              ${[1, 2, 3].map(
                (view) =>
                  html`<li class="product__media-item">
                    <div class="product__media media">
                      <img
                        src="${CDN}/files/${item.slug}-${view}.jpg?v=1712&width=1445"
                        alt="${item.name.en}"
                        width="973"
                        height="973"
                      />
                    </div>
                  </li>`,
              )}
            </ul>
          </div>
          <div class="product__info-wrapper">
            <section id="ProductInfo" class="product__info-container">
              <p class="product__text caption-with-letter-spacing">${item.brand}</p>
              <div class="product__title"><h1>${item.name.en}</h1></div>
              <p class="product__sku">SKU: ${offer.sku}</p>
              <div id="price-template" role="status">
                ${priceBox(entry)}
                <div class="product__tax caption rte">
                  Taxes included. <a href="/policies/shipping-policy">Delivery</a> calculated at checkout.
                </div>
              </div>
              ${offer.rating !== undefined && html`<div class="rating-wrapper"><span aria-label="${offer.rating} out of 5 stars">★★★★★ ${offer.rating}</span> <span>(${offer.reviews ?? 0} reviews)</span></div>`}
              <p class="product__inventory">
                ${offer.stock === 'out' ? 'Sold out' : offer.stock === 'few' ? 'Low stock: 3 left' : 'In stock'}
              </p>
              <product-form class="product-form"
                ><form
                  method="post"
                  action="/cart/add"
                  id="product-form"
                  enctype="multipart/form-data"
                  class="form"
                  data-type="add-to-cart-form"
                >
                  <input type="hidden" name="id" value="4417" /><label
                    >Quantity <input type="number" name="quantity" value="1" min="1"
                  /></label>
                  <button
                    type="submit"
                    name="add"
                    class="product-form__submit button button--secondary"
                    ${offer.stock === 'out' && html` disabled`}
                  >
                    <span>${offer.stock === 'out' ? 'Sold out' : 'Add to basket'}</span>
                  </button>
                  ${shop.payments.includes('shop_pay') && html`<div data-shopify="payment-button" class="shopify-payment-button"><button type="button" class="shopify-payment-button__button">Buy with Shop Pay</button></div>`}
                </form></product-form
              >
              ${shop.payments.includes('klarna') && html`<p class="klarna-placement">Pay in 3 interest-free instalments of ${money(Math.ceil(offer.price / 3))} with Klarna.</p>`}
              <div class="product__description rte">
                <p>${item.text.en}</p>
                <ul>
                  ${item.points.en.map((point) => html`<li>${point}</li>`)}
                </ul>
                <table>
                  <tr>
                    <th>Dimensions</th>
                    <td>${item.size}</td>
                  </tr>
                  <tr>
                    <th>Weight</th>
                    <td>${item.weight} g</td>
                  </tr>
                </table>
              </div>
            </section>
          </div>
        </div>
        <product-recommendations class="related-products page-width" data-url="/recommendations/products"
          ><h2>You may also like</h2>
          <ul class="grid product-grid">
            ${assortment(shop)
              .filter((other) => other.item.slug !== item.slug)
              .slice(0, 3)
              .map(card)}
          </ul></product-recommendations
        >
      </div>
    </section>
    <script type="application/ld+json">
      ${json(data)}
    </script>`;
  return layout(
    request,
    'product',
    `${item.name.en} – ${shop.name}`,
    content,
    html`<meta property="og:type" content="product" /><meta
        property="og:price:amount"
        content="${plainPrice(offer.price)}"
      /><meta property="og:price:currency" content="GBP" /><meta
        property="og:image"
        content="${origin}${CDN}/files/${item.slug}.jpg?v=1712"
      />`,
  );
}
