/** Oracle Commerce: shop software of large retailers, once ATG. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const oracleCommerce = {
  name: 'Oracle Commerce',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'US',
  site: 'oracle.com',
  owner: 'Oracle',
  signals: {
    asset: [
      '/ccstore/v1/',
      '/ccstorex/',
      '/oe-files/',
      '/atg/dynamo',
      '/rest/model/atg/',
      { match: '/file/general/', strength: 'hint' },
      '/ccstore/',
    ],
    form: ['_DARGS='],
    link: ['_DARGS=', { match: '_requestid=', strength: 'hint' }, '/atg/commerce', '_DAV='],
    script: ['/atg/commerce/', '/rest/model/atg/', '/ccstore/v1/', 'atg/userprofiling', '/rest/bean/atg/'],
    dom: [
      { match: '[name=_dyncharset]', strength: 'hint' },
      { match: '[name=_dynSessConf]', strength: 'hint' },
      '[name=_D:*',
      '[name=/atg/*',
      { match: '#cc-*', strength: 'hint' },
      { match: '.cc-*', strength: 'hint' },
      '[name=_DARGS]',
    ],
    cookie: [
      'DYN_USER_ID',
      'DYN_USER_CONFIRM',
      'ATG_SESSION*',
      'oauth_token_secret-storefrontUI',
      'xdVisitorId',
      'atgRecVisitorId',
      'atgRecSessionId',
    ],
    storage: [{ match: 'cc-*', strength: 'hint' }],
    header: ['x-atg-version'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Oracle Commerce shop',
      html: '<form action="/checkout/cart.jsp?_DARGS=/includes/add.jsp"><input type="hidden" name="_dyncharset"></form>',
    },
  ],
  silent: [],
};
