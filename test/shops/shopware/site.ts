/** Holzbrett-Werkstatt: a German shop with the markup habits of Shopware 6 (default storefront, microdata). */
import type { Content, Markup } from '../html.ts';
import { html } from '../html.ts';
import type { PageRequest, ShopSite } from '../page.ts';
import { assortment, line } from '../page.ts';
import { css } from './style.ts';
import { CATEGORIES, box, layout, productPath } from './frame.ts';
import { productPage } from './product.ts';
import * as policies from './policies.ts';

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
    terms: '/AGB/',
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
