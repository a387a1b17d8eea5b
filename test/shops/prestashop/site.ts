/** L’Atelier du Hêtre: a French shop with the markup habits of PrestaShop 8 (classic theme, microdata-free JSON-LD, French routes). */
import type { Markup } from '../html.ts';
import { html, json } from '../html.ts';
import type { Product } from '../catalogue.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line, percentOff, plainPrice, price, roundPrice } from '../page.ts';
import { LOGO_NAMES } from '../assets.ts';
import { css } from './style.ts';
import * as policies from './policies.ts';

const CATEGORIES: readonly (readonly [Product['category'], string, string])[] = [
  ['boards', '3-planches', 'Planches et billots'],
  ['utensils', '6-ustensiles', 'Ustensiles'],
  ['storage', '9-rangement', 'Rangement et service'],
];

/** "/planches/1-walnut-board-planche.html" of the product, as PrestaShop writes friendly addresses. */
function productPath(slug: string): string {
  return `/planches/12-${slug}.html`;
}

function money(minor: number): string {
  return price(minor, 'fr', 'EUR');
}

function layout(request: PageRequest, kind: string, title: string, content: Markup, head: Markup | '' = ''): Markup {
  const { shop, origin } = request;
  const free = roundPrice(shop.freeFrom, 'fr', 'EUR');
  return html`<!doctype html>
    <html lang="fr-FR">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="x-ua-compatible" content="ie=edge" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta
          name="description"
          content="Planches à découper et ustensiles en bois massif, tournés dans le Jura. Livraison offerte dès ${free}."
        />
        <meta name="generator" content="PrestaShop" />
        <link rel="canonical" href="${origin}${request.path}" />
        <link rel="icon" type="image/vnd.microsoft.icon" href="/img/favicon.ico" />
        <link rel="stylesheet" href="/themes/classic/assets/cache/theme-3f2a17.css" type="text/css" media="all" />
        <script>
          var prestashop = {
            cart: {
              products: [],
              totals: { total: { type: 'total', label: 'Total', amount: 0, value: '0,00\\u00a0\\u20ac' } },
            },
            currency: { id: 1, name: 'Euro', iso_code: 'EUR', sign: '\\u20ac' },
            language: { iso_code: 'fr', locale: 'fr-FR' },
            page: { page_name: '${kind}' },
            shop: { name: "L'Atelier du H\\u00eatre" },
            static_token: 'c0ffee',
          };
          var prestashopFacebookAjaxController = '';
        </script>
        ${head}
      </head>
      <body id="${kind}" class="lang-fr country-fr currency-eur layout-full-width page-${kind} tax-display-enabled">
        <main>
          <header id="header">
            <div class="header-banner">
              Livraison offerte dès ${free} d’achat en France métropolitaine · Retours sous ${shop.returnDays} jours
            </div>
            <nav class="header-nav container">
              <span id="_desktop_contact_link"
                ><a href="/nous-contacter">Contactez-nous</a> · <a href="tel:+33353010042">03 53 01 00 42</a></span
              >
              <span id="_desktop_user_info"><a href="/connexion?back=my-account" rel="nofollow">Connexion</a></span>
              <span id="_desktop_cart" class="blockcart cart-preview inactive"
                ><a href="/panier?action=show" rel="nofollow"
                  >Panier <span class="cart-products-count">(0)</span></a
                ></span
              >
            </nav>
            <div class="header-top">
              <div class="container">
                <a class="logo" href="/">${shop.name}</a>
                <div id="_desktop_top_menu" class="menu js-top-menu">
                  <ul id="top-menu">
                    ${CATEGORIES.map(([, path, name]) => html`<li class="category"><a class="dropdown-item" href="/${path}">${name}</a></li>`)}
                  </ul>
                </div>
                <div id="search_widget" data-search-controller-url="/recherche">
                  <form method="get" action="/recherche">
                    <input type="text" name="s" placeholder="Rechercher" aria-label="Rechercher" />
                  </form>
                </div>
              </div>
            </div>
          </header>
          <section id="wrapper"><div class="container">${content}</div></section>
          <footer id="footer" class="js-footer">
            <div class="container">
              <div class="row">
                <div>
                  <h3>${shop.name}</h3>
                  <p>
                    8 rue des Tonneliers<br />39600 Arbois, France<br /><a href="tel:+33353010042">03 53 01 00 42</a
                    ><br /><a href="mailto:bonjour@atelier-du-hetre.test">bonjour@atelier-du-hetre.test</a>
                  </p>
                </div>
                <div>
                  <h3>Informations</h3>
                  <ul>
                    <li><a id="link-cms-page-1" class="cms-page-link" href="/content/1-livraison">Livraison</a></li>
                    <li><a class="cms-page-link" href="/content/6-retours">Retours et remboursements</a></li>
                    <li>
                      <a class="cms-page-link" href="/content/3-conditions-generales-de-vente"
                        >Conditions générales de vente</a
                      >
                    </li>
                    <li><a class="cms-page-link" href="/content/2-mentions-legales">Mentions légales</a></li>
                    <li><a class="cms-page-link" href="/content/7-confidentialite">Politique de confidentialité</a></li>
                    <li><a class="cms-page-link" href="/content/4-a-propos">Notre histoire</a></li>
                    <li><a href="/nous-contacter">Contact et questions fréquentes</a></li>
                  </ul>
                </div>
                <div class="block-newsletter">
                  <h3>Lettre de l’atelier</h3>
                  <p>10 % sur votre première commande avec le code COPEAUX10.</p>
                  <form action="/#newsletter" method="post">
                    <input
                      type="email"
                      name="email"
                      placeholder="Votre adresse e-mail"
                      aria-label="Votre adresse e-mail"
                    />
                  </form>
                  <p>
                    <a href="https://www.facebook.com/atelierduhetre.test">Facebook</a> ·
                    <a href="https://www.instagram.com/atelierduhetre.test/">Instagram</a>
                  </p>
                </div>
                <div>
                  <h3>Paiement sécurisé</h3>
                  <div class="payment-logos">
                    ${shop.payments.map((id) => html`<img src="/modules/blockpaymentlogo/img/${id}.svg" alt="${LOGO_NAMES[id] ?? id}" title="${LOGO_NAMES[id] ?? id}" width="48" height="30" loading="lazy" /> `)}
                  </div>
                </div>
              </div>
              <p>© 2026 – Logiciel e-commerce par PrestaShop™</p>
            </div>
          </footer>
        </main>
        <div id="cookie-bar" class="lgcookieslaw_banner">
          <span>Nous utilisons des cookies pour mesurer l’audience.</span
          ><button id="lgcookieslaw_reject" class="btn">Tout refuser</button
          ><button id="lgcookieslaw_accept" class="btn">Tout accepter</button>
        </div>
        <script src="/themes/core.js"></script>
        <script src="/themes/classic/assets/cache/bottom-8d21.js"></script>
        <script src="/modules/ps_shoppingcart/ps_shoppingcart.js"></script>
        <script>
          for (const button of document.querySelectorAll('#cookie-bar button'))
            button.addEventListener('click', () => document.querySelector('#cookie-bar').remove());
        </script>
      </body>
    </html>`;
}

