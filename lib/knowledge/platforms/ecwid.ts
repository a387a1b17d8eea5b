/** Ecwid: shop that is put into any site; also sold as the shop of other hosters. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ecwid = {
  name: 'Ecwid',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'US',
  site: 'ecwid.com',
  owner: 'Lightspeed',
  signals: {
    host: [
      'app.ecwid.com',
      'ecwid.com',
      'd1q3axnfhmyveb.cloudfront.net',
      'd2j6dbq0eux0bg.cloudfront.net',
      'company.site',
    ],
    script: ['xProductBrowser(', 'ecwid_script', 'Ecwid.init(', 'window.ec.config'],
    dom: ['#ecwid_html', '#ecwid_body', '.ecwid-*', '.ec-store', '[data-ecwid-*]', '#ecwid-products'],
    global: ['Ecwid'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Ecwid shop in a site',
      html: '<div id="ecwid-shop"></div><script src="https://app.ecwid.com/script.js?1003"></script><script>xProductBrowser("categoriesPerRow=3");</script>',
    },
  ],
  silent: [],
};
