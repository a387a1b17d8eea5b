/** Lightspeed: hosted shop software from the Netherlands and Canada, once SEOshop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const lightspeed = {
  name: 'Lightspeed',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'CA',
  site: 'lightspeedhq.com',
  owner: 'Lightspeed',
  signals: {
    meta: ['generator=lightspeed'],
    host: ['webshopapp.com', 'shoplightspeed.com'],
    comment: [
      { match: "[START] 'blocks/head.rain'", strength: 'declared' },
      { match: 'Lightspeed Netherlands B.V.', strength: 'declared' },
      { match: 'SEOshop', strength: 'declared' },
      'blocks/body.rain',
    ],
    script: ['cdn.webshopapp.com/', 'static.shoplightspeed.com/', 'shoplightspeed.com/'],
    link: [{ match: '/account/login/', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Lightspeed eCom shop',
      html: '<!-- [START] \'blocks/head.rain\' --><link rel="stylesheet" href="https://cdn.webshopapp.com/shops/1/themes/2/assets/gui.css">',
    },
  ],
  silent: [],
};
