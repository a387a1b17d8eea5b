/** Etsy: result pages, shop pages and listings. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Etsy',
  checked: '2026-11',
  hosts: ['etsy.com'],
  kinds: [
    { kind: 'product', pattern: /\/listing\/\d+/ },
    { kind: 'search', pattern: /\/search(?:[/?]|$)/ },
    { kind: 'category', pattern: /\/(?:c|market|shop|featured|r)\// },
    { kind: 'cart', pattern: /\/cart(?:[/?]|$)/ },
    { kind: 'policy', pattern: /\/(?:legal|help)(?:[/?]|$)/ },
  ],
  itemId: /\/listing\/(\d+)/,
  listing: {
    rows: ['[data-search-results] .v2-listing-card', '.v2-listing-card', '[data-search-results] li .js-merch-stash-check-listing', '.block-grid-item .listing-card'],
    name: ['h3.v2-listing-card__title', 'h3', '.v2-listing-card__info h2', 'h2', '.card-title'],
    url: ['a.listing-link@href', 'a[href*="/listing/"]@href'],
    price: ['.n-listing-card__price .lc-price .currency-value', '.n-listing-card__price p:first-child', '.lc-price', '.currency-value', '.currency'],
    listPrice: ['.search-collage-promotion-price', '.wt-text-strikethrough', '.text-strikethrough'],
    rating: ['[aria-label*="star"]@aria-label', 'input[name="rating"]@value', '.stars-svg .screen-reader-only'],
    reviewCount: ['.wt-text-body-smaller .wt-text-gray', '.text-gray-lighter', '[aria-label*="star"] + span', '.wt-text-body-01.wt-text-gray'],
    sponsored: ['[data-ad-label]', '.wt-screen-reader-only[id^="ad-listing"]', '.ad-label', '[data-is-ad="1"]'],
    seller: ['[data-seller-name-container]', '.v2-listing-card__shop p', '.card-shop-name'],
    id: ['@data-listing-id', '[data-listing-id]@data-listing-id'],
    image: ['img@src'],
    badges: ['.wt-badge', '.text-badge'],
    delivery: ['.wt-badge--sale-01', '.promotion-badge'],
  },
  product: {
    name: ['h1[data-buy-box-listing-title]', '#listing-page-cart h1', 'h1'],
    price: ['[data-buy-box-region="price"] .wt-text-title-larger', '[data-buy-box-region="price"] p', '#listing-price .currency-value', '#listing-price'],
    listPrice: ['[data-buy-box-region="price"] .wt-text-strikethrough', '#listing-price .strike'],
    // Stars beside the name are the shop's; only the tab of the listing itself counts its own reviews.
    rating: ['[data-appears-component-name="listing_page_reviews"] #same-listing-reviews-panel input[name="rating"]@value'],
    reviewCount: ['#same-listing-reviews-tab .wt-badge'],
    starsOfSeller: true,
    seller: ['[data-selector="seller-name"]', 'a[href*="/shop/"]', '#listing-page-cart a[href*="/shop/"]', '.shop-name a', '[itemprop="seller"] [itemprop="name"]'],
    availability: ['[data-buy-box-region="stock_indicator"]', '.stock-indicator'],
    delivery: ['[data-shipping-estimated-delivery]', '#shipping-and-returns-div', '.js-estimated-delivery'],
    image: ['[data-carousel-first-image]@src', '.image-carousel-container img@src', '#image-0 img@src'],
  },
  totalCount: ['[data-search-results-header] .wt-text-caption', '.search-results-count'],
} satisfies Marketplace; // prettier-ignore
