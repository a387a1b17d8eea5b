/** Bois & Mie: a French shop with the markup habits of WooCommerce on WordPress (block theme near Storefront). */
import type { Content, Markup } from '../html.ts';
import { html } from '../html.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line } from '../page.ts';
import { css } from './style.ts';
import { card, layout, productPath } from './frame.ts';
import { productPage } from './product.ts';
import * as policies from './policies.ts';

function article(request: PageRequest, title: string, words: Content): Markup {
  return layout(
    request,
    'page-template-default page',
    `${title} - ${request.shop.name}`,
    html`<main id="main" class="site-main">
      <article class="page type-page">
        <header class="entry-header"><h1 class="entry-title">${title}</h1></header>
        <div class="entry-content">${words}</div>
      </article>
    </main>`,
  );
}

function listing(request: PageRequest, title: string, entries: readonly Line[]): Markup {
  return layout(
    request,
    'archive post-type-archive-product woocommerce woocommerce-page',
    `${title} - ${request.shop.name}`,
    html`<main id="main" class="site-main">
      <header class="woocommerce-products-header">
        <h1 class="woocommerce-products-header__title page-title">${title}</h1>
      </header>
      <p class="woocommerce-result-count">${entries.length} résultats affichés</p>
      <ul class="products columns-3">
        ${entries.map(card)}
      </ul>
    </main>`,
  );
}

export const boismie: ShopSite = {
  css,
  pages: {
    home: '/',
    category: '/categorie-produit/planches/',
    product: productPath,
    delivery: '/livraison/',
    returns: '/retours/',
    terms: '/conditions-generales-de-vente/',
    legal: '/mentions-legales/',
    contact: '/contact/',
    about: '/a-propos/',
  },
  page(request) {
    const { path, shop } = request;
    const slug = /^\/produit\/([a-z-]+)\/?$/.exec(path)?.[1];
    const found = slug === undefined ? undefined : line(shop, slug);
    if (found) return productPage(request, found);
    switch (path.replace(/(.)\/$/, '$1')) {
      case '/':
        return layout(
          request,
          'home page',
          `${shop.name} – la boutique du pain et du bois`,
          html`<main id="main">
            <div class="wp-block-cover">
              <h1>Le pain aime le bois</h1>
              <p>Des pièces choisies une à une dans de petits ateliers, expédiées depuis Angers.</p>
              <a class="button" href="/boutique/">Voir la boutique</a>
            </div>
            <h2>Nouveautés</h2>
            <ul class="products columns-3">
              ${assortment(shop).map(card)}
            </ul>
          </main>`,
        );
      case '/boutique':
        return listing(request, 'Boutique', assortment(shop));
      case '/categorie-produit/planches':
        return listing(request, 'Planches et ustensiles', assortment(shop));
      case '/livraison':
        return article(request, 'Livraison', policies.delivery(shop));
      case '/retours':
        return article(request, 'Retours & remboursements', policies.returns(shop));
      case '/conditions-generales-de-vente':
        return article(request, 'Conditions générales de vente', policies.terms(shop));
      case '/mentions-legales':
        return article(request, 'Mentions légales', policies.legal);
      case '/contact':
        return article(request, 'Contact & FAQ', policies.contact);
      case '/a-propos':
        return article(request, 'À propos', policies.about);
      case '/politique-de-confidentialite':
        return article(
          request,
          'Politique de confidentialité',
          html`<p>Nous conservons vos données trois ans. Droit d’accès : coucou@bois-et-mie.test.</p>`,
        );
      default:
        return undefined;
    }
  },
};
