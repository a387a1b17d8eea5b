/** Gambio: German shop software, a child of xt:Commerce. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const gambio = {
  name: 'Gambio',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'DE',
  site: 'gambio.de',
  signals: {
    meta: ['generator=gambio'],
    asset: [
      '/templates/EyeCandy/',
      '/templates/Honeygrid/',
      '/themes/Malibu/',
      { match: '/public/theme/javascripts/', strength: 'hint' },
      '/GXModules/',
      '/gm/javascript/',
      'gm_javascript.js.php',
      '/templates/gambio/',
      { match: '/JSEngine/', strength: 'hint' },
      { match: '/gambio_', strength: 'hint' },
    ],
    script: [
      { match: 'gambio:', strength: 'hint' },
      { match: 'js_options', strength: 'hint' },
      'gm_scroller',
      { match: 'GambioHub', strength: 'hint' },
      'window.Gambio',
    ],
    dom: [
      '[data-gambio-widget]',
      '[data-gambio-controller]',
      '[data-gambio-extension]',
      '[data-gambio-namespace]',
      '#gm_box_*',
      '.gm_*',
      '[data-gx-*]',
    ],
    // Old addresses that it kept from its parent (added November 2026).
    link: [
      { match: 'shop_content.php?coID=', strength: 'hint' },
      { match: 'product_info.php?info=p', strength: 'hint' },
    ],
    form: [{ match: 'request_port.php?module=', strength: 'hint' }],
    comment: [
      { match: 'Gambio GmbH', strength: 'declared' },
      { match: 'gambio', strength: 'hint' },
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'a shop of an older template',
      html: '<a href="shop_content.php?coID=3">Versand</a><script src="gm_javascript.js.php?page=Product"></script><div class="gm_product_options"></div>',
    },
    {
      title: 'Gambio product',
      html: '<body data-gambio-namespace="https://shop.example/themes/Malibu/assets"><link rel="stylesheet" href="/themes/Malibu/assets/styles/main.min.css">',
    },
  ],
  silent: [],
};