function miniature({ item, offer }: Line): Markup {
  const off = percentOff(offer);
  return html`<article
    class="product-miniature js-product-miniature"
    data-id-product="12"
    data-id-product-attribute="0"
  >
    <div class="thumbnail-container">
      <a href="${productPath(item.slug)}" class="thumbnail product-thumbnail"
        ><img src="/214-home_default/${item.slug}.jpg" alt="${item.name.fr}" width="250" height="250" loading="lazy"
      /></a>
      <div class="product-description">
        <h3 class="h3 product-title"><a href="${productPath(item.slug)}">${item.name.fr}</a></h3>
        <div class="product-price-and-shipping">
          ${offer.listPrice !== undefined && html`<span class="regular-price" aria-label="Prix de base">${money(offer.listPrice)}</span><span class="discount-percentage discount-product">-${off ?? 0}%</span> `}<span
            class="price"
            aria-label="Prix"
            >${money(offer.price)}</span
          >
        </div>
      </div>
      <ul class="product-flags js-product-flags">
        ${off !== undefined && html`<li class="product-flag discount">-${off}%</li>`}${offer.stock === 'out' && html`<li class="product-flag out_of_stock">Rupture de stock</li>`}
      </ul>
    </div>
  </article>`;
}

function breadcrumb(trail: readonly (readonly [string, string])[]): Markup {
  return html`<nav data-depth="${trail.length}" class="breadcrumb">
    <ol>
      ${trail.map(
        ([name, path]) =>
          html`<li>
            <a href="${path}"><span>${name}</span></a>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function productPage(request: PageRequest, { item, offer }: Line): Markup {
  const { origin, shop } = request;
  const off = percentOff(offer);
  const category = CATEGORIES.find(([id]) => id === item.category) ?? CATEGORIES[0];
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    name: item.name.fr,
    description: item.text.fr,
    category: category?.[2],
    image: `${origin}/214-large_default/${item.slug}.jpg`,
    sku: offer.sku,
    mpn: item.mpn,
    gtin13: item.gtin,
    brand: { '@type': 'Brand', name: item.brand },
    ...(offer.rating === undefined
      ? {}
      : {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: String(offer.rating),
            reviewCount: String(offer.reviews),
          },
        }),
    offers: {
      '@type': 'Offer',
      priceCurrency: 'EUR',
      name: item.name.fr,
      price: plainPrice(offer.price),
      url: `${origin}${request.path}`,
      availability: offer.stock === 'out' ? 'https://schema.org/OutOfStock' : 'https://schema.org/InStock',
      itemCondition: 'https://schema.org/NewCondition',
      seller: { '@type': 'Organization', name: shop.name },
    },
  };
  const content = html`${breadcrumb([
      ['Accueil', '/'],
      [category?.[2] ?? '', `/${category?.[1] ?? ''}`],
      [item.name.fr, request.path],
    ])}
    <section id="main">
      <div class="row product-container js-product-container">
        <div>
          <div class="images-container">
            <div class="product-cover">
              <img
                class="js-qv-product-cover img-fluid"
                src="/214-large_default/${item.slug}.jpg"
                alt="${item.name.fr}"
                width="800"
                height="800"
              />
            </div>
            <ul class="product-images js-qv-product-images">
              ${[1, 2, 3].map((view) => html`<li class="thumb-container"><img class="thumb js-thumb" src="/21${view}-small_default/${item.slug}-${view}.jpg" alt="${item.name.fr}, vue ${view}" width="100" height="100" /></li>`)}
            </ul>
          </div>
        </div>
        <div>
          <h1 class="h1">${item.name.fr}</h1>
          ${offer.rating !== undefined && html`<div class="product-comments-additional-info"><span class="stars">★★★★★</span> ${offer.rating.toLocaleString('fr')} / 5 – <a href="#product-comments-list-header">Lire les avis (${offer.reviews ?? 0})</a></div>`}
          <div class="product-prices js-product-prices">
            ${offer.listPrice !== undefined && html`<div class="product-discount"><span class="regular-price">${money(offer.listPrice)}</span></div>`}
            <div class="product-price h5 ${off === undefined ? '' : 'has-discount'}">
              <div class="current-price">
                <span class="current-price-value" content="${plainPrice(offer.price)}">${money(offer.price)}</span
                >${off !== undefined && html`<span class="discount discount-percentage">Économisez ${off}%</span>`}
              </div>
            </div>
            <div class="tax-shipping-delivery-label">
              TTC <span class="delivery-information">Livraison : 2 à 4 jours ouvrés</span>
            </div>
          </div>
          <div class="product-information">
            <div id="product-description-short-12" class="product-description">
              ${item.points.fr[0] ?? ''}. ${item.size}.
            </div>
            <form action="/panier" method="post" id="add-to-cart-or-refresh">
              <div class="product-add-to-cart js-product-add-to-cart">
                <span class="control-label">Quantité</span>
                <input type="number" name="qty" id="quantity_wanted" value="1" min="1" aria-label="Quantité" />
                <button
                  class="btn btn-primary add-to-cart"
                  data-button-action="add-to-cart"
                  type="submit"
                  ${offer.stock === 'out' && html` disabled`}
                >
                  Ajouter au panier
                </button>
              </div>
              <p id="product-availability" class="js-product-availability ${offer.stock === 'out' ? 'out' : ''}">
                ${offer.stock === 'out' ? 'Rupture de stock' : offer.stock === 'few' ? 'Derniers articles en stock' : 'En stock'}
              </p>
            </form>
            <div class="blockreassurance_product">
              <p>Livraison offerte dès ${roundPrice(shop.freeFrom, 'fr', 'EUR')}</p>
              <p>Satisfait ou remboursé pendant ${shop.returnDays} jours</p>
              <p>Paiement sécurisé</p>
            </div>
          </div>
        </div>
      </div>
      <div class="tabs">
        <h2>Description</h2>
        <div class="product-description">
          <p>${item.text.fr}</p>
          <ul>
            ${item.points.fr.map((point) => html`<li>${point}</li>`)}
          </ul>
        </div>
        <h2>Fiche technique</h2>
        <div class="product-manufacturer">Marque : <a href="/brand/2-${item.brand}">${item.brand}</a></div>
        <div class="product-reference">Référence <span>${offer.sku}</span></div>
        <dl class="data-sheet">
          <dt class="name">Dimensions</dt>
          <dd class="value">${item.size}</dd>
          <dt class="name">Poids</dt>
          <dd class="value">${item.weight} g</dd>
          <dt class="name">ean13</dt>
          <dd class="value">${item.gtin}</dd>
        </dl>
      </div>
      <section class="product-accessories">
        <h2>Vous aimerez aussi</h2>
        <div class="products">
          ${assortment(shop)
            .filter((other) => other.item.slug !== item.slug)
            .slice(0, 3)
            .map(miniature)}
        </div>
      </section>
    </section>`;
  return layout(
    request,
    'product',
    item.name.fr,
    content,
    html`<meta property="og:type" content="product" /><meta property="og:title" content="${item.name.fr}" /><meta
        property="og:site_name"
        content="${shop.name}"
      /><meta property="og:image" content="${origin}/214-large_default/${item.slug}.jpg" /><meta
        property="product:price:amount"
        content="${plainPrice(offer.price)}"
      /><meta property="product:price:currency" content="EUR" />
      <script type="application/ld+json">
        ${json(data)}
      </script>`,
  );
}

