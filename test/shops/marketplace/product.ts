/** The product page of La Trouvaillerie. */
import type { Markup } from '../html.ts';
import { html, json } from '../html.ts';
import type { Line, PageRequest } from '../page.ts';
import { plainPrice } from '../page.ts';
import { SELLERS, layout, money, split } from './frame.ts';

/** The product page as this platform prints it. */
export function productPage(request: PageRequest, { item, offer }: Line): Markup {
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
