/** ManoMano, all national sites. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'ManoMano',
  checked: '2026-04',
  hosts: ['manomano.fr', 'manomano.com', 'manomano.de', 'manomano.it', 'manomano.es', 'manomano.co.uk', 'manomano.be'],
  kinds: [
    { kind: 'product', pattern: /^\/p\/[^/]+-\d+/ },
    { kind: 'search', pattern: /^\/(?:recherche|suche|ricerca|buscar|search)\// },
    { kind: 'category', pattern: /^\/(?:cat|marque|marke|marca|brand|b)\// },
    { kind: 'cart', pattern: /^\/(?:cart|panier)/ },
  ],
  itemId: /^\/p\/[^/]*-(\d+)/,
  listing: {
    rows: ['[data-testid="productCardListing"]', '[data-testid^="product-card"]', 'a[data-test="productCard"]', '.product-card'],
    name: ['[data-testid="productCardListing-title"]', '[data-testid="product-card-title"]', '[class*="Title"]', 'h2', 'h3', 'img@alt'],
    url: ['@href', 'a[href*="/p/"]@href', 'a@href'],
    price: ['[data-testid="price-main"]', '[data-testid="productCardListing-price"]', '[data-testid="main-price"]', '[class*="mainPrice"]'],
    listPrice: ['[data-testid="price-retail"]', '[data-testid="retail-price"]', 'del', '[class*="retailPrice"]'],
    rating: ['[data-testid="rating"]@aria-label', '[data-testid="star-rating"]@aria-label', '[aria-label*="/5"]@aria-label'],
    reviewCount: ['[data-testid="rating-count"]', '[data-testid="rating"] + span'],
    sponsored: ['[data-testid="sponsored"]', '[data-testid="sponsored-label"]', '[class*="ponsored"]'],
    seller: ['[data-testid="seller-name"]', '[class*="seller"]'],
    image: ['img@src'],
    badges: ['[data-testid="badge"]', '[class*="Badge"]'],
    delivery: ['[data-testid="delivery"]', '[data-testid="free-shipping"]'],
  },
  product: {
    name: ['h1[data-testid="product-title"]', 'h1'],
    price: ['[data-testid="main-price-container"]', '[data-testid="price-main"]', '[data-testid="price-to-pay"]'],
    listPrice: ['[data-testid="retail-price"]', '[data-testid="price-retail"]'],
    rating: ['[data-testid="rating"]@aria-label', '[data-testid="product-rating"]'],
    reviewCount: ['[data-testid="rating-count"]', '[data-testid="reviews-count"]'],
    brand: ['[data-testid="brand-link"]', '[data-testid="product-brand"] img@alt'],
    seller: ['[data-testid="seller-name"]', '[data-testid="seller-link"]'],
    fulfilment: ['[data-testid="manofulfillment"]', '[data-testid="fulfilled-by"]'],
    availability: ['[data-testid="stock"]', '[data-testid="availability"]'],
    delivery: ['[data-testid="delivery-info"]', '[data-testid="delivery"]'],
  },
  totalCount: ['[data-testid="results-count"]', '[data-testid="products-count"]'],
} satisfies Marketplace; // prettier-ignore
