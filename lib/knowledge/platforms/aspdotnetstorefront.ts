/** AspDotNetStorefront: shop software on .NET. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const aspdotnetstorefront = {
  name: 'AspDotNetStorefront',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'mid',
  country: 'US',
  site: 'aspdotnetstorefront.com',
  signals: {
    meta: ['generator=aspdotnetstorefront'],
    asset: [
      '/App_Themes/Skin_',
      '/skins/skin_',
      { match: '/jscripts/core.js', strength: 'hint' },
      { match: '/images/product/medium/', strength: 'hint' },
      { match: '/Skins/Default/', strength: 'hint' },
    ],
    form: ['addtocart.aspx'],
    script: ['adnsf$', 'adnsf.', 'aspdnsf', { match: 'aspdotnetstorefront', strength: 'hint' }],
    comment: ['aspdotnetstorefront', 'AspDNSF'],
    link: [{ match: 'shoppingcart.aspx', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'AspDotNetStorefront shop',
      html: '<!-- PAGE INVOCATION: AspDotNetStorefront --><form action="/addtocart.aspx"></form><script>adnsf$(".x")</script>',
    },
  ],
  silent: [],
};
