/** La Trouvaillerie: an invented French marketplace with search results, several sellers per product and sponsored rows. */
import type { Content, Markup } from '../html.ts';
import { html, json } from '../html.ts';
import { LOGO_NAMES } from '../assets.ts';
import type { Line, PageRequest, ShopSite } from '../page.ts';
import { assortment, line, plainPrice, price, roundPrice } from '../page.ts';
import { css } from './style.ts';

interface Seller {
  readonly name: string;
  readonly id: string;
  readonly country: string;
  readonly rating: number;
  /** Added to the marketplace's lowest price, minor units. */
  readonly above: number;
  readonly delivery: number;
  readonly days: string;
}

const SELLERS: readonly Seller[] = [
  {
    name: 'BoisNature',
    id: 'boisnature',
    country: 'France',
    rating: 4.6,
    above: 0,
    delivery: 399,
    days: '2 à 4 jours ouvrés',
  },
  {
    name: 'Cuisine & Copeaux',
    id: 'cuisine-copeaux',
    country: 'Belgique',
    rating: 4.3,
    above: 250,
    delivery: 0,
    days: '3 à 6 jours ouvrés',
  },
  {
    name: 'HolzDirekt24',
    id: 'holzdirekt24',
    country: 'Allemagne',
    rating: 4.8,
    above: 410,
    delivery: 590,
    days: '4 à 7 jours ouvrés',
  },
];

function productPath(slug: string): string {
  return `/${slug}/p/TR-${slug}`;
}

function money(minor: number): string {
  return price(minor, 'fr', 'EUR');
}

/** "38€99": euros, sign, cents in superscript, as large French sites print prices. */
function split(minor: number): Markup {
  return html`<span class="mp-price" aria-label="${money(minor)}"
    >${Math.floor(minor / 100)}€<sup>${String(minor % 100).padStart(2, '0')}</sup></span
  >`;
}

