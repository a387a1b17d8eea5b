/** Miva: shop software from the United States. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const miva = {
  name: 'Miva',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'US',
  site: 'miva.com',
  signals: {
    asset: ['/mm5/', '/mm5/clientside.mvc', '/merchant2/'],
    link: ['merchant.mvc', 'Merchant2/merchant.mv', '/mm5/'],
    form: ['merchant.mvc', '/mm5/', 'merchant.mv'],
    page: ['merchant.mvc', 'merchant.mv?'],
    script: [
      '/mm5/',
      { match: 'MivaEvents', strength: 'hint' },
      'merchant.mvc',
      { match: 'json_url', strength: 'hint' },
      { match: 'miva_', strength: 'hint' },
    ],
    cookie: ['mm5-*', 'htscallerid'],
    meta: ['generator=miva'],
    dom: [
      '.mvt-*',
      { match: '[name=Basket_Line]', strength: 'hint' },
      { match: '[name=Product_Code]', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Miva shop',
      html: '<form action="https://shop.example/mm5/merchant.mvc?"><input name="Product_Code"></form>',
    },
  ],
  silent: [],
};
