/** Idealo, all national sites: comparison pages and result pages. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Idealo',
  checked: '2026-04',
  hosts: ['idealo.de', 'idealo.at', 'idealo.fr', 'idealo.es', 'idealo.it', 'idealo.co.uk', 'idealo.pl'],
  kinds: [
    { kind: 'product', pattern: /\/(?:preisvergleich\/offersofproduct|prix|precios|confronta-prezzi|compare|porownywarka)\/\d+/ },
    { kind: 'search', pattern: /mainsearchproductcategory|[?&]q=/ },
    { kind: 'category', pattern: /productcategory|\/cat\/|\/categorie|\/tipo|\/kategorie/ },
  ],
  itemId: /(?:OffersOfProduct|prix|precios|confronta-prezzi|compare)\/(\d+)/i,
  listing: {
    rows: ['[class*="sr-resultList__item"]', '.offerList-item', '.sr-resultItemTile', '[data-testid="resultItem"]'],
    name: ['[class*="sr-productSummary__title"]', '.offerList-item-description-title', '[data-testid="resultItemTitle"]', 'h2', 'h3'],
    url: ['a[class*="sr-resultItemLink"]@href', '[class*="sr-resultItemTile__link"] a@href', 'a@href'],
    price: ['[class*="sr-detailedPriceInfo__price"]', '.offerList-item-priceMin', '.price', '[data-testid="detailedPriceInfo__price"]'],
    listPrice: ['[class*="strikethrough"]', '.price--old'],
    rating: ['[class*="sr-rating__stars"]@aria-label', '.rating-stars@title', '[class*="reviewsScore"]'],
    reviewCount: ['[class*="sr-rating__ratingText"]', '.rating-count'],
    sponsored: ['[class*="sr-ad"]', '.sponsored', '[data-testid="sponsored"]'],
    seller: ['[class*="shopName"]', '.shop-name'],
    image: ['img@src'],
    badges: ['[class*="sr-badge"]', '.badge'],
    delivery: ['[class*="delivery"]', '.offerList-item-delivery'],
  },
  product: {
    name: ['#oopStage-title', '.oopStage-title', 'h1'],
    price: ['.oopStage-priceRangePrice', '.productOffers-listItemOfferPrice', '.oopStage-conditionButton-wrapper-text-price'],
    rating: ['.oopStage-metaInfoItemText .ratingValue', '[itemprop="ratingValue"]'],
    reviewCount: ['[itemprop="reviewCount"]', '.oopStage-reviewCount'],
    seller: ['.productOffers-listItemOfferShopV2LogoImage@alt', '.productOffers-listItemOfferLogo img@alt'],
    delivery: ['.productOffers-listItemOfferShippingDetails', '.productOffers-listItemOfferDeliveryStatus'],
    image: ['.oopStage-galleryCollageImage@src'],
  },
  totalCount: ['[class*="sr-searchBar__count"]', '.offerList-count', '[data-testid="resultCount"]'],
} satisfies Marketplace; // prettier-ignore
