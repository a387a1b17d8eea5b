/** Oak & Board: a British shop with the markup habits of Shopify (Dawn theme). */
import type { Content, Markup } from '../html.ts';
import { html, json, raw } from '../html.ts';
import { LOGO_NAMES } from '../assets.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line, plainPrice, price, roundPrice } from '../page.ts';
import { logo } from '../pictures.ts';
import { css } from './style.ts';
import * as policies from './policies.ts';

const CDN = '/cdn/shop';

function productPath(slug: string): string {
  return `/products/${slug}`;
}

function money(minor: number): string {
  return price(minor, 'en-GB', 'GBP');
}

function layout(request: PageRequest, kind: string, title: string, content: Content, head: Content = ''): Markup {
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

function priceBox({ offer }: Line): Markup {
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

function card(entry: Line): Markup {
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

function productPage(request: PageRequest, entry: Line): Markup {
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

function article(request: PageRequest, title: string, words: Content): Markup {
  return layout(
    request,
    'page',
    `${title} – ${request.shop.name}`,
    html`<div class="page-width">
      <div class="shopify-policy__container">
        <div class="shopify-policy__title"><h1 class="main-page-title">${title}</h1></div>
        <div class="shopify-policy__body"><div class="rte">${words}</div></div>
      </div>
    </div>`,
  );
}

function collection(request: PageRequest, title: string, entries: readonly Line[]): Markup {
  return layout(
    request,
    'collection',
    `${title} – ${request.shop.name}`,
    html`<div class="page-width">
      <h1 class="collection-hero__title main-page-title">${title}</h1>
      <p class="product-count light" id="ProductCount">${entries.length} products</p>
      <ul id="product-grid" class="grid product-grid" data-id="template--collection">
        ${entries.map(card)}
      </ul>
    </div>`,
  );
}

export const oakboard: ShopSite = {
  css,
  pages: {
    home: '/',
    category: '/collections/boards',
    product: productPath,
    delivery: '/policies/shipping-policy',
    returns: '/policies/refund-policy',
    legal: '/policies/legal-notice',
    contact: '/pages/contact',
    about: '/pages/about-us',
  },
  page(request) {
    const { path, shop } = request;
    const slug = /^\/(?:collections\/[a-z-]+\/)?products\/([a-z-]+)$/.exec(path)?.[1];
    const found = slug === undefined ? undefined : line(shop, slug);
    if (found) return productPage(request, found);
    switch (path) {
      case '/':
        return layout(
          request,
          'index',
          `${shop.name} – hand-made chopping boards`,
          html`<div class="banner">
              <img src="${CDN}/files/hero-workshop.jpg" alt="Boards drying in the workshop" />
              <div class="banner__content">
                <h2 class="banner__heading">Boards for a lifetime</h2>
                <p>Hand-made in Stroud from storm-fallen British timber.</p>
              </div>
            </div>
            <div class="page-width">
              <h1 class="main-page-title">Best sellers</h1>
              <ul class="grid product-grid">
                ${assortment(shop).map(card)}
              </ul>
            </div>`,
        );
      case '/collections/all':
        return collection(request, 'Everything', assortment(shop));
      case '/collections/boards':
        return collection(request, 'Boards & more', assortment(shop));
      case '/policies/shipping-policy':
        return article(request, 'Delivery', policies.delivery(shop));
      case '/policies/refund-policy':
        return article(request, 'Refund policy', policies.refunds(shop));
      case '/policies/terms-of-service':
        return article(request, 'Terms of service', policies.termsOfService);
      case '/policies/legal-notice':
        return article(request, 'Legal notice', policies.legal);
      case '/policies/privacy-policy':
        return article(
          request,
          'Privacy policy',
          html`<p>We keep your data for three years. Contact hello@oak-and-board.test for access or deletion.</p>`,
        );
      case '/pages/contact':
        return article(request, 'Contact & FAQ', policies.contact);
      case '/pages/about-us':
        return article(request, 'About us', policies.about);
      default:
        return undefined;
    }
  },
};
