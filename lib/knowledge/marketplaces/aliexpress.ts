/** AliExpress, all languages: result pages and item pages. Class names carry a build hash, so their stable part is matched. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'AliExpress',
  checked: '2026-04',
  hosts: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  kinds: [
    { kind: 'product', pattern: /^\/(?:item|i|store\/product)\/|\/\d{8,}\.html/ },
    { kind: 'search', pattern: /^\/(?:w\/wholesale|wholesale|af\/)|[?&]searchtext=/ },
    { kind: 'category', pattern: /^\/(?:category|store|gcp|p\/calp|popular)\// },
    { kind: 'cart', pattern: /shoppingcart|^\/p\/shoppingcart/ },
  ],
  itemId: /\/(?:item|i)\/(?:[^/?]+\/)?(\d{8,})/,
  listing: {
    rows: ['.search-item-card-wrapper-gallery', '.search-card-item', '[class*="search-item-card-wrapper"]', '.list--gallery--34TropR > *', '.product-container', 'li.list-item', '.items-list .item'],
    name: ['h3', '[class*="multi--titleText"]', '[title] h3', '.item-title', 'h1', 'img@alt'],
    url: ['a.search-card-item@href', '@href', 'a[href*="/item/"]@href', 'a@href'],
    price: ['[class*="multi--price-sale"]', '[class*="price-sale"]', '.price-current', '[class*="price--current"]', '.price .value'],
    listPrice: ['[class*="multi--price-original"]', '[class*="price-original"]', '.original-price', 'del'],
    rating: ['[class*="multi--evaluation"]', '.rating-value', '[class*="eval"] span'],
    seller: ['[class*="cards--storeLink"]', '.store-name', '.item-store a'],
    sponsored: ['[class*="ad-tag"]', '.sponsored', '[class*="multi--ad"]'],
    image: ['img@src'],
    badges: ['[class*="multi--serviceContainer"] span', '.item-tag'],
    delivery: ['[class*="serviceContainer"]', '.item-shipping'],
  },
  product: {
    name: ['h1[data-pl="product-title"]', '[class*="title--wrap"] h1', '.product-title-text', 'h1.product-name'],
    price: ['[class*="price--currentPriceText"]', '[data-pl="product-price"] [class*="current"]', '.product-price-current .product-price-value', '.uniform-banner-box-price', '.product-price-value', '#j-sku-discount-price', '#j-sku-price'],
    listPrice: ['[class*="price--originalText"]', '.product-price-original .product-price-value', '.uniform-banner-box-discounts span', '.product-price-del .product-price-value', '.p-del-price-content'],
    rating: ['[data-pl="product-reviewer"] strong', '[class*="reviewer--rating"] strong', '.overview-rating-average', '.percent-num'],
    reviewCount: ['[class*="reviewer--reviews"]', '[data-pl="product-reviewer"] a:not([class*="reviewer--rating"])', '.product-reviewer-reviews', '.rantings-num'],
    seller: ['[data-pl="store-name"]', '[class*="store-detail--storeName"]', '.shop-name a', '.store-name a'],
    soldCount: ['[class*="reviewer--sold"]', '.product-reviewer-sold', '#j-order-num'],
    delivery: ['[class*="dynamic-shipping"]', '.product-shipping-price', '.logistics-cost'],
    image: ['.magnifier-image@src', '[class*="magnifier--image"]@src'],
  },
} satisfies Marketplace; // prettier-ignore
