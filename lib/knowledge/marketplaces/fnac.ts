/** Fnac, all national sites: result pages and article pages with their marketplace sellers. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Fnac',
  checked: '2026-04',
  hosts: ['fnac.com', 'fnac.be', 'fnac.ch', 'fnac.es', 'fnac.pt'],
  kinds: [
    { kind: 'product', pattern: /\/(?:a|mp)\d{4,}/ },
    { kind: 'search', pattern: /\/searchresult\/|[?&]search=/ },
    { kind: 'category', pattern: /\/(?:n|c|l|s|shi|w-4)\d+/ },
    { kind: 'cart', pattern: /basket/ },
  ],
  itemId: /\/((?:a|mp)\d{4,})/i,
  listing: {
    rows: ['.Article-itemGroup', 'article.Article-item', '.articleList .Article-item', '.dataLayerContainer > article', '.js-ProductItem', '.thumbnail-product'],
    name: ['.Article-title', '.js-minifa-title', '.Article-desc a', '.thumbnail-titleLink', 'h2', 'p.title'],
    url: ['a.Article-title@href', '.Article-desc a@href', 'a.js-minifa-title@href', 'a@href'],
    price: ['.userPrice', '.Article-price .price', '.f-priceBox-price--reco', '.floatl .userPrice', '.price', '.thumbnail-price'],
    listPrice: ['.oldPrice', '.f-priceBox-price--old', 'del'],
    rating: ['.customerReviewsRating__score', '.f-star-score', '.js-ProductReviewRating@data-rating'],
    reviewCount: ['.customerReviewsRating__countTotal', '.customerReviewsRating__count', '.f-star-count'],
    sponsored: ['.Article-sponsored', '.sponsored', '.js-ProductSponsored'],
    seller: ['.Article-seller', '.offerSeller', '.shippingMarketplace a', '.js-seller-name'],
    id: ['@data-prid', '@data-product', '[data-prid]@data-prid'],
    image: ['.Article-itemVisualImg@src', 'img@src'],
    badges: ['.Article-flyer', '.stimuliAR-Banner', '.flyer-text'],
    delivery: ['.Article-shipping', '.Dispo-txt', '.shipping'],
  },
  product: {
    name: ['h1.f-productHeader__heading', '.f-productHeader-Title', 'h1.f-productHeader-Title', 'h1'],
    price: ['.f-faPriceBox__price.userPrice', '.f-priceBox-price.f-priceBox-price--reco', '.f-faPriceBox__price', '.f-buyBox-infos .userPrice', '.f-priceBox-price'],
    listPrice: ['.f-faPriceBox__oldPrice', '.f-priceBox-price--old', '.f-buyBox-infos .oldPrice'],
    rating: ['.f-productHeader__review .f-star__score', '.f-reviews__score', '.customerReviewsRating__score'],
    reviewCount: ['.f-productHeader__review .f-star__count', '.f-rating__labelCount', '.customerReviewsRating__countTotal'],
    brand: ['.f-productHeader__subTitleLink', '.f-productHeader-subTitleLink'],
    seller: ['.f-productSpecificSeller__name', '.f-buyBox__seller', '.f-faSeller__name', '.js-sellerName'],
    fulfilment: ['.f-buyBox-shipping__seller', '.f-faSeller'],
    availability: ['.f-buyBox-availabilityStatus-available', '.f-buyBox-availabilityStatus', '.f-buyBox-stockWeb'],
    delivery: ['.f-buyBox-shipping', '.f-faShipping', '.f-buyBox-delivery'],
    image: ['.f-productMedias__viewItem img@src', '.js-ProductVisuals-imagePreview@src'],
  },
  totalCount: ['.Search-title', '.js-Search-title', '.resultsCount'],
} satisfies Marketplace; // prettier-ignore
