/** Rakuten: Japan (Ichiba), France and the former sites elsewhere. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Rakuten',
  checked: '2026-03',
  hosts: ['rakuten.co.jp', 'rakuten.com', 'rakuten.de', 'priceminister.com', 'rakuten.fr', 'rakuten.co.uk', 'rakuten.at', 'rakuten.es'],
  kinds: [
    { kind: 'product', host: 'item.rakuten.co.jp', pattern: /^\/[^/]+\/[^/]+/ },
    { kind: 'search', host: 'search.rakuten.co.jp', pattern: /./ },
    { kind: 'product', pattern: /^\/offer\/buy\/\d+|^\/mfp\/\d+|^\/produkt\/|\/product\/[^/]+\/\d/ },
    { kind: 'search', pattern: /^\/(?:search|suchen|recherche)\/|^\/s\/|[?&](?:keyword|sitem)=/ },
    { kind: 'category', pattern: /^\/(?:category|kategorie|nav|cat)\/|^\/ranking\// },
  ],
  itemId: /\/offer\/buy\/(\d+)/,
  listing: {
    rows: ['.searchresultitem', '.dui-card.searchresultitem', '[data-qa="product_cell"]', '.productList_layout .item', '.product-list-item', 'article[data-productid]'],
    name: ['[class*="title-link--"]', '.title h2', 'h2 a', '[data-qa="per_product_title"]', '.name', 'h3', '.content.title'],
    url: ['[class*="title-link--"]@href', '.title a@href', 'h2 a@href', 'a@href'],
    price: ['[class*="price--"]', '.important', '[data-qa="per_product_price"]', '.price .value', '.price'],
    listPrice: ['[class*="price-original"]', '.listPrice', 'del'],
    rating: ['.score', '[class*="score--"]', '.ratingValue'],
    reviewCount: ['.legend', '[class*="legend--"]', '.reviewCount'],
    sponsored: ['[class*="pr-label"]', '.ad-label', '.sponsored', '[class*="PRIcon"]'],
    seller: ['.merchant a', '[class*="merchant--"] a', '.content.merchant', '.seller a'],
    id: ['@data-id', '@data-productid'],
    image: ['img@src'],
    badges: ['.points', '[class*="points--"]'],
    delivery: ['[class*="shipping"]', '.with-help'],
  },
  product: {
    name: ['.item_name', '[itemprop="name"]', 'h1'],
    price: ['#priceCalculationConfig@data-price', '.price2', '[itemprop="price"]', '[data-qa="mainPrice"]', '.mainPrice .price', '.prdct-prc .value'],
    listPrice: ['.listPrice', '[data-qa="crossedPrice"]', '.double_price'],
    rating: ['.revRvwUserEntryScore', '[itemprop="ratingValue"]'],
    reviewCount: ['.revEvaCount', '[itemprop="reviewCount"]', '[data-qa="reviewCount"]'],
    seller: ['#auto_show_prdct_infomation a', '[data-qa="seller_name"]', '.sellerName', '.shop-name'],
    delivery: ['.shipping', '[data-qa="shipping"]', '.delivery'],
    image: ['.rakutenLimitedId_ImageMain1-3 img@src', '[itemprop="image"]@src'],
  },
  totalCount: ['._medium', '[class*="breadcrumb-model"] .count', '.result-count'],
} satisfies Marketplace; // prettier-ignore
