/** What every page of Oak & Board shares: head, menu, footer, and the tile of a product in a list. */
import { LOGO_NAMES } from '../assets.ts';
import type { Content, Markup } from '../html.ts';
import { html, raw } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { price, roundPrice } from '../page.ts';
import { logo } from '../pictures.ts';

export const CDN = '/cdn/shop';

export function productPath(slug: string): string {
  return `/products/${slug}`;
}

export function money(minor: number): string {
  return price(minor, 'en-GB', 'GBP');
}

export function layout(
  request: PageRequest,
  kind: string,
  title: string,
  content: Content,
  head: Content = '',
): Markup {
  const { shop, origin } = request;
  const free = roundPrice(shop.freeFrom, 'en-GB', 'GBP');
  return html`<!doctype html>
    <html class="js" lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="X-UA-Compatible" content="IE=edge" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="theme-color" content="" />
        <link rel="canonical" href="${origin}${request.path}" />
        <title>${title}</title>
        <meta name="description" content="Hand-made chopping boards and kitchenware in British oak and walnut." />
        <meta property="og:site_name" content="${shop.name}" />
        <meta property="og:url" content="${origin}${request.path}" />
        <meta property="og:title" content="${title}" />
        <link rel="alternate" hreflang="en-GB" href="${origin}${request.path}" />
        <link rel="alternate" hreflang="en-IE" href="${origin}/en-ie${request.path}" />
        <link rel="alternate" hreflang="x-default" href="${origin}${request.path}" />
        <script>
          window.Shopify = window.Shopify || {};
          Shopify.shop = 'oak-and-board-demo.myshopify.com';
          Shopify.locale = 'en';
          Shopify.currency = { active: 'GBP', rate: '1.0' };
          Shopify.country = 'GB';
          Shopify.theme = {
            name: 'Dawn',
            id: 130415001732,
            schema_name: 'Dawn',
            schema_version: '15.4.0',
            theme_store_id: 887,
            role: 'main',
          };
          Shopify.cdnHost = 'www.oak-and-board.test/cdn';
        </script>
        <script id="shopify-features" type="application/json">
          {
            "accessToken": "demo",
            "betas": ["rich-media-storefront-analytics"],
            "domain": "www.oak-and-board.test",
            "predictiveSearch": true,
            "locale": "en"
          }
        </script>
        <link href="${CDN}/t/4/assets/base.css?v=773" rel="stylesheet" type="text/css" media="all" />
        <script src="${CDN}/t/4/assets/global.js?v=136" defer></script>
        ${head}
      </head>
      <body class="gradient template-${kind}">
        <div class="shopify-section shopify-section-group-header-group announcement-bar-section">
          <div class="announcement-bar" role="region" aria-label="Announcement">
            <p class="announcement-bar__message" style="margin:0">Free UK delivery on orders over ${free}</p>
          </div>
        </div>
        <header class="header page-width">
          <a href="/" class="header__heading-link">${shop.name}</a>
          <nav class="header__inline-menu">
            <ul class="list-menu list-menu--inline" role="list">
              <li><a href="/collections/all">Shop all</a></li>
              <li><a href="/collections/boards">Boards</a></li>
              <li><a href="/pages/about-us">About us</a></li>
              <li><a href="/pages/contact">Contact &amp; FAQ</a></li>
            </ul>
          </nav>
          <a href="/search" class="header__icon">Search</a> <a href="/account/login" class="header__icon">Log in</a>
          <a href="/cart" class="header__icon" id="cart-icon-bubble">Cart</a>
        </header>
        <main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1">${content}</main>
        <footer class="footer">
          <div class="page-width">
            <div class="footer__blocks-wrapper">
              <div>
                <h2 class="footer-block__heading">Help</h2>
                <ul class="footer-block__details-content list-unstyled">
                  <li><a href="/policies/shipping-policy">Delivery</a></li>
                  <li><a href="/policies/refund-policy">Returns &amp; refunds</a></li>
                  <li><a href="/policies/terms-of-service">Terms of service</a></li>
                  <li><a href="/policies/legal-notice">Legal notice</a></li>
                  <li><a href="/policies/privacy-policy">Privacy policy</a></li>
                  <li><a href="/pages/contact">Contact &amp; FAQ</a></li>
                </ul>
              </div>
              <div>
                <h2 class="footer-block__heading">Follow us</h2>
                <ul>
                  <li><a href="https://www.instagram.com/oakandboard.test/">Instagram</a></li>
                  <li><a href="https://www.youtube.com/@oakandboard.test">YouTube</a></li>
                  <li><a href="https://www.tiktok.com/@oakandboard.test">TikTok</a></li>
                </ul>
              </div>
              <div>
                <h2 class="footer-block__heading">Join our newsletter</h2>
                <form method="post" action="/contact#ContactFooter">
                  <input type="hidden" name="form_type" value="customer" /><input
                    type="email"
                    name="contact[email]"
                    placeholder="Email"
                    aria-label="Email"
                  />
                </form>
                <p>10% off your first order.</p>
              </div>
            </div>
            <div class="footer__payment">
              <span class="visually-hidden" hidden>Payment methods</span>
              <ul class="list list-payment" role="list">
                ${shop.payments.map(
                  (id) =>
                    html`<li class="list-payment__item">
                      ${raw(
                        logo(LOGO_NAMES[id] ?? id)
                          .replace('role="img"', `class="icon icon--full-color" role="img" aria-labelledby="pi-${id}"`)
                          .replace('<title>', `<title id="pi-${id}">`),
                      )}
                    </li>`,
                )}
              </ul>
            </div>
            <p>
              <small
                >© 2026, <a href="/">${shop.name}</a>
                <a target="_blank" rel="nofollow" href="https://www.shopify.com?utm_campaign=poweredby"
                  >Powered by Shopify</a
                ></small
              >
            </p>
          </div>
        </footer>
      </body>
    </html>`;
}

export function priceBox({ offer }: Line): Markup {
  return html`<div class="price ${offer.listPrice !== undefined && 'price--on-sale'}">
    <div class="price__container">
      ${
        offer.listPrice === undefined
          ? html`<div class="price__regular">
              <span class="visually-hidden" hidden>Regular price</span>
              <span class="price-item price-item--regular">${money(offer.price)}</span>
            </div>`
          : html`<div class="price__sale">
              <span><s class="price-item price-item--regular">${money(offer.listPrice)}</s></span>
              <span class="price-item price-item--sale price-item--last">${money(offer.price)}</span>
            </div>`
      }
    </div>
  </div>`;
}

export function card(entry: Line): Markup {
  const { item, offer } = entry;
  return html`<li class="grid__item">
    <div class="card-wrapper product-card-wrapper">
      <div class="card__media media">
        <img
          src="${CDN}/files/${item.slug}.jpg?v=1712&width=533"
          alt="${item.name.en}"
          width="533"
          height="533"
          loading="lazy"
        />
      </div>
      <div class="card__content">
        <h3 class="card__heading">
          <a href="${productPath(item.slug)}" class="full-unstyled-link">${item.name.en}</a>
        </h3>
        ${priceBox(entry)}${offer.listPrice !== undefined && html`<span class="badge">Sale</span>`}
      </div>
    </div>
  </li>`;
}
