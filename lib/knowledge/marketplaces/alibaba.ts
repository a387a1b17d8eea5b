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
    rows: ['.fy26-product-card-wrapper', '.fy23-search-card', '.organic-list .organic-gallery-offer-outter', '.J-offer-wrapper', '.m-gallery-product-item-v2'],
    name: ['.search-card-e-title', 'h2', '.elements-title-normal', '.organic-gallery-title__content'],
    url: ['.search-card-e-title a@href', 'h2 a@href', 'a[href*="product-detail"]@href', 'a@href'],
    price: ['.search-card-e-price-main', '.elements-offer-price-normal__price', '.elements-offer-price-normal'],
    rating: ['.search-card-e-review strong', '.seb-supplier-review__score'],
    reviewCount: ['.search-card-e-review span', '.seb-supplier-review__review-count'],
    sponsored: ['.search-card-e-ad', '.seb-pc-p4p', '.ad-flag'],
    seller: ['.search-card-e-company', '.organic-gallery-offer__seller-company', '.list-card-supplier'],
    image: ['.search-card-e-slider__img@src', 'img@src'],
    badges: ['.search-card-m-sale-features__item', '.element-offer-minorder-normal__value'],
    delivery: ['.search-card-m-sale-features', '.element-offer-minorder-normal'],
  },
  product: {
    name: ['h1[title]', '.product-title-container h1', '.product-title h1', '.ma-title'],
    price: ['.price-list .price-item .price', '.product-price .price', '[data-testid="product-price"] .price', '.ma-spec-price', '.ma-ref-price', '.price-range'],
    rating: ['.detail-review-item .score', '.review-value'],
    reviewCount: ['.detail-review .link', '.review-count'],
    seller: ['.company-name a', '.company-head .company-name', '.supplier-name'],
    soldCount: ['.trade-quantity', '.sold-quantity'],
    minimumOrder: ['.moq', '.product-moq', '[data-testid="moq"]', '.detail-order-min', '.ma-min-order', '.min-order'],
    priceSteps: ['.price-list .price-item', '[data-testid="ladder-price"] > div', '.ladder-price-item', '.ma-ladder-price li', '.price-item'],
    image: ['.main-image img@src', '.detail-next-slick-active img@src'],
  },
} satisfies Marketplace; // prettier-ignore
