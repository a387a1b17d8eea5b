/** UMI.CMS: Russian site and shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const umiCms = {
  name: 'UMI.CMS',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'RU',
  site: 'umi-cms.ru',
  signals: {
    meta: ['generator=umi.cms'],
    header: ['x-generated-by=umi.cms'],
    asset: ['/styles/common/js/node_modules/umi', '/js/client/basket.js'],
    dom: ['[umi:*', '[umi:element-id]'],
    link: ['/emarket/basket/', '/emarket/cart/'],
    script: [
      { match: '/emarket/', strength: 'hint' },
      { match: 'umi.cms', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'UMI.CMS shop',
      html: '<meta name="generator" content="UMI.CMS"><a href="/emarket/basket/put/element/1/">+</a>',
    },
  ],
  silent: [],
};
