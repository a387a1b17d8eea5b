/** Bois & Mie: a French shop with the markup habits of WooCommerce on WordPress (block theme near Storefront). */
import type { Content, Markup } from '../html.ts';
import { html, json, raw } from '../html.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line, plainPrice, price, roundPrice } from '../page.ts';
import { LOGO_NAMES } from '../assets.ts';
import { css } from './style.ts';
import * as policies from './policies.ts';

function productPath(slug: string): string {
  return `/produit/${slug}/`;
}

/** The nested spans in which WooCommerce writes every amount. */
function amount(minor: number): Markup {
  const digits = price(minor, 'fr', 'EUR').replace(/\s*€$/u, '');
  return html`<span class="woocommerce-Price-amount amount"
    ><bdi>${digits}${raw('&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span>')}</bdi></span
  >`;
}

function priceTag({ offer }: Line): Markup {
  return offer.listPrice === undefined
    ? html`<span class="price">${amount(offer.price)}</span>`
    : html`<span class="price"
        ><del aria-hidden="true">${amount(offer.listPrice)}</del>
        <span class="screen-reader-text" hidden>Le prix initial était : ${price(offer.listPrice, 'fr', 'EUR')}.</span
        ><ins aria-hidden="true">${amount(offer.price)}</ins></span
      >`;
}

function layout(request: PageRequest, bodyClass: string, title: string, content: Content, head: Content = ''): Markup {
  const { shop, origin } = request;
  const free = roundPrice(shop.freeFrom, 'fr', 'EUR');
  return html`<!DOCTYPE html>
    <html lang="fr-FR">
      <head>
        <meta charset="UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="robots" content="index, follow, max-image-preview:large" />
        <meta
          name="description"
          content="La boutique du pain et du bois : planches, boîtes à pain et ustensiles choisis à Angers."
        />
        <link rel="canonical" href="${origin}${request.path}" />
        <meta property="og:locale" content="fr_FR" />
        <meta property="og:site_name" content="${shop.name}" />
        <meta property="og:title" content="${title}" />
        <link rel="https://api.w.org/" href="${origin}/wp-json/" />
        <meta name="generator" content="WordPress 6.9.1" />
        <meta name="generator" content="WooCommerce 10.4.2" />
        <link
          rel="stylesheet"
          id="woocommerce-general-css"
          href="/wp-content/plugins/woocommerce/assets/css/woocommerce.css?ver=10.4.2"
          media="all"
        />
        <link
          rel="stylesheet"
          id="storefront-style-css"
          href="/wp-content/themes/storefront/style.css?ver=4.6.1"
          media="all"
        />
        <script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>
        <script
          src="/wp-content/plugins/woocommerce/assets/js/frontend/add-to-cart.min.js?ver=10.4.2"
          id="wc-add-to-cart-js"
          defer
        ></script>
        <script id="wc-add-to-cart-js-extra">
          var wc_add_to_cart_params = {
            ajax_url: '/wp-admin/admin-ajax.php',
            wc_ajax_url: '/?wc-ajax=%%endpoint%%',
            i18n_view_cart: 'Voir le panier',
            cart_url: '/panier/',
            is_cart: '',
            cart_redirect_after_add: 'no',
          };
        </script>
        ${head}
      </head>
      <body class="wp-singular theme-storefront woocommerce-js ${bodyClass}">
        <p role="complementary" class="woocommerce-store-notice demo_store">
          Frais de port offerts à partir de ${free} d’achat
        </p>
        <header id="masthead" class="site-header" role="banner">
          <div class="col-full">
            <a class="site-title" href="/" rel="home">${shop.name}</a>
            <nav id="site-navigation" class="main-navigation" aria-label="Navigation principale">
              <ul>
                <li><a href="/boutique/">Boutique</a></li>
                <li><a href="/categorie-produit/planches/">Planches</a></li>
                <li><a href="/a-propos/">À propos</a></li>
                <li><a href="/contact/">Contact &amp; FAQ</a></li>
              </ul>
            </nav>
            <form role="search" method="get" class="woocommerce-product-search" action="/">
              <input type="search" name="s" placeholder="Recherche de produits…" aria-label="Recherche" /><input
                type="hidden"
                name="post_type"
                value="product"
              />
            </form>
            <a class="cart-contents" href="/panier/" title="Afficher votre panier"
              >${amount(0)} <span class="count">0 article</span></a
            >
          </div>
        </header>
        <div id="content" class="site-content"><div class="col-full">${content}</div></div>
        <footer id="colophon" class="site-footer" role="contentinfo">
          <div class="col-full">
            <div class="footer-widgets">
              <div>
                <h3>${shop.name}</h3>
                <p>17 rue Boisnet, 49100 Angers<br />02 61 91 00 17<br />coucou@bois-et-mie.test</p>
                <p>
                  <a href="https://www.instagram.com/boisetmie.test">Instagram</a> ·
                  <a href="https://www.pinterest.fr/boisetmie.test">Pinterest</a>
                </p>
              </div>
              <div>
                <h3>Aide</h3>
                <ul>
                  <li><a href="/livraison/">Livraison</a></li>
                  <li><a href="/retours/">Retours &amp; remboursements</a></li>
                  <li><a href="/conditions-generales-de-vente/">CGV</a></li>
                  <li><a href="/mentions-legales/">Mentions légales</a></li>
                  <li><a href="/politique-de-confidentialite/">Politique de confidentialité</a></li>
                  <li><a href="/contact/">Contact &amp; FAQ</a></li>
                </ul>
              </div>
              <div>
                <h3>Paiement</h3>
                <p class="wc-payment-icons">
                  ${shop.payments.map((id) => html`<img class="${id}-icon" src="/wp-content/plugins/woocommerce-gateway-stripe/assets/images/${id}.svg" alt="${LOGO_NAMES[id] ?? id}" width="48" height="30" /> `)}
                </p>
                <form class="mc4wp-form" method="post" action="/">
                  <label>Recevez nos recettes : <input type="email" name="EMAIL" placeholder="Votre e-mail" /></label>
                </form>
              </div>
            </div>
            <p>
              © ${shop.name} 2026 ·
              <a href="https://woocommerce.com" rel="noreferrer nofollow">Construit avec WooCommerce</a>.
            </p>
          </div>
        </footer>
        <div id="cmplz-cookiebanner-container">
          <div class="cmplz-cookiebanner" role="dialog" aria-label="Cookies">
            <p>Nous utilisons des cookies pour la mesure d’audience.</p>
            <button class="cmplz-btn cmplz-accept button">Accepter</button>
            <button class="cmplz-btn cmplz-deny button">Refuser</button>
          </div>
        </div>
        <script
          type="text/plain"
          data-service="stripe"
          data-category="functional"
          data-cmplz-src="https://js.stripe.com/v3/"
        ></script>
        <script>
          for (const button of document.querySelectorAll('.cmplz-btn'))
            button.addEventListener('click', () => document.querySelector('.cmplz-cookiebanner').remove());
        </script>
      </body>
    </html>`;
}

