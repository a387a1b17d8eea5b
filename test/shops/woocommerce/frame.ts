/** What every page of Bois & Mie shares: head, menu, footer, and the tile of a product in a list. */
import { LOGO_NAMES } from '../assets.ts';
import type { Content, Markup } from '../html.ts';
import { html, raw } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { price, roundPrice } from '../page.ts';

export function productPath(slug: string): string {
  return `/produit/${slug}/`;
}

/** The nested spans in which WooCommerce writes every amount. */
function amount(minor: number): Markup {
  const digits = price(minor, 'fr', 'EUR').replace(/\s*€$/u, '');
  return html`<span class="woocommerce-Price-amount amount"
    ><bdi>${digits}${raw('&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span>')}</bdi></span
  >`;
}

export function priceTag({ offer }: Line): Markup {
  return offer.listPrice === undefined
    ? html`<span class="price">${amount(offer.price)}</span>`
    : html`<span class="price"
        ><del aria-hidden="true">${amount(offer.listPrice)}</del>
        <span class="screen-reader-text" hidden>Le prix initial était : ${price(offer.listPrice, 'fr', 'EUR')}.</span
        ><ins aria-hidden="true">${amount(offer.price)}</ins></span
      >`;
}

export function layout(
  request: PageRequest,
  bodyClass: string,
  title: string,
  content: Content,
  head: Content = '',
): Markup {
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

export function card(entry: Line): Markup {
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