function text(request: PageRequest, id: string, title: string, words: Markup): Markup {
  return layout(
    request,
    id,
    `${title} – ${request.shop.name}`,
    html`${breadcrumb([
        ['Accueil', '/'],
        [title, request.path],
      ])}
      <section id="content" class="page-content page-cms">${words}</section>`,
  );
}

function home(request: PageRequest): Markup {
  const { shop, origin } = request;
  const organisation = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: shop.name,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', image: `${origin}/img/logo-atelier.svg` },
  };
  return layout(
    request,
    'index',
    'L’Atelier du Hêtre – planches à découper et ustensiles en bois',
    html`<div id="carousel" class="carousel">
        <img
          src="/modules/ps_imageslider/images/hero-atelier.jpg"
          alt="Le noyer du Jura, taillé pour votre cuisine"
          width="1110"
          height="340"
        />
      </div>
      <h1>Le bois du Jura dans votre cuisine</h1>
      <p>Planches, rouleaux et boîtes à pain tournés à la main depuis 1987.</p>
      <div id="custom-text" class="blockreassurance">
        <p>
          Fabriqué en France · Bois de forêts gérées durablement · Paiement sécurisé · Service client au 03 53 01 00 42
        </p>
      </div>
      <section class="featured-products">
        <h2 class="h2 products-section-title">Produits populaires</h2>
        <div class="products">${assortment(shop).slice(0, 6).map(miniature)}</div>
      </section>`,
    html`<script type="application/ld+json">
      ${json(organisation)}
    </script>`,
  );
}