function card(entry: Line): Markup {
  const { item, offer } = entry;
  return html`<li
    class="product type-product status-publish ${offer.stock === 'out' ? 'outofstock' : 'instock'} ${offer.listPrice !== undefined && 'sale'} has-post-thumbnail purchasable product-type-simple"
  >
    <a href="${productPath(item.slug)}" class="woocommerce-LoopProduct-link woocommerce-loop-product__link"
      >${offer.listPrice !== undefined && html`<span class="onsale">Promo !</span>`}<img
        width="324"
        height="324"
        src="/wp-content/uploads/2026/02/${item.slug}-324x324.jpg"
        class="attachment-woocommerce_thumbnail"
        alt="${item.name.fr}"
      />
      <h2 class="woocommerce-loop-product__title">${item.name.fr}</h2>
      ${priceTag(entry)}</a
    >
    <br /><a
      href="${offer.stock === 'out' ? productPath(item.slug) : `?add-to-cart=${offer.sku}`}"
      data-quantity="1"
      class="button product_type_simple add_to_cart_button"
      data-product_sku="${offer.sku}"
      rel="nofollow"
      >${offer.stock === 'out' ? 'Lire la suite' : 'Ajouter au panier'}</a
    >
  </li>`;
}

function productPage(request: PageRequest, entry: Line): Markup {
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
