/** eBay, all national sites: result pages (sold listings too) and item pages. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'eBay',
  checked: '2026-11',
  hosts: [
    'ebay.com', 'ebay.co.uk', 'ebay.de', 'ebay.fr', 'ebay.it', 'ebay.es', 'ebay.nl', 'ebay.be', 'ebay.at', 'ebay.ch', 'ebay.ie', 'ebay.pl', 'ebay.ca', 'ebay.com.au', 'ebay.com.hk', 'ebay.com.sg', 'ebay.com.my', 'ebay.ph', 'ebay.in',
  ],
  kinds: [
    { kind: 'product', pattern: /^\/(?:itm|p)\// },
    { kind: 'search', pattern: /^\/sch\/|[?&]_nkw=/ },
    { kind: 'category', pattern: /^\/(?:b|bn|str|usr|e)\// },
    { kind: 'cart', pattern: /^\/(?:sc\/|cart)/ },
    { kind: 'policy', pattern: /^\/help\// },
  ],
  itemId: /\/itm\/(?:[^/?]+\/)?(\d{9,15})/,
  listing: {
    // Item 123456 ("Shop on eBay") fills the first place of every result list and is no offer (November 2026).
    rows: ['ul.srp-results > li.s-card:not([data-listingid="123456"])', 'ul.srp-results > li.s-item', '.brwrvr__item-card', 'li.s-item', 'li.s-card', '#ListViewInner > li.sresult', 'li.brw-product-card'],
    name: ['.s-card__title > .su-styled-text', '.s-card__title', '.s-item__title > [role="heading"]', '.s-item__title', '.bsig__title__text', '.lvtitle', 'h3', '.textual-display'],
    url: ['a.s-card__link@href', 'a.s-item__link@href', 'a.su-link@href', '.lvtitle a@href', 'a[href*="/itm/"]@href', 'a@href'],
    price: ['.s-card__price', '.s-item__price', '.bsig__price', '.lvprice', '.bsig__generic.bsig__price--displayprice'],
    listPrice: ['.s-card__subtitle .strikethrough', '.s-item__trending-price .STRIKETHROUGH', '.STRIKETHROUGH', '.strikethrough', '.su-styled-text.strikethrough'],
    rating: ['.x-star-rating .clipped', '.star-rating@data-stars'],
    reviewCount: ['.s-item__reviews-count span', '.x-star-rating + span'],
    sponsored: ['.s-item__sep [aria-labelledby^="s-"]', '[aria-label="Sponsored"]', '.s-item__title--tagblock .SPONSORED', '.promoted-lv', '.s-card__sep .s-sponsored'],
    seller: ['.s-item__seller-info-text', '.s-card__program-badge + .su-styled-text', '.lvdetails .seller'],
    id: ['@data-listingid', '@listingid', '@id'],
    image: ['.s-item__image-img@src', '.s-card__image@src', 'img@src'],
    badges: ['.s-item__hotness', '.s-item__etrs-text', '.SECONDARY_INFO', '.s-card__subtitle'],
    delivery: ['.s-item__shipping', '.s-item__logisticsCost', '.lvshipping'],
  },
  product: {
    name: ['h1.x-item-title__mainTitle', '.x-item-title__mainTitle', '#itemTitle', 'h1.it-ttl', 'h1.product-title'],
    price: ['[data-testid="x-price-primary"]', '.x-price-primary', '#prcIsum', '#mm-saleDscPrc', '#prcIsum_bidPrice', '.display-price'],
    listPrice: ['.x-additional-info .ux-textspans--STRIKETHROUGH', '[data-testid="x-additional-info"] .ux-textspans--STRIKETHROUGH', '#orgPrc', '#mm-saleOrgPrc', '.vi-originalPrice'],
    rating: ['.x-star-rating .clipped', '.reviews .ebay-star-rating .clipped', '.ux-summary__start--rating'],
    reviewCount: ['.x-review-details .ux-summary__count', '#_rvwlnk', '.reviews-header a'],
    brand: ['.ux-labels-values--brand .ux-labels-values__values', '[itemprop="brand"] [itemprop="name"]'],
    seller: ['.x-sellercard-atf__info__about-seller a', '.x-sellercard-atf__info a', '[data-testid="x-sellercard-atf"] a .ux-textspans--BOLD', '.ux-seller-section__item--seller a', '#mbgLink .mbg-nw', '.mbg-nw'],
    availability: ['#qtyAvailability', '.d-quantity__availability', '#qtySubTxt', '[data-testid="qty-test"] + span', '.x-quantity__availability'],
    condition: ['.x-item-condition-text .ux-textspans', '.d-item-condition-text', '#vi-itm-cond'],
    delivery: ['.ux-labels-values--shipping .ux-labels-values__values', '#fshippingCost', '#shSummary', '.d-shipping-minview'],
    soldCount: ['.x-quantity__availability .ux-textspans--BOLD', '.vi-qtyS-hot-red', '.vi-qtyS', '.vi-qty-pur-lnk'],
    id: ['.ux-layout-section__textual-display--itemId .ux-textspans--BOLD', '#descItemNumber'],
    image: ['.ux-image-carousel-item.active img@src', '#icImg@src'],
  },
  totalCount: ['.srp-controls__count-heading', '.rcnt', '.srp-controls__count'],
} satisfies Marketplace; // prettier-ignore
