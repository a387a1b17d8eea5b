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
    ],
    form: ['osCsid=', { match: 'advanced_search_result.php', strength: 'hint' }],
    script: ['osCsid'],
    asset: ['/ext/960gs/', '/ext/jquery/ui/redmond', '/ext/jquery/bxGallery', '/ext/jquery/fancybox/jquery.fancybox'],
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
