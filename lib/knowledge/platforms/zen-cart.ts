/** Zen Cart: open-source shop software, a child of osCommerce. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const zenCart = {
  name: 'Zen Cart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'zen-cart.com',
  signals: {
    meta: [{ match: 'generator=zen cart', version: /v?(\d\.[\d.a-z]+)/ }, 'generator=zen-cart', 'author=the zen cart'],
    cookie: ['zenid'],
    asset: ['/includes/templates/'],
    link: ['main_page=', 'zenid='],
    form: ['main_page='],
    page: ['main_page='],
    dom: [
      '#navCatTabsWrapper',
      '#productListHeading',
      '.centerBoxContentsFeatured',
      '.centerBoxContentsNew',
      '#cartAdd',
      '#navMainWrapper',
      '.centerBoxWrapper',
      '#indexProductList',
      '#productGeneral',
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Zen Cart product page',
      html: '<meta name="generator" content="shopping cart program by Zen Cart, http://www.zen-cart.com eCommerce"><a href="/index.php?main_page=shopping_cart">Basket</a><link rel="stylesheet" href="includes/templates/classic/css/stylesheet.css">',
    },
    {
      title: 'Zen Cart without generator',
      html: '<div id="navCatTabsWrapper"></div><a href="index.php?main_page=contact_us">Contact</a>',
    },
  ],
  silent: [],
};
