/** Alibaba.com: supplier offers with minimum order and price steps. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Alibaba',
  checked: '2026-11',
  hosts: ['alibaba.com'],
  kinds: [
    { kind: 'product', pattern: /\/product-detail\// },
    { kind: 'search', pattern: /^\/(?:trade\/search|products\/|showroom\/)|[?&]searchtext=/ },
    { kind: 'category', pattern: /^\/(?:catalog|category)\/|_pid\d+|\/pla\// },
  ],
  itemId: /_(\d{8,})\.html/,
  listing: {
    rows: ['.fy26-product-card-wrapper', '.fy23-search-card', '.organic-list .organic-gallery-offer-outter', '.J-offer-wrapper', '.m-gallery-product-item-v2', '[data-product_id]', '[data-ctrdot]', '[data-item-id]'],
    name: ['.search-card-e-title', 'h2', '.elements-title-normal', '.organic-gallery-title__content', '[data-testid="product-title"]', '[itemprop="name"]', 'h3'],
    url: ['.search-card-e-title a@href', 'h2 a@href', 'a[href*="product-detail"]@href', 'a@href'],
    price: ['.search-card-e-price-main', '.elements-offer-price-normal__price', '.elements-offer-price-normal', '[data-testid="product-price"]', '[data-component="ProductPrice"]', '[data-aplus-auto-offer] .price'],
    rating: ['.search-card-e-review strong', '.seb-supplier-review__score', '[data-component="ProductReview"]', '[aria-label*="out of 5"]@aria-label'],
    reviewCount: ['.search-card-e-review span', '.seb-supplier-review__review-count'],
    sponsored: ['.search-card-e-ad', '.seb-pc-p4p', '.ad-flag', '[data-p4plog]', '[data-testid="ad-label"]'],
    seller: ['.search-card-e-company', '.organic-gallery-offer__seller-company', '.list-card-supplier', '[data-component="CompanyName"]', '[data-testid="supplier-name"]', 'a[href*="/company_profile"]'],
    image: ['.search-card-e-slider__img@src', 'img@src'],
    badges: ['.search-card-m-sale-features__item', '.element-offer-minorder-normal__value', '[data-testid="moq"]', '[data-component="ProductMoq"]'],
    delivery: ['.search-card-m-sale-features', '.element-offer-minorder-normal', '[data-testid="moq"]'],
    id: ['@data-product_id', '@data-item-id', '@data-ctrdot'],
  },
  product: {
    name: ['h1[title]', '.product-title-container h1', '.product-title h1', '.ma-title', '[data-testid="product-title"]', '[data-module-name="module_title"] h1'],
    price: ['.price-list .price-item .price', '.product-price .price', '[data-testid="product-price"] .price', '.ma-spec-price', '.ma-ref-price', '.price-range', '[data-testid="fixed-price"]', '[data-testid="range-price"]', '[data-module-name="module_price"] [data-testid]', '[itemprop="price"]@content'],
    rating: ['.detail-review-item .score', '.review-value', '[data-testid="product-rating"]', '[itemprop="ratingValue"]'],
    reviewCount: ['.detail-review .link', '.review-count', '[data-testid="review-count"]', '[itemprop="reviewCount"]'],
    seller: ['.company-name a', '.company-head .company-name', '.supplier-name', '[data-testid="supplier-name"]', 'a[href*="/company_profile"]'],
    soldCount: ['.trade-quantity', '.sold-quantity', '[data-testid="sold-count"]'],
    minimumOrder: ['.moq', '.product-moq', '[data-testid="moq"]', '.detail-order-min', '.ma-min-order', '.min-order', '[data-testid="min-order"]'],
    priceSteps: ['.price-list .price-item', '[data-testid="ladder-price"] > div', '.ladder-price-item', '.ma-ladder-price li', '.price-item', '[data-testid="price-step"]', '[data-testid="ladder-price-item"]'],
    image: ['.main-image img@src', '.detail-next-slick-active img@src'],
  },
} satisfies Marketplace; // prettier-ignore
