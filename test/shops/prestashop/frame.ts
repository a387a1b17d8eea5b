/** What every page of L’Atelier du Hêtre shares: head, menu, footer, and the tile of a product in a list. */
import { LOGO_NAMES } from '../assets.ts';
import type { Product } from '../catalogue.ts';
import type { Markup } from '../html.ts';
import { html } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { percentOff, price, roundPrice } from '../page.ts';
import { MEASURING } from './extras.ts';

export const CATEGORIES: readonly (readonly [Product['category'], string, string])[] = [
  ['boards', '3-planches', 'Planches et billots'],
  ['utensils', '6-ustensiles', 'Ustensiles'],
  ['storage', '9-rangement', 'Rangement et service'],
];

/** "/planches/1-walnut-board-planche.html" of the product, as PrestaShop writes friendly addresses. */
export function productPath(slug: string): string {
  return `/planches/12-${slug}.html`;
}

export function money(minor: number): string {
  return price(minor, 'fr', 'EUR');
}

export function layout(
  request: PageRequest,
  kind: string,
  title: string,
  content: Markup,
  head: Markup | '' = '',
): Markup {
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
        <link rel="alternate" hreflang="fr-FR" href="${origin}/" />
        <link rel="alternate" hreflang="fr-BE" href="${origin}/be/" />
        <link rel="preconnect" href="https://www.googletagmanager.com" />
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
                    <li><a class="cms-page-link" href="/content/8-choisir-sa-planche">Bien choisir sa planche</a></li>
                    <li><a class="cms-page-link" href="/content/9-le-cercle-des-copeaux">Programme de fidélité</a></li>
                    <li><a href="/blog">Le journal de l’atelier</a></li>
                    <li><a href="/carte-cadeau">Carte cadeau</a></li>
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
                    <a href="https://www.instagram.com/atelierduhetre.test/">Instagram</a> ·
                    <a href="https://wa.me/33353010042">Écrivez-nous sur WhatsApp</a>
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
        ${MEASURING}
        <script src="/themes/core.js"></script>
        <script src="/themes/classic/assets/cache/bottom-8d21.js"></script>
        <script src="/modules/ps_shoppingcart/ps_shoppingcart.js"></script>
        <script src="/modules/payplug/views/js/front.js"></script>
        <script src="/modules/productcomments/views/js/jquery.rating.plugin.js"></script>
        <script>
          for (const button of document.querySelectorAll('#cookie-bar button'))
            button.addEventListener('click', () => document.querySelector('#cookie-bar').remove());
        </script>
      </body>
    </html>`;
}

export function miniature({ item, offer }: Line): Markup {
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

export function breadcrumb(trail: readonly (readonly [string, string])[]): Markup {
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
