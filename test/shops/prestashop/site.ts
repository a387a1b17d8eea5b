/** L’Atelier du Hêtre: a French shop with the markup habits of PrestaShop 8 (classic theme, microdata-free JSON-LD, French routes). */
import type { Markup } from '../html.ts';
import { html, json } from '../html.ts';
import type { PageRequest, ShopSite } from '../page.ts';
import { assortment, line } from '../page.ts';
import { css } from './style.ts';
import { CATEGORIES, breadcrumb, layout, miniature, productPath } from './frame.ts';
import { productPage } from './product.ts';
import * as extras from './extras.ts';
import * as policies from './policies.ts';

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
    terms: '/content/3-conditions-generales-de-vente',
    legal: '/content/2-mentions-legales',
    contact: '/nous-contacter',
    about: '/content/4-a-propos',
    search: '/recherche?s=planche',
    cart: '/panier',
  },
  page(request) {
    const { path, shop } = request;
    if (path === '/' || path === '/be/') return home(request);
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
      case '/content/8-choisir-sa-planche':
        return text(request, 'cms', 'Bien choisir sa planche', extras.guide);
      case '/content/9-le-cercle-des-copeaux':
        return text(request, 'cms', 'Programme de fidélité', extras.loyalty);
      case '/blog':
        return text(request, 'cms', 'Le journal de l’atelier', extras.journal);
      case '/carte-cadeau':
        return text(request, 'cms', 'Carte cadeau', extras.giftCard);
      case '/panier':
        return text(request, 'cart', 'Panier', extras.cart);
      case '/nous-contacter':
        return text(request, 'contact', 'Contact', policies.contact);
      default:
        return undefined;
    }
  },
};
