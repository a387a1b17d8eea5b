/** Turbify: hosted shop software, once Yahoo Small Business. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const turbify = {
  name: 'Turbify',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'turbify.com',
  signals: {
    host: ['store.yahoo.net'],
    asset: [
      'turbifycdn.com/',
      'sep.yimg.com/',
      'ep.yimg.com/',
      'store.yahoo.net/',
      'lib.store.yahoo.net',
      'p.secure.hostingprod.com',
      'sep.turbifycdn.com',
      'yhst-',
    ],
    form: ['order.store.yahoo.net', 'order.store.turbify.net', 'yhst-'],
    link: ['order.store.yahoo.net', 'order.store.turbify.net', 'store.yahoo.com/cgi-bin', 'yhst-'],
    script: ['yhst-', 'order.store.yahoo', { match: 'ystore', strength: 'hint' }, 'csell_env', 'csell_page'],
    dom: ['[name=vwcatalog]', '[name=vwitem]'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Turbify shop',
      html: '<form action="https://order.store.turbify.net/yhst-1/cgi-bin/wg-order?yhst-1+chair"><input name="vwcatalog" value="yhst-1"></form>',
    },
  ],
  silent: [],
};
