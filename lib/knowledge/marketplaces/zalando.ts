/** Zalando, all national sites. Class names are generated, so test ids and structure are read. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Zalando',
  checked: '2026-11',
  hosts: [
    'zalando.de', 'zalando.at', 'zalando.ch', 'zalando.fr', 'zalando.be', 'zalando.nl', 'zalando.it', 'zalando.es', 'zalando.pl', 'zalando.se', 'zalando.dk', 'zalando.no', 'zalando.fi', 'zalando.co.uk', 'zalando.ie', 'zalando.cz', 'zalando.sk',
    'zalando.hr', 'zalando.ro', 'zalando.hu', 'zalando.si', 'zalando.lt', 'zalando.lv', 'zalando.ee', 'zalando.pt', 'zalando.gr', 'zalando.bg', 'zalando.lu',
  ],
  kinds: [
    { kind: 'product', pattern: /-[a-z0-9]{9}-[a-z0-9]{3}\.html/ },
    { kind: 'search', pattern: /[?&]q=/ },
    { kind: 'cart', pattern: /^\/(?:cart|checkout)/ },
    { kind: 'policy', pattern: /\/zalando-(?:terms|privacy|agb|cgv|imprint|impressum)|^\/faq/ },
  ],
  itemId: /-([a-z0-9]{9}-[a-z0-9]{3})\.html/i,
  listing: {
    rows: ['[data-zalon-partner-target] article', 'article[role="link"]', 'article', 'z-grid-item.cat_articleCard', 'z-grid-item', '[data-testid="product-card"]', '[data-card-type]', 'article[data-id]'],
    name: ['header h3:last-of-type', 'h3 + h3', '.cat_articleName', 'h3', 'header', '[data-testid="product-card-name"]', '[data-testid*="product_name" i]'],
    url: ['a[href*=".html"]@href', 'a@href'],
    price: ['section p span[class*="sale"]', 'section p:first-of-type span', 'section p:first-of-type', '.cat_promotionalPrice', '.cat_originalPrice', 'p', '[data-testid="product-card-price"]', '[data-testid*="sale-price" i]', '[data-testid*="price" i]'],
    listPrice: ['section p + p', '.cat_originalPrice', '[data-testid*="original-price" i]', '[data-testid*="original_price" i]'],
    sponsored: ['[data-testid="sponsored-badge"]', '[aria-label*="ponsor"]', '.cat_sponsored', '[data-testid*="sponsored" i]', '[data-testid*="advert" i]'],
    brand: ['header h3:first-of-type', '.cat_brandName', '[data-testid="product-card-brand"]', '[data-testid*="brand" i]'],
    image: ['img@src'],
    badges: ['[data-testid="product_flags-flag"]', '.cat_flag', '[data-testid*="flag" i]'],
    id: ['@data-id', '@data-sku'],
    seller: ['[data-testid*="partner" i]'],
  },
  product: {
    name: ['[data-testid="pdp-product-name"]', 'x-wrapper-re-1-3 h1 span:last-child', 'h1 span:last-child', 'h1'],
    price: ['[data-testid="pdp-price-container"] [data-testid="pdp-sale-price"]', '[data-testid="pdp-price-container"] p:first-child', 'x-wrapper-re-1-3 h1 ~ div p span', '#articlePrice', '[data-testid*="pdp-price" i] [data-testid*="sale" i]', '[data-testid="pdp-price-container"]', '[data-testid*="pdp-price" i]'],
    listPrice: ['[data-testid="pdp-original-price"]', '#articleOldPrice', '[data-testid*="original-price" i]'],
    brand: ['[data-testid="pdp-brand-name"]', 'h1 span:first-child', 'x-wrapper-re-1-3 h3', '[data-testid*="brand-name" i]'],
    rating: ['[data-testid="pdp-rating"]@aria-label', 'button[aria-label*="/5"]@aria-label'],
    seller: ['[data-testid="pdp-partner-name"]', '[data-testid="partner-name"]', '[data-testid*="partner-name" i]'],
    fulfilment: ['[data-testid="pdp-fulfillment"]', '[data-testid="fulfillment-info"]'],
    delivery: ['[data-testid="pdp-delivery-info"]', '[data-testid="delivery-options"]'],
    reviewCount: ['[data-testid="pdp-rating-count"]', '[data-testid*="reviews-count" i]'],
    availability: ['[data-testid*="availability" i]'],
  },
  totalCount: ['[data-testid="article-count"]', 'h1 + span', '.cat_articleCount'],
} satisfies Marketplace; // prettier-ignore
