/** osCommerce: the first widespread open-source shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const oscommerce = {
  name: 'osCommerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'DE',
  site: 'oscommerce.com',
  signals: {
    meta: ['generator=oscommerce', 'author=oscommerce'],
    cookie: ['osCsid', 'osCAdminID'],
    link: [
      'osCsid=',
      { match: 'product_info.php?products_id=', strength: 'hint' },
      { match: 'index.php?cPath=', strength: 'hint' },
      { match: 'popup_image.php?pID=', strength: 'hint' },
      { match: 'product_reviews.php?products_id=', strength: 'hint' },
    ],
    // The stock templates of 2.2 and 2.3 (added November 2026).
    form: [
      'osCsid=',
      { match: 'action=add_product', strength: 'hint' },
      { match: 'advanced_search_result.php', strength: 'hint' },
    ],
    page: ['osCsid='],
    script: ['osCsid'],
    asset: [
      { match: 'includes/languages/english/images/', strength: 'hint' },
      { match: 'includes/languages/german/images/', strength: 'hint' },
      { match: 'includes/languages/french/images/', strength: 'hint' },
      { match: 'images/store_logo.png', strength: 'hint' },
      '/ext/960gs/',
      '/ext/jquery/ui/redmond',
      '/ext/jquery/bxGallery',
      '/ext/jquery/fancybox/jquery.fancybox',
    ],
    dom: [
      { match: '.infoBoxHeading', strength: 'hint' },
      { match: '.infoBoxContents', strength: 'hint' },
      '#tdb1',
      { match: '.productListing-odd', strength: 'hint' },
      { match: '.productListing-heading', strength: 'hint' },
      { match: '.headerNavigation', strength: 'hint' },
    ],
    comment: [
      'oscommerce',
      { match: 'header_eof //', strength: 'hint' },
      { match: 'body_text_eof //', strength: 'hint' },
      { match: 'left_navigation_eof //', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'a saved product page of the stock template',
      html: '<table><tr><td class="infoBoxHeading">Categories</td></tr></table><a href="index.php?cPath=3">Pans</a><form action="product_info.php?products_id=8&amp;action=add_product" method="post"><img src="includes/languages/english/images/buttons/button_reviews.gif"><input type="image" src="includes/languages/english/images/buttons/button_in_cart.gif"></form>',
    },
    {
      title: 'osCommerce 2.2',
      html: '<!-- header_eof //--><td class="infoBoxHeading">Categories</td><a href="product_info.php?products_id=3&osCsid=0123456789abcdef">Chair</a>',
    },
  ],
  silent: [
    {
      title: 'a shop of own making with inherited file names',
      html: '<a href="product_info.php?products_id=3">Chair</a><form action="advanced_search_result.php"></form>',
    },
  ],
};
