/** ePages: shop software that hosters such as Strato and IONOS sell under their own names. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const epages = {
  name: 'ePages',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'DE',
  site: 'epages.com',
  signals: {
    asset: ['/epages/', '/WebRoot/Store', '/WebRoot/StoreTypes/', '/WebRoot/', 'epages.com/'],
    link: ['/epages/', '.sf/?ObjectPath=', '?ObjectPath=/Shops/', { match: '?ViewAction=', strength: 'hint' }],
    form: ['/epages/', '.sf/?'],
    page: ['/epages/'],
    script: ['ep.config', { match: 'ep_mode', strength: 'hint' }, { match: 'epages', strength: 'hint' }, '/epages/'],
    dom: [{ match: '.ep-*', strength: 'hint' }, { match: '#ep-*', strength: 'hint' }, '.epages-*'],
    comment: ['epages'],
    meta: ['generator=epages'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'ePages shop',
      html: '<link rel="stylesheet" href="/WebRoot/StoreTypes/6.17/Store/ui.css"><a href="/epages/Shop1.sf/?ObjectPath=/Shops/Shop1/Products/1">Stuhl</a>',
    },
  ],
  silent: [],
};
