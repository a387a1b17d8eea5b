/** Idealo, all national sites: comparison pages and result pages. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Idealo',
  checked: '2026-11',
  hosts: ['idealo.de', 'idealo.at', 'idealo.fr', 'idealo.es', 'idealo.it', 'idealo.co.uk', 'idealo.pl'],
  kinds: [
    { kind: 'product', pattern: /\/(?:preisvergleich\/offersofproduct|prix|precios|confronta-prezzi|compare|porownywarka)\/\d+/ },
    { kind: 'search', pattern: /mainsearchproductcategory|[?&]q=/ },
    { kind: 'category', pattern: /productcategory|\/cat\/|\/categorie|\/tipo|\/kategorie/ },
  ],
  itemId: /(?:OffersOfProduct|prix|precios|confronta-prezzi|compare)\/(\d+)/i,
  listing: {
    rows: ['[class*="sr-resultList__item"]', '.offerList-item', '.sr-resultItemTile', '[data-testid="resultItem"]', '[data-testid="result-item"]', '[data-product-id]', '[data-wishlist-heart]'],
    name: ['[class*="sr-productSummary__title"]', '.offerList-item-description-title', '[data-testid="resultItemTitle"]', 'h2', 'h3', '[data-testid="productSummary__title"]', '[data-testid*="title" i]', '[itemprop="name"]'],
    url: ['a[class*="sr-resultItemLink"]@href', '[class*="sr-resultItemTile__link"] a@href', 'a@href', 'a[href*="OffersOfProduct"]@href', 'a[href*="/prix/"]@href', 'a[href*="/precios/"]@href', 'a[href*="/confronta-prezzi/"]@href', 'a[href*="/compare/"]@href'],
    price: ['[class*="sr-detailedPriceInfo__price"]', '.offerList-item-priceMin', '.price', '[data-testid="detailedPriceInfo__price"]', '[data-testid="detailed-price-info__price"]', '[data-testid*="price" i]', '[itemprop="lowPrice"]@content', '[itemprop="price"]@content'],
    listPrice: ['[class*="strikethrough"]', '.price--old'],
    rating: ['[class*="sr-rating__stars"]@aria-label', '.rating-stars@title', '[class*="reviewsScore"]', '[data-testid*="rating" i]@aria-label', '[aria-label*="von 5"]@aria-label', '[aria-label*="sur 5"]@aria-label', '[aria-label*="de 5"]@aria-label', '[aria-label*="su 5"]@aria-label'],
    reviewCount: ['[class*="sr-rating__ratingText"]', '.rating-count', '[data-testid*="ratingText" i]', '[itemprop="reviewCount"]'],
    sponsored: ['[class*="sr-ad"]', '.sponsored', '[data-testid="sponsored"]', '[data-testid*="sponsored" i]'],
    seller: ['[class*="shopName"]', '.shop-name', '[data-shop-name]@data-shop-name', '[data-testid*="shopName" i]'],
    image: ['img@src'],
    badges: ['[class*="sr-badge"]', '.badge'],
    delivery: ['[class*="delivery"]', '.offerList-item-delivery', '[data-testid*="delivery" i]'],
    id: ['@data-product-id', '[data-product-id]@data-product-id'],
  },
  product: {
    name: ['#oopStage-title', '.oopStage-title', 'h1', '[data-testid="oopStage-title"]', '[itemprop="name"]'],
    price: ['.oopStage-priceRangePrice', '.productOffers-listItemOfferPrice', '.oopStage-conditionButton-wrapper-text-price', '[data-testid="oopStage-priceRange"]', '[itemprop="lowPrice"]@content', '[data-testid="offer-price"]', '[data-offer-price]@data-offer-price'],
    rating: ['.oopStage-metaInfoItemText .ratingValue', '[itemprop="ratingValue"]', '[data-testid*="rating" i]@aria-label'],
    reviewCount: ['[itemprop="reviewCount"]', '.oopStage-reviewCount'],
    seller: ['.productOffers-listItemOfferShopV2LogoImage@alt', '.productOffers-listItemOfferLogo img@alt', '[data-shop-name]@data-shop-name'],
    delivery: ['.productOffers-listItemOfferShippingDetails', '.productOffers-listItemOfferDeliveryStatus'],
    image: ['.oopStage-galleryCollageImage@src'],
  },
  totalCount: ['[class*="sr-searchBar__count"]', '.offerList-count', '[data-testid="resultCount"]'],
} satisfies Marketplace; // prettier-ignore
