/** Taobao, Tmall and 1688. */
import type { Marketplace } from './marketplace.ts';

export default {
  name: 'Taobao',
  checked: '2026-03',
  hosts: ['taobao.com', 'tmall.com', 'tmall.hk', '1688.com', 'world.taobao.com'],
  kinds: [
    { kind: 'product', pattern: /^\/item\.htm|^\/offer\/\d+|^\/item\/\d+/ },
    { kind: 'search', pattern: /^\/(?:search|s)(?:[/?.]|$)|[?&](?:q|keywords)=|search_product\.htm/ },
    { kind: 'category', pattern: /^\/(?:list|market|category)/ },
    { kind: 'cart', pattern: /cart\.htm/ },
  ],
  itemId: /[?&]id=(\d+)/,
  listing: {
    rows: ['[class*="Content--contentInner"] > div > a', '.items .item.J_MouserOnverReq', '#J_ItemList .product', '.doubleCardWrapper', '[class*="doubleCard--"]'],
    name: ['[class*="Title--title"]', '[class*="title--"] span', '.title a', '.productTitle a', '.row-2'],
    url: ['@href', '.title a@href', '.productTitle a@href', 'a@href'],
    price: ['[class*="Price--priceWrapper"]', '[class*="priceInt--"]', '.price strong', '.productPrice em', '.price'],
    seller: ['[class*="ShopInfo--shopName"]', '[class*="shopNameText--"]', '.shop a', '.productShop-name'],
    badges: ['[class*="Price--realSales"]', '[class*="realSales--"]', '.deal-cnt', '.productStatus em'],
    image: ['img@src'],
    id: ['@data-nid', '@data-id'],
  },
  product: {
    name: ['[class*="mainTitle--"]', '[class*="ItemHeader--mainTitle"]', '#J_Title .tb-main-title', '.tb-main-title', '.tb-detail-hd h1', '.title-text'],
    price: ['[class*="highlightPrice--"] [class*="text--"]', '[class*="Price--priceText"]', '#J_PromoPriceNum', '.tm-promo-price .tm-price', '#J_StrPrice .tb-rmb-num', '.tm-price', '.price-text'],
    listPrice: ['[class*="subPrice--"] [class*="text--"]', '#J_StrPriceModBox .tm-price', '.tb-promo-mod ~ #J_StrPrice .tb-rmb-num'],
    seller: ['[class*="shopName--"]', '.tb-shop-name a', '.slogo-shopname', '.shop-name-link', '.company-name'],
    soldCount: ['[class*="salesDesc--"]', '#J_SellCounter', '.tm-ind-sellCount .tm-count'],
    reviewCount: ['#J_RateCounter', '.J_ReviewsCount', '.tm-ind-reviewCount .tm-count'],
    image: ['#J_ImgBooth@src', '[class*="mainPic--"]@src'],
  },
} satisfies Marketplace; // prettier-ignore
