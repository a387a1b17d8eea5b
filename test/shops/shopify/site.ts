/** Oak & Board: a British shop with the markup habits of Shopify (Dawn theme). */
import type { Content, Markup } from '../html.ts';
import { html } from '../html.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line } from '../page.ts';
import { css } from './style.ts';
import { CDN, card, layout, productPath } from './frame.ts';
import { productPage } from './product.ts';
import * as policies from './policies.ts';

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
    terms: '/policies/terms-of-service',
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