function categoryPage(request: PageRequest, [id, path, name]: (typeof CATEGORIES)[number]): Markup {
  const lines = assortment(request.shop, id);
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: lines.map(({ item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: item.name.fr,
      url: `${request.origin}${productPath(item.slug)}`,
    })),
  };
  return layout(
    request,
    'category',
    `${name} en bois massif`,
    html`${breadcrumb([
        ['Accueil', '/'],
        [name, `/${path}`],
      ])}
      <section id="main">
        <div id="js-product-list-header"><h1 class="h1">${name}</h1></div>
        <section id="products">
          <div id="js-product-list-top" class="products-selection"><p>Il y a ${lines.length} produits.</p></div>
          <div id="js-product-list"><div class="products">${lines.map(miniature)}</div></div>
        </section>
      </section>`,
    html`<script type="application/ld+json">
      ${json(list)}
    </script>`,
  );
}

export const atelier: ShopSite = {
  css,
  pages: {
    home: '/',
    category: '/3-planches',
    product: productPath,
    delivery: '/content/1-livraison',
    returns: '/content/6-retours',
    legal: '/content/2-mentions-legales',
    contact: '/nous-contacter',
    about: '/content/4-a-propos',
    search: '/recherche?s=planche',
  },
  page(request) {
    const { path, shop } = request;
    if (path === '/') return home(request);
    const category = CATEGORIES.find(([, own]) => path === `/${own}`);
    if (category) return categoryPage(request, category);
    const slug = /^\/planches\/12-([a-z-]+)\.html$/.exec(path)?.[1];
    const found = slug === undefined ? undefined : line(shop, slug);
    if (found) return productPage(request, found);
    switch (path) {
      case '/recherche':
        return layout(
          request,
          'search',
          'Recherche',
          html`<h1>Résultats de la recherche</h1>
            <div class="products">${assortment(shop).map(miniature)}</div>`,
        );
      case '/content/1-livraison':
        return text(request, 'cms', 'Livraison', policies.delivery(shop));
      case '/content/6-retours':
        return text(request, 'cms', 'Retours et remboursements', policies.returns(shop));
      case '/content/3-conditions-generales-de-vente':
        return text(request, 'cms', 'Conditions générales de vente', policies.terms(shop));
      case '/content/2-mentions-legales':
        return text(request, 'cms', 'Mentions légales', policies.legal);
      case '/content/4-a-propos':
        return text(request, 'cms', 'Notre histoire', policies.about);
      case '/content/7-confidentialite':
        return text(
          request,
          'cms',
          'Politique de confidentialité',
          html`<h1>Politique de confidentialité</h1>
            <p>
              Vos données servent à traiter vos commandes et sont conservées trois ans. Pour exercer vos droits :
              bonjour@atelier-du-hetre.test.
            </p>`,
        );
      case '/nous-contacter':
        return text(request, 'contact', 'Contact', policies.contact);
      default:
        return undefined;
    }
  },
};
