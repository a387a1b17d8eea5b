/** Cafe24: Korean hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const cafe24 = {
  name: 'Cafe24',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'KR',
  site: 'cafe24.com',
  signals: {
    host: ['cafe24.com', 'cafe24img.com', 'cafe24.io'],
    script: [
      { match: 'CAFE24', strength: 'hint' },
      'EC_ROOT_DOMAIN',
      'EC_FRONT_EXTERNAL',
      'aFrontAPI',
      'EC_SDE_SHOP_NUM',
    ],
    dom: ['.xans-*', '.ec-base-*'],
    cookie: ['ECSESSID', 'CUK45', 'CUK2Y'],
    meta: ['path_role=', 'author=cafe24'],
    form: [{ match: '/exec/front/', strength: 'hint' }, '/exec/front/order/basket/'],
    link: ['/exec/front/'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Cafe24 shop',
      html: '<div class="xans-element- xans-product"></div><script>var EC_ROOT_DOMAIN = "cafe24.com"; CAFE24.x = 1;</script>',
    },
  ],
  silent: [],
};
