/** Holzbrett-Werkstatt: a German shop with the markup habits of Shopware 6 (default storefront, microdata). */
import type { Content, Markup } from '../html.ts';
import { html } from '../html.ts';
import type { Product } from '../catalogue.ts';
import { LOGO_NAMES } from '../assets.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line, percentOff, plainPrice, price, roundPrice } from '../page.ts';
import { css } from './style.ts';
import * as policies from './policies.ts';

const CATEGORIES: readonly (readonly [Product['category'], string, string])[] = [
  ['boards', 'Schneidebretter', 'Schneidebretter'],
  ['utensils', 'Kuechenhelfer', 'Küchenhelfer'],
  ['storage', 'Aufbewahrung', 'Aufbewahrung'],
];

function productPath(slug: string): string {
  return `/${slug}/HW`;
}

function money(minor: number): string {
  return price(minor, 'de', 'EUR');
}

function layout(request: PageRequest, kind: string, title: string, content: Content): Markup {
  const { shop, origin } = request;
  const free = roundPrice(shop.freeFrom, 'de', 'EUR');
  return html`<!DOCTYPE html>
    <html lang="de-DE" itemscope="itemscope" itemtype="https://schema.org/WebPage">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no" />
        <meta name="robots" content="index,follow" />
        <meta
          name="description"
          content="Schneidebretter und Küchenhelfer aus heimischem Holz. Versandkostenfrei ab ${free}."
        />
        <meta property="og:site_name" content="${shop.name}" />
        <meta property="og:title" content="${title}" />
        <meta itemprop="copyrightHolder" content="${shop.name}" />
        <link rel="canonical" href="${origin}${request.path}" />
        <title itemprop="name">${title}</title>
        <link rel="stylesheet" href="/theme/6c1f0e2a/css/all.css?1763800000" />
        <script>
          window.features = { V6_7_0_0: true };
          window.router = {
            'frontend.cart.offcanvas': '/checkout/offcanvas',
            'frontend.cookie.offcanvas': '/cookie/offcanvas',
          };
          window.salesChannelId = '0190demo';
          window.activeNavigationId = '0190';
        </script>
        <script src="/theme/6c1f0e2a/js/storefront/storefront.js?1763800000" defer></script>
      </head>
      <body class="is-ctl-${kind} is-act-index">
        <div class="top-bar">
          <div class="container">
            <span>✓ Versandkostenfrei ab ${free}</span><span>✓ ${shop.returnDays} Tage Rückgaberecht</span
            ><span>✓ Kauf auf Rechnung</span><a href="tel:+493023125042">030 23125 042</a>
          </div>
        </div>
        <header class="header-main">
          <div class="container header-row">
            <a class="header-logo-main-link" href="/" title="Zur Startseite gehen">${shop.name}</a>
            <form class="header-search" action="/search" method="get">
              <input
                type="search"
                name="search"
                class="header-search-input"
                placeholder="Suchbegriff eingeben …"
                aria-label="Suchbegriff"
              />
            </form>
            <a href="/account" class="header-actions-btn">Mein Konto</a
            ><a href="/checkout/cart" class="header-cart" data-off-canvas-cart="true"
              ><span class="header-cart-total">${money(0)}*</span></a
            >
          </div>
        </header>
        <nav class="main-navigation">
          <div class="container main-navigation-menu">
            ${CATEGORIES.map(([, path, name]) => html`<a class="nav-link main-navigation-link" href="/${path}/" itemprop="url" title="${name}"><span itemprop="name">${name}</span></a>`)}
          </div>
        </nav>
        <main class="content-main"><div class="container">${content}</div></main>
        <footer class="footer-main">
          <div class="container">
            <div class="footer-columns js-footer">
              <div>
                <h3>Service-Hotline</h3>
                <p><a href="tel:+493023125042">030 23125 042</a><br />Mo–Fr, 8:00 – 17:00 Uhr</p>
              </div>
              <div>
                <h3>Shop-Service</h3>
                <ul>
                  <li><a href="/Versand-und-Zahlung/">Versand und Zahlung</a></li>
                  <li><a href="/Widerrufsrecht/">Widerrufsrecht und Rückgabe</a></li>
                  <li><a href="/Kontakt/">Kontakt und FAQ</a></li>
                </ul>
              </div>
              <div>
                <h3>Informationen</h3>
                <ul>
                  <li><a href="/AGB/">AGB</a></li>
                  <li><a href="/Impressum/">Impressum</a></li>
                  <li><a href="/Datenschutz/">Datenschutz</a></li>
                  <li><a href="/Ueber-uns/">Über uns</a></li>
                </ul>
              </div>
              <div>
                <h3>Newsletter</h3>
                <form action="/form/newsletter">
                  <input type="email" name="email" placeholder="E-Mail-Adresse" aria-label="E-Mail-Adresse" />
                </form>
                <p>
                  5 € Gutschein für Ihre Anmeldung.
                  <a href="https://www.instagram.com/holzbrettwerkstatt.test">Instagram</a>
                </p>
              </div>
            </div>
            <div class="footer-logos">
              ${shop.payments.map((id) => html`<div class="footer-logo is-payment"><img class="footer-logo-image" src="/media/payment/${id}.svg" alt="${LOGO_NAMES[id] ?? id}" title="${LOGO_NAMES[id] ?? id}" height="30" loading="lazy" /></div>`)}
              <div class="footer-logo is-shipping">
                <img class="footer-logo-image" src="/media/shipping/DHL.svg" alt="DHL" title="DHL" height="30" />
              </div>
            </div>
            <p class="footer-vat">
              * Alle Preise inkl. gesetzl. Mehrwertsteuer zzgl. <a href="/Versand-und-Zahlung/">Versandkosten</a>, wenn
              nicht anders angegeben.
            </p>
            <p>Realisiert mit Shopware</p>
          </div>
        </footer>
        <div class="cookie-permission-container" data-cookie-permission="true">
          <span>Diese Website verwendet Cookies, um eine bestmögliche Erfahrung bieten zu können.</span
          ><button class="btn btn-primary js-cookie-permission-button">Nur technisch notwendige</button
          ><button class="btn btn-primary js-cookie-configuration-button">Alle Cookies akzeptieren</button>
        </div>
        <script>
          for (const button of document.querySelectorAll('.cookie-permission-container button'))
            button.addEventListener('click', () => document.querySelector('.cookie-permission-container').remove());
        </script>
      </body>
    </html>`;
}

