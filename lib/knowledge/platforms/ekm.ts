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
    link: ['/ekmps/', 'ekmpowershop'],
    script: ['ekmps', '_EKM_'],
    form: ['ekmps', 'index.asp?function=CART'],
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
