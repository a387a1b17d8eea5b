/** Shift4Shop: hosted shop software, once 3dcart. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const shift4shop = {
  name: 'Shift4Shop',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'shift4shop.com',
  owner: 'Shift4',
  signals: {
    meta: ['generator=3dcart', 'generator=shift4shop'],
    asset: [
      '/assets/templates/common/',
      '/assets/templates/common-core/',
      '/assets/templates/common-html5/',
      'thumbnail.asp?file=',
      '3dcart.com/',
      '3dcartstores.com',
      { match: '/3dvisit/', strength: 'hint' },
      { match: '/assets/themes/', strength: 'hint' },
    ],
    cookie: ['3dvisit'],
    form: [
      'add_cart.asp',
      { match: 'mailing_list.asp', strength: 'hint' },
      { match: 'mailsignup.asp', strength: 'hint' },
      { match: 'error.asp', strength: 'hint' },
    ],
    link: [
      'add_cart.asp',
      { match: 'view_cart.asp', strength: 'hint' },
      { match: 'myaccount.asp', strength: 'hint' },
      { match: 'product_index.asp', strength: 'hint' },
      '3dcart.com/',
    ],
    script: ['3dcart', '_3d_cart', { match: 'add_one', strength: 'hint' }, { match: 'isAddFromJS', strength: 'hint' }],
    comment: ['3dcart', 'shift4shop'],
    global: ['_3d_cart'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Shift4Shop shop',
      html: '<meta name="generator" content="3dcart"><form action="add_cart.asp?quick=1"></form><script src="/assets/templates/common-html5/js/a.js"></script>',
    },
  ],
  silent: [],
};
