/** What every page of La Trouvaillerie shares: head, menu, footer, and the tile of a product in a list. */
import { LOGO_NAMES } from '../assets.ts';
import type { Content, Markup } from '../html.ts';
import { html } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { price, roundPrice } from '../page.ts';

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

export const SELLERS: readonly Seller[] = [
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

export function productPath(slug: string): string {
  return `/${slug}/p/TR-${slug}`;
}

export function money(minor: number): string {
  return price(minor, 'fr', 'EUR');
}

/** "38€99": euros, sign, cents in superscript, as large French sites print prices. */
export function split(minor: number): Markup {
  return html`<span class="mp-price" aria-label="${money(minor)}"
    >${Math.floor(minor / 100)}€<sup>${String(minor % 100).padStart(2, '0')}</sup></span
  >`;
}

export function layout(
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

export function result({ item, offer }: Line, position: number, sponsored: boolean): Markup {
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
