/** Amazon, all national sites: result pages, best-seller lists and product pages. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Amazon',
  checked: '2026-05',
  hosts: [
    'amazon.com', 'amazon.ca', 'amazon.com.mx', 'amazon.com.br', 'amazon.co.uk', 'amazon.de', 'amazon.fr', 'amazon.it', 'amazon.es', 'amazon.nl', 'amazon.com.be', 'amazon.se', 'amazon.pl', 'amazon.ie',
    'amazon.com.tr', 'amazon.ae', 'amazon.sa', 'amazon.eg', 'amazon.in', 'amazon.co.jp', 'amazon.sg', 'amazon.com.au', 'amazon.cn', 'amazon.co.za',
  ],
  kinds: [
    { kind: 'product', pattern: /\/(?:dp|gp\/product|gp\/aw\/d|o\/asin|exec\/obidos\/asin)\/[a-z0-9]{10}(?:[/?]|$)/ },
    { kind: 'search', pattern: /^\/s(?:[/?]|$)|^\/gp\/search|[?&](?:k|field-keywords)=/ },
    { kind: 'listing', pattern: /^\/(?:gp\/bestsellers|gp\/new-releases|gp\/movers-and-shakers|gp\/most-wished-for)|\/zgbs\/|\/bestsellers\// },
    { kind: 'category', pattern: /^\/(?:[^/]+\/)?b(?:[/?]|$)|^\/stores\// },
    { kind: 'cart', pattern: /^\/(?:gp\/cart|cart)/ },
    { kind: 'policy', pattern: /^\/gp\/help|^\/hz\/contact/ },
  ],
  itemId: /\/(?:dp|gp\/product|gp\/aw\/d|asin)\/([A-Z0-9]{10})/i,
  listing: {
    rows: ['[data-component-type="s-search-result"]', '#gridItemRoot', '.zg-item-immersion', '#s-results-list-atf > li.s-result-item', '.octopus-pc-item'],
    name: ['[data-cy="title-recipe"] h2', 'h2', '[class*="p13n-sc-css-line-clamp"]', '.p13n-sc-truncate-desktop-type2', '.p13n-sc-truncated', 'img@alt'],
    url: ['[data-cy="title-recipe"] a@href', 'h2 a@href', 'a.a-link-normal.s-no-outline@href', 'a.a-link-normal@href'],
    price: ['[data-cy="price-recipe"] .a-price:not([data-a-strike="true"]) .a-offscreen', '.a-price:not([data-a-strike="true"]) .a-offscreen', '[class*="p13n-sc-price"]', '.p13n-sc-price', '.a-color-price', '.s-price'],
    listPrice: ['.a-price[data-a-strike="true"] .a-offscreen', '.a-text-strike'],
    rating: ['[data-cy="reviews-ratings-slot"] .a-icon-alt', '.a-icon-star-mini .a-icon-alt', '.a-icon-star-small .a-icon-alt', '.a-icon-star .a-icon-alt'],
    reviewCount: ['[data-cy="reviews-block"] a[href*="customerReviews"]@aria-label', '[data-cy="reviews-block"] a[href*="customerReviews"] span', 'a[href*="customerReviews"] .s-underline-text', '.a-icon-row .a-size-small'],
    sponsored: ['.puis-sponsored-label-text', '.s-sponsored-label-text', '.s-sponsored-label-info-icon', '[data-component-type="sp-sponsored-result"]', '.s-sponsored-header'],
    id: ['@data-asin', '[data-asin]@data-asin'],
    image: ['img.s-image@src', 'img@src'],
    badges: ['.a-badge-text', '.s-coupon-unclipped', '.zg-bdg-text'],
    delivery: ['[data-cy="delivery-recipe"]', '.udm-primary-delivery-message'],
  },
  product: {
    name: ['#productTitle', '#ebooksProductTitle', '#title'],
    price: [
      '#corePriceDisplay_desktop_feature_div .priceToPay .a-offscreen', '#corePriceDisplay_desktop_feature_div .priceToPay', '#corePrice_desktop .apexPriceToPay .a-offscreen', '#corePrice_feature_div .a-price .a-offscreen', '#apex_desktop .a-price:not([data-a-strike="true"]) .a-offscreen',
      '#priceblock_dealprice', '#priceblock_saleprice', '#priceblock_ourprice', '#price_inside_buybox', '#newBuyBoxPrice', '#buyNewSection .offer-price', '#buyNew_noncbb span', '#tmmSwatches .swatchElement.selected .a-color-price', '#kindle-price', '#actualPriceValue',
    ],
    listPrice: ['.basisPrice .a-offscreen', '#corePriceDisplay_desktop_feature_div .a-price[data-a-strike="true"] .a-offscreen', '#corePrice_desktop .a-price[data-a-strike="true"] .a-offscreen', '#listPrice', '.priceBlockStrikePriceString', '#price .a-text-strike', '#buyBoxInner .a-text-strike', '#listPriceValue'],
    rating: ['#acrPopover@title', '#averageCustomerReviews .a-icon-alt'],
    reviewCount: ['#acrCustomerReviewText'],
    brand: ['tr.po-brand td:last-child', '#bylineInfo', '#brand', '#amznStoresBylineLogoTextContainer a'],
    seller: ['#sellerProfileTriggerId', '#merchantInfoFeature_feature_div .offer-display-feature-text-message', '#tabular-buybox .tabular-buybox-text[tabular-attribute-name="Sold by"]', '#merchant-info a'],
    fulfilment: ['#fulfillerInfoFeature_feature_div .offer-display-feature-text-message', '#tabular-buybox .tabular-buybox-text[tabular-attribute-name="Ships from"]', '#merchant-info', '#SSOFpopoverLink'],
    availability: ['#availability .a-size-medium', '#availability', '#outOfStock', '#availabilityInsideBuyBox_feature_div'],
    delivery: ['#mir-layout-DELIVERY_BLOCK-slot-PRIMARY_DELIVERY_MESSAGE_LARGE', '#mir-layout-DELIVERY_BLOCK', '#deliveryMessageMirId', '#ddmDeliveryMessage', '#price-shipping-message'],
    salesRank: ['#SalesRank', '#productDetails_detailBullets_sections1 a[href*="bestsellers"]', '#detailBulletsWrapper_feature_div a[href*="bestsellers"]'],
    soldCount: ['#social-proofing-faceout-title-tk_bought'],
    id: ['#ASIN@value', 'input[name="ASIN"]@value', '#averageCustomerReviews@data-asin'],
    image: ['#landingImage@src', '#imgBlkFront@src', '#main-image@src'],
  },
  totalCount: ['[data-component-type="s-result-info-bar"] .sg-col-inner span', '#s-result-count', '.s-breadcrumb span'],
} satisfies Marketplace; // prettier-ignore
