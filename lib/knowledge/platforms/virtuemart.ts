/** VirtueMart: shop extension of Joomla. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const virtuemart = {
  name: 'VirtueMart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'DE',
  site: 'virtuemart.net',
  implies: ['Joomla'],
  signals: {
    asset: [
      '/components/com_virtuemart/',
      '/images/stories/virtuemart/',
      '/com_virtuemart/',
      '/modules/mod_virtuemart_',
      '/images/virtuemart/',
    ],
    link: ['option=com_virtuemart', { match: '/virtuemart/', strength: 'hint' }],
    form: ['option=com_virtuemart', 'com_virtuemart'],
    page: ['option=com_virtuemart'],
    script: ['vmSiteurl', 'vmLang', 'Virtuemart.', 'com_virtuemart', 'vmCartText'],
    dom: [
      '.vmCartModule',
      '#vmCartModule*',
      '#vmMainPage',
      '.productdetails-view',
      '[name=virtuemart_product_id*',
      '.vmgroup',
      '.virtuemart_*',
      '.PricesalesPrice',
      { match: '.vm-*', strength: 'hint' },
    ],
    cookie: ['virtuemart'],
    meta: ['generator=virtuemart'],
    global: ['vmSiteurl', 'Virtuemart'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'VirtueMart shop',
      html: '<script>vmSiteurl = "https://shop.example/";</script><link rel="stylesheet" href="/components/com_virtuemart/assets/css/vmsite-ltr.css"><div class="vmCartModule"></div>',
    },
  ],
  silent: [],
};
