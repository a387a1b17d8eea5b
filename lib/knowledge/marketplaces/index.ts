/** All marketplaces, sorted by file; a test keeps this list and the folder the same. */
import type { Marketplace } from './marketplace.ts';
import alibaba from './alibaba.ts';
import aliexpress from './aliexpress.ts';
import allegro from './allegro.ts';
import amazon from './amazon.ts';
import backMarket from './back-market.ts';
import bol from './bol.ts';
import cdiscount from './cdiscount.ts';
import ebay from './ebay.ts';
import emag from './emag.ts';
import etsy from './etsy.ts';
import flipkart from './flipkart.ts';
import fnac from './fnac.ts';
import googleShopping from './google-shopping.ts';
import idealo from './idealo.ts';
import kaufland from './kaufland.ts';
import lazada from './lazada.ts';
import leroyMerlin from './leroy-merlin.ts';
import manomano from './manomano.ts';
import mercadoLibre from './mercado-libre.ts';
import onbuy from './onbuy.ts';
import rakuten from './rakuten.ts';
import shopee from './shopee.ts';
import taobao from './taobao.ts';
import temu from './temu.ts';
import walmart from './walmart.ts';
import wish from './wish.ts';
import zalando from './zalando.ts';

export const MARKETPLACES: readonly Marketplace[] = [
  alibaba,
  aliexpress,
  allegro,
  amazon,
  backMarket,
  bol,
  cdiscount,
  ebay,
  emag,
  etsy,
  flipkart,
  fnac,
  googleShopping,
  idealo,
  kaufland,
  lazada,
  leroyMerlin,
  manomano,
  mercadoLibre,
  onbuy,
  rakuten,
  shopee,
  taobao,
  temu,
  walmart,
  wish,
  zalando,
];
