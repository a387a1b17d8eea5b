/** HCL Commerce: shop software of large retailers, once IBM WebSphere Commerce. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const hclCommerce = {
  name: 'HCL Commerce',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'IN',
  site: 'hcl-software.com/commerce',
  owner: 'HCL Software',
  signals: {
    asset: ['/wcsstore/', '/webapp/wcs/', '/wcs/resources/', '/hclstore/'],
    link: [
      '/webapp/wcs/stores/servlet/',
      '/wcs/stores/',
      '/servlet/ProductDisplay',
      '/servlet/CategoryDisplay',
      { match: 'OrderItemDisplay?', strength: 'hint' },
      { match: '/LogonForm?', strength: 'hint' },
      { match: 'catalogId=', strength: 'hint' },
      { match: 'storeId=', strength: 'hint' },
    ],
    form: [
      '/webapp/wcs/stores/servlet/',
      '/servlet/SearchDisplay',
      '/SearchDisplay',
      '/OrderChangeServiceItemAdd',
      { match: 'AjaxLogon', strength: 'hint' },
    ],
    page: ['/webapp/wcs/stores/'],
    script: [
      'WCParamJS',
      '/wcsstore/',
      '/webapp/wcs/',
      'ServicesDeclarationJS',
      'CommonContextsJS',
      'wc.service.',
      'wcs.catalogId',
      'categoryDisplayJS',
      'shoppingActionsJS',
      'setCommonParameters',
      'MessageHelper.setMessage',
    ],
    cookie: ['WC_PERSISTENT', 'WC_ACTIVEPOINTER', 'WC_SESSION_ESTABLISHED', 'WC_AUTHENTICATION_*', 'WC_USERACTIVITY_*'],
    comment: [
      'BEGIN CachedHeaderDisplay',
      'BEGIN HeaderDisplay',
      'BEGIN ProductDisplay',
      'CachedProductOnlyDisplay',
      'CommonJSToInclude',
      'JSTLEnvironmentSetup',
    ],
    dom: [
      { match: '[name=catalogId]', strength: 'hint' },
      { match: '[name=langId]', strength: 'hint' },
      '#WC_*',
      '[name=catEntryId]',
      { match: '[name=storeId]', strength: 'hint' },
    ],
    meta: ['commercesearch='],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'HCL Commerce shop',
      html: '<link rel="stylesheet" href="/wcsstore/AuroraStorefrontAssetStore/css/common1_1.css"><form action="/webapp/wcs/stores/servlet/AjaxLogon"></form><input type="hidden" name="catalogId">',
    },
  ],
  silent: [],
};
