/** Volusion: hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const volusion = {
  name: 'Volusion',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'volusion.com',
  signals: {
    asset: ['/v/vspfiles/', '/a/j/volusion.js', '/a/c/vnav.js', 'volusion.com/'],
    script: ['vspfiles', { match: 'volusion', strength: 'hint' }, 'global_Config_'],
    form: [
      { match: 'ProductDetails.asp', strength: 'hint' },
      { match: 'SearchResults.asp', strength: 'hint' },
      { match: 'emailpasswordchange.asp', strength: 'hint' },
    ],
    link: [
      { match: 'ShoppingCart.asp', strength: 'hint' },
      { match: 'MyAccount.asp', strength: 'hint' },
      { match: 'ProductDetails.asp?ProductCode=', strength: 'hint' },
    ],
    dom: ['#v65-*', '.v65-*', '.vCSS_*', { match: '.vol-*', strength: 'hint' }, '.colors_productname'],
    global: ['volusion'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Volusion shop',
      html: '<link rel="stylesheet" href="/v/vspfiles/templates/1/css/template.css"><table id="v65-product-parent"></table>',
    },
  ],
  silent: [],
};
