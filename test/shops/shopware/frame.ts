/** What every page of Holzbrett-Werkstatt shares: head, menu, footer, and the tile of a product in a list. */
import { LOGO_NAMES } from '../assets.ts';
import type { Product } from '../catalogue.ts';
import type { Content, Markup } from '../html.ts';
import { html } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { percentOff, price, roundPrice } from '../page.ts';

export const CATEGORIES: readonly (readonly [Product['category'], string, string])[] = [
  ['boards', 'Schneidebretter', 'Schneidebretter'],
  ['utensils', 'Kuechenhelfer', 'Küchenhelfer'],
  ['storage', 'Aufbewahrung', 'Aufbewahrung'],
];

export function productPath(slug: string): string {
  return `/${slug}/HW`;
}

export function money(minor: number): string {
  return price(minor, 'de', 'EUR');
}

export function layout(request: PageRequest, kind: string, title: string, content: Content): Markup {
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

export function box({ item, offer }: Line): Markup {
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
