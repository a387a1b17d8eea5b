/** Leroy Merlin, all national sites, with its marketplace sellers. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Leroy Merlin',
  checked: '2026-11',
  hosts: ['leroymerlin.fr', 'leroymerlin.es', 'leroymerlin.it', 'leroymerlin.pt', 'leroymerlin.pl', 'leroymerlin.gr', 'leroymerlin.com.br', 'leroymerlin.ro', 'leroymerlin.com.cy', 'leroymerlin.co.za'],
  kinds: [
    { kind: 'product', pattern: /-\d{7,}\.html|\/p\/\d|_\d{7,}(?:[?/]|$)|\/prodotti\/.+\d{6,}/ },
    { kind: 'search', pattern: /^\/(?:search|recherche|buscar|szukaj|ricerca)/ },
    { kind: 'category', pattern: /^\/(?:produits|productos|prodotti|produtos|kategoria|v3\/p)\// },
    { kind: 'cart', pattern: /^\/(?:panier|cart|cesta|carrello|koszyk)/ },
  ],
  itemId: /-(\d{7,})\.html/,
  listing: {
    rows: ['article.o-thumbnail', '.l-resultsList article', '[data-testid="product-card"]', 'li[data-product-id]', '.o-product-thumbnail'],
    name: ['.a-designation__label', '.a-designation', 'h3', '[data-testid="product-name"]', 'h2', '.m-thumbnail__title'],
    url: ['a.a-designation@href', 'a@href'],
    price: ['.m-price__price', '.m-price__line', '.kl-price', '[data-testid="product-price"]', '.a-price'],
    listPrice: ['.m-price__crossed', '.m-price--crossed', '.a-price--crossed', 'del'],
    rating: ['.m-review@data-rating', '.kl-rating@data-rate', '.m-rating__value', '[data-testid="product-rating"]'],
    reviewCount: ['.m-review__count', '.kl-rating__comment', '.m-rating__count'],
    sponsored: ['.a-sponsored', '.m-sponsored', '[data-sponsored="true"]'],
    seller: ['.m-seller__name', '.o-thumbnail__seller', '.a-seller'],
    brand: ['.a-brand', '.m-thumbnail__brand', '.o-thumbnail__brand img@alt'],
    id: ['@data-product-id', '@data-ref', '[data-product-id]@data-product-id'],
    image: ['img@src'],
    badges: ['.a-sticker', '.m-sticker'],
    delivery: ['.m-delivery', '.o-thumbnail__delivery'],
  },
  product: {
    name: ['h1.l-product-detail-presentation__title', '[data-testid="product-title"]', 'h1'],
    price: ['.l-product-detail-presentation .m-price__price', '.m-price__price', '.m-price__line', '.kl-price', '[data-testid="main-price"]'],
    listPrice: ['.l-product-detail-presentation .m-price__crossed', '.m-price__crossed'],
    rating: ['.m-review__rating', '.kl-rating@data-rate', '[data-testid="rating"]'],
    reviewCount: ['.m-review__count', '.kl-rating__comment', '[data-testid="rating-count"]'],
    brand: ['.l-product-detail-presentation__brand', '[data-testid="product-brand"]'],
    seller: ['.m-product-seller__name', '.o-seller__name', '[data-testid="seller-name"]'],
    availability: ['.m-product-availability', '[data-testid="availability"]'],
    delivery: ['.m-product-delivery', '[data-testid="delivery-mode"]'],
    id: ['.l-product-detail-presentation__reference', '[data-testid="product-reference"]'],
  },
  totalCount: ['.a-resultsCount', '.m-results-count', '[data-testid="results-count"]'],
} satisfies Marketplace; // prettier-ignore
