/** NetSuite SuiteCommerce: shop of the business software NetSuite. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const netsuiteSuitecommerce = {
  name: 'NetSuite SuiteCommerce',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'US',
  site: 'netsuite.com',
  owner: 'Oracle',
  signals: {
    asset: ['/core/media/media.nl', '/SSP Applications/', '/SSP%20Applications/', '/app/site/', '/site/scstores'],
    link: [
      { match: 'checkout.netsuite.com', strength: 'hint' },
      { match: '/s.nl', strength: 'hint' },
      { match: '/i.nl', strength: 'hint' },
      'site.nl?',
    ],
    form: ['additemtocart.nl', '/app/site/backend/', '/app/site/query/'],
    script: ['additemtocart', '/app/site/', 'SC.ENVIRONMENT', 'SC.SESSION', 'SC.CONFIGURATION'],
    cookie: ['NS_VER', 'NLVisitorId', 'NLShopperId'],
    header: ['ns_rtimer_composite'],
    comment: ['netsuite'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'NetSuite SuiteCommerce shop',
      html: '<script>SC.ENVIRONMENT = {}; SC.SESSION = {};</script><img src="/core/media/media.nl?id=1">',
    },
  ],
  silent: [],
};
