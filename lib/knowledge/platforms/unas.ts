/** UNAS: Hungarian hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const unas = {
  name: 'UNAS',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'HU',
  site: 'unas.hu',
  signals: {
    host: ['unas.hu', 'unas.eu', 'shop.unas.hu'],
    asset: ['/shop_ordered/', 'unas.hu/'],
    script: ['UNAS.', 'var UNAS', 'unas.js'],
    link: [
      { match: 'shop_cart.php', strength: 'hint' },
      { match: 'shop_order_track.php', strength: 'hint' },
      { match: 'shop_contact.php', strength: 'hint' },
    ],
    dom: ['#box_container_shop_*', '[data-unas*]', '#page_shop_*', '.page_artdet_*', '#page_artdet_*', '.page_body_*'],
    meta: ['generator=unas'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'UNAS shop',
      html: '<script>UNAS.shop = {}; </script><link rel="stylesheet" href="/shop_ordered/1/design_pic/css.css"><a href="/shop_cart.php">Kosár</a>',
    },
  ],
  silent: [],
};