function layout(
  request: PageRequest,
  title: string,
  content: Content,
  options: { readonly wide?: boolean; readonly head?: Content } = {},
): Markup {
  const { shop, origin } = request;
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="canonical" href="${origin}${request.path}" />
        <meta property="og:site_name" content="${shop.name}" />
        <link rel="stylesheet" href="/static/mp-2.14.css" />
        ${options.head ?? ''}
      </head>
      <body>
        <header class="mp-header">
          <a class="mp-logo" href="/">${shop.name}</a>
          <form class="mp-search" action="/recherche" role="search">
            <input
              name="q"
              value="${request.query.get('q') ?? ''}"
              placeholder="Que cherchez-vous ?"
              aria-label="Rechercher"
            /><button>Chercher</button>
          </form>
          <a href="/compte">Mon compte</a><a href="/panier">Panier</a>
        </header>
        <div class="mp-bar">
          Livraison gratuite dès ${roundPrice(shop.freeFrom, 'fr', 'EUR')} sur les articles expédiés par ${shop.name}
        </div>
        <div class="mp-main ${options.wide === false ? '' : 'wide'}">${content}</div>
        <footer class="mp-footer">
          <ul>
            <li><a href="/aide/livraison">Livraison</a></li>
            <li><a href="/aide/retours">Retours</a></li>
            <li><a href="/aide/cgv">Conditions générales</a></li>
            <li><a href="/aide/mentions-legales">Mentions légales</a></li>
            <li><a href="/aide/contact">Contact et FAQ</a></li>
            <li><a href="/aide/qui-sommes-nous">Qui sommes-nous ?</a></li>
            <li><a href="/vendre">Vendre sur ${shop.name}</a></li>
          </ul>
          <p class="mp-pay">
            ${shop.payments.map((id) => html`<img src="/static/pay/${id}.svg" alt="${LOGO_NAMES[id] ?? id}" /> `)}
          </p>
        </footer>
      </body>
    </html>`;
}

function result({ item, offer }: Line, position: number, sponsored: boolean): Markup {
  const seller = SELLERS[position % SELLERS.length] ?? SELLERS[0];
  return html`<li class="mp-result" data-offer-id="${offer.sku}" data-position="${position}">
    <a href="${productPath(item.slug)}"
      ><img src="/static/photos/${item.slug}.webp" alt="${item.name.fr}" width="150" height="150" loading="lazy"
    /></a>
    <div>
      ${sponsored && html`<span class="mp-sponsored">Sponsorisé</span>`}
      <h3><a href="${productPath(item.slug)}">${item.name.fr}</a></h3>
      <div class="mp-rating">
        <span aria-label="${(offer.rating ?? 0).toLocaleString('fr')} sur 5"
          >★★★★☆ ${(offer.rating ?? 0).toLocaleString('fr')}</span
        >
        <span>(${offer.reviews ?? 0} avis)</span>
      </div>
      <div class="mp-seller">Vendu par <a href="/vendeur/${seller?.id ?? ''}">${seller?.name ?? ''}</a></div>
    </div>
    <div>
      ${split(offer.price)}
      ${offer.listPrice !== undefined && html`<span class="mp-strike">${money(offer.listPrice)}</span>`}
      <div>${offer.price >= 2500 ? 'Livraison gratuite' : `+ ${money(399)} de livraison`}</div>
      <button class="mp-buy" type="button">Ajouter au panier</button>
    </div>
  </li>`;
}

function listing(request: PageRequest, title: string): Markup {
  const lines = assortment(request.shop);
  const advertised = lines.filter(({ item }) => item.slug === 'butcher-block' || item.slug === 'cherry-spoons');
  const rows = [
    ...advertised.map((entry) => ({ entry, sponsored: true })),
    ...lines.filter((entry) => !advertised.includes(entry)).map((entry) => ({ entry, sponsored: false })),
  ];
  return layout(
    request,
    `${title} | ${request.shop.name}`,
    html`<aside class="mp-filters">
        <h2>Filtrer</h2>
        <p>
          <label><input type="checkbox" /> Expédié par ${request.shop.name}</label>
        </p>
        <p>
          <label><input type="checkbox" /> 4 étoiles et plus</label>
        </p>
        <p>Prix : 10 € – 150 €</p>
      </aside>
      <section>
        <h1>${title}</h1>
        <p class="mp-count">1-${rows.length} sur ${rows.length} résultats</p>
        <ul class="mp-results">
          ${rows.map(({ entry, sponsored }, index) => result(entry, index + 1, sponsored))}
        </ul>
      </section>`,
    { wide: false },
  );
}

function productPage(request: PageRequest, { item, offer }: Line): Markup {
  const { origin } = request;
  const best = SELLERS[0];
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: item.name.fr,
    image: [1, 2].map((view) => `${origin}/static/photos/${item.slug}-${String(view)}.webp`),
    brand: { '@type': 'Brand', name: item.brand },
    gtin13: item.gtin,
    sku: offer.sku,
    aggregateRating: { '@type': 'AggregateRating', ratingValue: offer.rating, reviewCount: offer.reviews },
    offers: {
      '@type': 'AggregateOffer',
      lowPrice: plainPrice(offer.price),
      highPrice: plainPrice(offer.price + 410),
      offerCount: SELLERS.length,
      priceCurrency: 'EUR',
      offers: SELLERS.map((seller) => ({
        '@type': 'Offer',
        price: plainPrice(offer.price + seller.above),
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
        seller: { '@type': 'Organization', name: seller.name },
      })),
    },
  };
  return layout(
    request,
    `${item.name.fr} au meilleur prix | ${request.shop.name}`,
    html`<div>
      <div class="mp-product">
        <div><img src="/static/photos/${item.slug}-1.webp" alt="${item.name.fr}" width="500" height="500" /></div>
        <div>
          <h1>${item.name.fr}</h1>
          <p>Marque : ${item.brand} · Référence ${offer.sku}</p>
          <p>
            <span aria-label="${(offer.rating ?? 0).toLocaleString('fr')} sur 5 étoiles">★★★★☆</span>
            ${(offer.rating ?? 0).toLocaleString('fr')} (${offer.reviews ?? 0} avis)
          </p>
          <p class="mp-buybox">
            ${split(offer.price)}
            ${offer.listPrice !== undefined && html`<span class="mp-strike">${money(offer.listPrice)}</span>`}
          </p>
          <p class="mp-seller">
            Vendu et expédié par <a href="/vendeur/${best?.id ?? ''}">${best?.name ?? ''}</a> (${best?.country ?? ''}) –
            ${best?.days ?? ''}
          </p>
          <p class="mp-stock">${offer.stock === 'few' ? 'Plus que 3 exemplaires' : 'En stock'}</p>
          <button class="mp-buy" type="button">Ajouter au panier</button>
          <p>Paiement en 3x ou 4x avec Oney dès 100 €.</p>
          <p>${item.text.fr}</p>
        </div>
      </div>
      <section class="mp-offers">
        <h2>${SELLERS.length} offres pour ce produit</h2>
        <table>
          <thead>
            <tr>
              <th>Vendeur</th>
              <th>Prix</th>
              <th>Livraison</th>
              <th>Délai</th>
            </tr>
          </thead>
          <tbody>
            ${SELLERS.map(
              (seller) =>
                html`<tr>
                  <td>
                    <a href="/vendeur/${seller.id}">${seller.name}</a> (${seller.rating.toLocaleString('fr')}/5,
                    ${seller.country})
                  </td>
                  <td>${money(offer.price + seller.above)}</td>
                  <td>${seller.delivery === 0 ? 'Gratuite' : money(seller.delivery)}</td>
                  <td>${seller.days}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
    </div>`,
    {
      head: html`<script type="application/ld+json">
        ${json(data)}
      </script>`,
    },
  );
}

function helpText(request: PageRequest, topic: string): { readonly title: string; readonly words: Markup } | undefined {
  const { shop } = request;
  const free = roundPrice(shop.freeFrom, 'fr', 'EUR');
  switch (topic) {
    case 'livraison':
      return {
        title: 'Livraison',
        words: html`<p>
            Les articles vendus et expédiés par ${shop.name} sont livrés gratuitement dès ${free} d’achat en France
            métropolitaine ; en dessous, la livraison standard coûte ${money(shop.deliveryCost)} (2 à 4 jours ouvrés,
            Colissimo ou point relais Mondial Relay).
          </p>
          <p>
            Les vendeurs partenaires fixent eux-mêmes leurs frais et délais, affichés sur chaque offre. Livraison
            express par Chronopost : 7,90 €, 1 jour ouvré.
          </p>`,
      };
    case 'retours':
      return {
        title: 'Retours',
        words: html`<p>
            Vous avez ${shop.returnDays} jours pour retourner un article. Les retours sont gratuits pour les articles
            expédiés par ${shop.name}. Remboursement sous 14 jours.
          </p>
          <p>Garantie légale de conformité : 2 ans.</p>`,
      };
    case 'cgv':
      return {
        title: 'Conditions générales',
        words: html`<p>
          Conditions applicables au 1er juillet 2026. ${shop.name} met en relation acheteurs et vendeurs. Médiateur :
          médiation de la vente à distance, 60 rue La Boétie, 75008 Paris.
        </p>`,
      };
    case 'mentions-legales':
      return {
        title: 'Mentions légales',
        words: html`<p>
          La Trouvaillerie SA au capital de 2 500 000 €, 40 quai du Commerce, 44000 Nantes. RCS Nantes 123 456 782. TVA
          FR 11 123456782. Courriel : aide@trouvaillerie.test – Téléphone : 02 61 91 00 99.
        </p>`,
      };
    case 'contact':
      return {
        title: 'Contact et FAQ',
        words: html`<p>
            Notre service client vous répond 7 jours sur 7 de 8 h à 20 h au
            <a href="tel:+33261910099">02 61 91 00 99</a>.
          </p>
          <h2>Questions fréquentes</h2>
          <h3>Comment suivre mon colis ?</h3>
          <p>Depuis votre compte, rubrique Commandes.</p>`,
      };
    case 'qui-sommes-nous':
      return {
        title: 'Qui sommes-nous ?',
        words: html`<p>Depuis 2009, La Trouvaillerie réunit 1 200 vendeurs européens.</p>`,
      };
    default:
      return undefined;
  }
}

export const bazar: ShopSite = {
  css,
  pages: {
    home: '/',
    category: '/c/cuisine-en-bois',
    product: productPath,
    delivery: '/aide/livraison',
    returns: '/aide/retours',
    legal: '/aide/mentions-legales',
    contact: '/aide/contact',
    about: '/aide/qui-sommes-nous',
    search: '/recherche?q=planche',
  },
  page(request) {
    const { path, query, shop } = request;
    const slug = /^\/[a-z-]+\/p\/TR-([a-z-]+)$/.exec(path)?.[1];
    const found = slug === undefined ? undefined : line(shop, slug);
    if (found) return productPage(request, found);
    if (path === '/')
      return layout(
        request,
        `${shop.name} : tout, par tous`,
        html`<div>
          <h1>Bonnes affaires du jour</h1>
          <ul class="mp-results">
            ${assortment(shop)
              .slice(0, 4)
              .map((entry, index) => result(entry, index + 1, false))}
          </ul>
          <p><a href="/c/cuisine-en-bois">Toute la cuisine en bois</a></p>
        </div>`,
      );
    if (path === '/recherche') return listing(request, `Résultats pour « ${query.get('q') ?? ''} »`);
    if (path === '/c/cuisine-en-bois') return listing(request, 'Cuisine en bois');
    const seller = SELLERS.find(({ id }) => path === `/vendeur/${id}`);
    if (seller)
      return layout(
        request,
        `${seller.name} | ${shop.name}`,
        html`<div class="mp-text">
          <h1>${seller.name}</h1>
          <p>Vendeur professionnel, ${seller.country}, note ${seller.rating.toLocaleString('fr')}/5.</p>
        </div>`,
      );
    const help = path.startsWith('/aide/') ? helpText(request, path.slice('/aide/'.length)) : undefined;
    return (
      help &&
      layout(
        request,
        `${help.title} | ${shop.name}`,
        html`<article class="mp-text">
          <h1>${help.title}</h1>
          ${help.words}
        </article>`,
      )
    );
  },
};
