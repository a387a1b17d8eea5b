/** La Trouvaillerie: an invented French marketplace with search results, several sellers per product and sponsored rows. */
import type { Markup } from '../html.ts';
import { html } from '../html.ts';
import type { PageRequest, ShopSite } from '../page.ts';
import { assortment, line, roundPrice } from '../page.ts';
import { css } from './style.ts';
import { SELLERS, layout, money, productPath, result } from './frame.ts';
import { productPage } from './product.ts';

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
    terms: '/aide/cgv',
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
