/** Mercado Libre and Mercado Livre, all national sites. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Mercado Libre',
  checked: '2026-04',
  hosts: [
    'mercadolibre.com', 'mercadolibre.com.ar', 'mercadolibre.com.mx', 'mercadolibre.cl', 'mercadolibre.com.co', 'mercadolibre.com.pe', 'mercadolibre.com.uy', 'mercadolibre.com.ve', 'mercadolibre.com.ec', 'mercadolivre.com.br',
  ],
  kinds: [
    { kind: 'product', pattern: /\/ml[a-z]-?\d{6,}|\/p\/ml[a-z]\d+/ },
    { kind: 'search', pattern: /_noindex_true|[?&]q=|\/search/ },
    { kind: 'category', pattern: /^\/c\/|\/_container_|_loja_|_tienda_/ },
  ],
  itemId: /(ML[A-Z]-?\d{6,})/i,
  listing: {
    rows: ['li.ui-search-layout__item', '.results-item', '.poly-card'],
    name: ['.poly-component__title', '.ui-search-item__title', '.item__title', 'h2', 'h3'],
    url: ['.poly-component__title a@href', 'a.poly-component__title@href', 'a.ui-search-link@href', 'a@href'],
    price: ['.poly-price__current .andes-money-amount', '.ui-search-price__second-line .andes-money-amount', '.price__container', '.andes-money-amount'],
    listPrice: ['s.andes-money-amount', '.andes-money-amount--previous', '.price-old'],
    rating: ['.poly-reviews__rating', '.ui-search-reviews__rating-number'],
    reviewCount: ['.poly-reviews__total', '.ui-search-reviews__amount'],
    sponsored: ['.poly-component__ads-promotions', '.ui-search-item__ad-label', '.ui-search-item__pub-label'],
    seller: ['.poly-component__seller', '.ui-search-official-store-label'],
    image: ['img.poly-component__picture@src', 'img@src'],
    badges: ['.poly-component__highlight', '.ui-search-item__highlight-label__text'],
    delivery: ['.poly-component__shipping', '.ui-search-item__shipping'],
  },
  product: {
    name: ['h1.ui-pdp-title', '.item-title__primary', 'h1'],
    price: ['.ui-pdp-price__second-line .andes-money-amount', '.price-tag-motors', '.item-price .price-tag', '[itemprop="price"]@content'],
    listPrice: ['.ui-pdp-price__original-value', 's.andes-money-amount', '.price-tag__del'],
    rating: ['.ui-pdp-review__rating', '.review-summary-average'],
    reviewCount: ['.ui-pdp-review__amount', '.review-summary-average-legend'],
    seller: ['.ui-pdp-seller__link-trigger', '.ui-pdp-seller__header__title', '.official-store-info .title'],
    condition: ['.ui-pdp-subtitle', '.item-conditions'],
    soldCount: ['.ui-pdp-subtitle', '.item-conditions'],
    availability: ['.ui-pdp-buybox__quantity__available', '.dropdown-quantity-available'],
    delivery: ['.ui-pdp-media__title', '.shipping-method-title'],
    image: ['.ui-pdp-gallery__figure img@src', '.gallery-image-container img@src'],
  },
  totalCount: ['.ui-search-search-result__quantity-results', '.quantity-results'],
} satisfies Marketplace; // prettier-ignore
