/** The product page of Holzbrett-Werkstatt. */
import type { Markup } from '../html.ts';
import { html } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { assortment, percentOff, plainPrice } from '../page.ts';
import { CATEGORIES, box, layout, money } from './frame.ts';

/** The product page as this platform prints it. */
export function productPage(request: PageRequest, { item, offer }: Line): Markup {
  const { shop } = request;
  const off = percentOff(offer);
  const available = offer.stock !== 'out';
  const content = html`<nav aria-label="breadcrumb">
      <ol class="breadcrumb" itemscope itemtype="https://schema.org/BreadcrumbList">
        ${CATEGORIES.filter(([id]) => id === item.category).map(
          ([, path, name]) =>
            html`<li
              class="breadcrumb-item"
              itemprop="itemListElement"
              itemscope
              itemtype="https://schema.org/ListItem"
            >
              <a href="/${path}/" class="breadcrumb-link" itemprop="item"
                ><link itemprop="url" href="/${path}/" /><span class="breadcrumb-title" itemprop="name"
                  >${name}</span
                ></a
              ><meta itemprop="position" content="1" />
            </li>`,
        )}
      </ol>
    </nav>
    <div class="product-detail" itemscope itemtype="https://schema.org/Product">
      <div class="product-detail-content">
        <h1 class="product-detail-name" itemprop="name">${item.name.de}</h1>
        <div class="product-detail-main">
          <div class="product-detail-media">
            <div class="gallery-slider">
              <img
                src="/media/4a/${item.slug}.jpg?ts=1712"
                class="img-fluid gallery-slider-image magnifier-image js-magnifier-image"
                alt="${item.name.de}"
                itemprop="image"
                width="800"
                height="800"
              />
            </div>
            <div class="gallery-slider-thumbnails">
              ${[1, 2, 3, 4].map((view) => html`<img class="gallery-slider-thumbnails-image" src="/thumbnail/4a/${item.slug}-${view}.jpg" alt="${item.name.de}" width="100" height="100" />`)}
            </div>
          </div>
          <div class="product-detail-buy">
            <meta itemprop="gtin13" content="${item.gtin}" /><meta itemprop="mpn" content="${item.mpn}" /><meta
              itemprop="brand"
              content="${item.brand}"
            /><meta itemprop="weight" content="${(item.weight / 1000).toFixed(2)} kg" />
            <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
              <meta itemprop="url" content="${request.origin}${request.path}" /><meta
                itemprop="priceCurrency"
                content="EUR"
              /><meta itemprop="price" content="${plainPrice(offer.price)}" />
              <p class="product-detail-price-container">
                <span class="product-detail-price ${off !== undefined && 'with-list-price'}"
                  >${money(offer.price)}*</span
                >${offer.listPrice !== undefined && html` <span class="product-detail-list-price-wrapper"><span class="list-price-price">${money(offer.listPrice)}*</span> <span class="list-price-percentage">(${off ?? 0} % gespart)</span></span>`}
              </p>
              <p class="product-detail-tax">
                Preise inkl. MwSt.
                <a class="product-detail-tax-link" href="/Versand-und-Zahlung/">zzgl. Versandkosten</a>
              </p>
              <div class="product-detail-delivery-information">
                <link itemprop="availability" href="https://schema.org/${available ? 'InStock' : 'OutOfStock'}" />
                <p class="delivery-information delivery-${available ? 'available' : 'soldout'}">
                  <span class="delivery-status-indicator"></span
                  >${available ? 'Sofort verfügbar, Lieferzeit: 1–3 Tage' : 'Nicht mehr verfügbar'}
                </p>
              </div>
            </div>
            <form
              id="productDetailPageBuyProductForm"
              action="/checkout/line-item/add"
              method="post"
              class="buy-widget"
              data-add-to-cart="true"
            >
              <label>Anzahl <input type="number" name="lineItems[quantity]" value="1" min="1" /></label
              ><button class="btn btn-primary btn-buy" title="In den Warenkorb" aria-label="In den Warenkorb">
                In den Warenkorb
              </button>
            </form>
            <p class="product-detail-ordernumber-container">
              <span class="product-detail-ordernumber-label">Produktnummer:</span>
              <span class="product-detail-ordernumber" itemprop="sku">${offer.sku}</span>
            </p>
            ${
              offer.rating !== undefined &&
              html`<div
                class="product-detail-reviews"
                itemprop="aggregateRating"
                itemscope
                itemtype="https://schema.org/AggregateRating"
              >
                <meta itemprop="bestRating" content="5" /><span
                  aria-label="Durchschnittliche Bewertung von ${offer.rating.toLocaleString('de')} von 5 Sternen"
                  >★★★★★
                  <span itemprop="ratingValue" content="${offer.rating}"
                    >${offer.rating.toLocaleString('de')}</span
                  ></span
                >
                (<span itemprop="reviewCount">${offer.reviews ?? 0}</span> Bewertungen)
              </div>`
            }
          </div>
        </div>
        <div class="product-detail-description tab-pane-container">
          <h2>Produktinformationen</h2>
          <div class="product-detail-description-text" itemprop="description">${item.text.de}</div>
          <table class="product-detail-properties-table">
            <tbody>
              <tr class="properties-row">
                <th class="properties-label">Hersteller:</th>
                <td>${item.brand}</td>
              </tr>
              <tr class="properties-row">
                <th class="properties-label">Maße:</th>
                <td>${item.size}</td>
              </tr>
              <tr class="properties-row">
                <th class="properties-label">Eigenschaften:</th>
                <td>${item.points.de.join(', ')}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </div>
    </div>
    <div class="product-detail-cross-selling">
      <h2>Kunden kauften auch</h2>
      <div class="cms-listing-row">
        ${assortment(shop)
          .filter((other) => other.item.slug !== item.slug)
          .slice(0, 3)
          .map(box)}
      </div>
    </div>`;
  return layout(request, 'product', `${item.name.de} | ${offer.sku}`, content);
}
