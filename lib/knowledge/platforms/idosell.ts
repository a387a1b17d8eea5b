/** IdoSell: Polish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const idosell = {
  name: 'IdoSell',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'PL',
  site: 'idosell.com',
  owner: 'IAI',
  signals: {
    host: ['idosell.com', 'iai-shop.com'],
    meta: ['generator=idosell', 'author=iai', 'author=idosell'],
    asset: [
      '/shop.js.gzip',
      '/envelope.js.gzip',
      '/style.css.gzip',
      { match: '.js.gzip', strength: 'hint' },
      { match: '/gfx/pol/', strength: 'hint' },
      { match: '/data/gfx/pictures/', strength: 'hint' },
      '/gfx/standards/',
    ],
    script: ['app_shop.', { match: 'idosell', strength: 'hint' }],
    dom: ['#projector_*', { match: '#menu_basket', strength: 'hint' }, '.projector_*'],
    link: [
      { match: 'projector.php', strength: 'hint' },
      { match: '/basketedit.php', strength: 'hint' },
      { match: '/client-new.php?register', strength: 'hint' },
      { match: '/order-contact.php', strength: 'hint' },
    ],
    global: ['app_shop', 'IAI'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'IdoSell shop',
      html: '<link rel="stylesheet" href="/gfx/pol/style.css.gzip?r=1"><form id="projector_form"></form><script>app_shop.run(function () {});</script>',
    },
  ],
  silent: [],
};