function box({ item, offer }: Line): Markup {
  const off = percentOff(offer);
  return html`<div class="cms-listing-col">
    <div class="card product-box box-standard" data-product-information='{"id":"${offer.sku}"}'>
      ${off !== undefined && html`<span class="badge bg-danger badge-discount">-${off} %</span>`}
      <div class="product-image-wrapper">
        <a href="${productPath(item.slug)}" title="${item.name.de}" class="product-image-link is-standard"
          ><img
            src="/thumbnail/4a/${item.slug}.jpg?ts=1712"
            class="product-image is-standard"
            alt="${item.name.de}"
            loading="lazy"
            width="400"
            height="400"
        /></a>
      </div>
      <div class="product-info">
        <a href="${productPath(item.slug)}" class="product-name" title="${item.name.de}">${item.name.de}</a>
        <div class="product-price-info">
          <div class="product-price-wrapper">
            <span class="product-price ${off !== undefined && 'with-list-price'}"
              >${money(offer.price)}*
              ${offer.listPrice !== undefined && html`<span class="list-price"><span class="list-price-price">${money(offer.listPrice)}*</span></span>`}</span
            >
          </div>
        </div>
        <div class="product-action">
          <form action="/checkout/line-item/add" method="post" class="buy-widget" data-add-to-cart="true">
            <button class="btn btn-buy" title="In den Warenkorb">In den Warenkorb</button>
          </form>
        </div>
      </div>
    </div>
  </div>`;
}

function productPage(request: PageRequest, { item, offer }: Line): Markup {
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

function text(request: PageRequest, title: string, words: Content): Markup {
  return layout(
    request,
    'navigation',
    `${title} | ${request.shop.name}`,
    html`<div class="cms-page"><div class="cms-block cms-block-text">${words}</div></div>`,
  );
}

export const holzbrett: ShopSite = {
  css,
  pages: {
    home: '/',
    category: '/Schneidebretter/',
    product: productPath,
    delivery: '/Versand-und-Zahlung/',
    returns: '/Widerrufsrecht/',
    legal: '/Impressum/',
    contact: '/Kontakt/',
    about: '/Ueber-uns/',
  },
  page(request) {
    const { path, shop } = request;
    const slug = /^\/([a-z-]+)\/HW$/.exec(path)?.[1];
    const found = slug === undefined ? undefined : line(shop, slug);
    if (found) return productPage(request, found);
    const category = CATEGORIES.find(([, own]) => path === `/${own}/`);
    if (category)
      return layout(
        request,
        'navigation',
        category[2],
        html`<h1>${category[2]}</h1>
          <p>${assortment(shop, category[0]).length} Produkte</p>
          <div class="cms-element-product-listing">
            <div class="row cms-listing-row js-listing-wrapper">${assortment(shop, category[0]).map(box)}</div>
          </div>`,
      );
    switch (path) {
      case '/':
        return layout(
          request,
          'navigation',
          `${shop.name} – Schneidebretter aus heimischem Holz`,
          html`<div class="hero">
              <h1>Gutes Holz für gute Küche</h1>
              <p>Bretter und Küchenhelfer aus dem Schwarzwald – geölt, geprüft, in 1–3 Werktagen bei Ihnen.</p>
            </div>
            <h2>Beliebte Produkte</h2>
            <div class="cms-listing-row">${assortment(shop).map(box)}</div>`,
        );
      case '/Versand-und-Zahlung/':
        return text(request, 'Versand und Zahlung', policies.delivery(shop));
      case '/Widerrufsrecht/':
        return text(request, 'Widerrufsrecht', policies.withdrawal(shop));
      case '/AGB/':
        return text(request, 'AGB', policies.terms);
      case '/Impressum/':
        return text(request, 'Impressum', policies.imprint);
      case '/Kontakt/':
        return text(request, 'Kontakt', policies.contact);
      case '/Ueber-uns/':
        return text(request, 'Über uns', policies.about);
      case '/Datenschutz/':
        return text(
          request,
          'Datenschutz',
          html`<h1>Datenschutzerklärung</h1>
            <p>Verantwortlich ist die Holzbrett-Werkstatt GmbH. Auskunft: service@holzbrett-werkstatt.test.</p>`,
        );
      default:
        return undefined;
    }
  },
};
