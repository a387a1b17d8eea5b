/** EKM: British hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ekm = {
  name: 'EKM',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'GB',
  site: 'ekm.com',
  signals: {
    host: ['ekmsecure.com', 'ekmpowershop.com', 'ekm.net', 'ekm.shop'],
    asset: ['/ekmps/', 'ekmps/shops/'],
    link: ['/ekmps/', { match: 'ekmpowershop', strength: 'hint' }],
    script: [{ match: 'ekmps', strength: 'hint' }, '_EKM_'],
    form: [{ match: 'ekmps', strength: 'hint' }, 'index.asp?function=CART'],
    comment: ['ekmpowershop'],
    meta: ['generator=ekm'],
    dom: ['.ekmps-*', '#_EKM_*', '.ekm-*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'EKM shop',
      html: '<link rel="stylesheet" href="/ekmps/shops/example/design/style.css"><div id="_EKM_PRODUCTPRICE"></div>',
    },
  ],
  silent: [],
};
