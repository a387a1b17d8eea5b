/** Salesforce Commerce Cloud: hosted shop software of large brands, once Demandware. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const salesforceCommerceCloud = {
  name: 'Salesforce Commerce Cloud',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'US',
  site: 'salesforce.com',
  owner: 'Salesforce',
  signals: {
    header: ['x-dw-request-base-id'],
    cookie: [
      'dwsid',
      'dwac_*',
      'dwanonymous_*',
      'dwpersonalization_*',
      'dw_dnt',
      { match: 'cquid', strength: 'hint' },
      { match: 'cqcid', strength: 'hint' },
      { match: '__cq_dnt', strength: 'hint' },
    ],
    asset: [
      '/demandware.static/',
      '/demandware.store/',
      '/dw/image/v2/',
      'demandware.edgesuite.net',
      'demandware.net/',
      '/dwanalytics-',
      '/dwac-',
      '/mobify/bundle/',
      '/on/demandware.',
    ],
    script: [
      '/demandware.static/',
      '/demandware.store/',
      'dw.ac._',
      'window.dwanalytics',
      { match: 'dwac.', strength: 'hint' },
      'demandware',
    ],
    link: ['dwvar_', '/demandware.store/', 'dwcont='],
    form: ['/demandware.store/', 'dwcont='],
    page: ['/demandware.store/', 'dwvar_'],
    comment: ['demandware'],
    dom: ['[data-cquid]', '#dwfrm_*', '[name=dwfrm_*]', '.dwstatic'],
    global: ['dw', 'dwanalytics'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Salesforce Commerce Cloud product',
      html: '<link rel="stylesheet" href="/on/demandware.static/Sites-Example-Site/-/default/css/global.css"><a href="/shirt?dwvar_S1_color=BLUE">Blue</a><script>dw.ac._category = "shirts";</script>',
    },
  ],
  silent: [],
};
