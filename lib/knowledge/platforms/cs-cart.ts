/** CS-Cart: shop and marketplace software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const csCart = {
  name: 'CS-Cart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'CY',
  site: 'cs-cart.com',
  owner: 'Simtech',
  signals: {
    asset: [
      '/design/themes/',
      { match: '/var/cache/misc/assets/', strength: 'hint' },
      '/js/tygh/',
      { match: '/skins/basic/', strength: 'hint' },
      '/var/skins_repository/',
    ],
    script: ['Tygh.', '_tygh', { match: 'fn_url(', strength: 'hint' }, 'Tygh ='],
    link: ['index.php?dispatch=', { match: 'dispatch=', strength: 'hint' }],
    form: [{ match: 'dispatch=', strength: 'hint' }],
    dom: ['.ty-*', { match: '.cm-*', strength: 'hint' }, '#tygh_*', '.tygh-*'],
    cookie: ['sid_customer_*'],
    meta: ['generator=cs-cart', 'cms=cs-cart'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'CS-Cart shop',
      html: '<div id="tygh_container"></div><script>Tygh.$.ceEvent("on");</script><link rel="stylesheet" href="/design/themes/responsive/css/a.css">',
    },
  ],
  silent: [],
};
