/** Jimdo: site builder with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const jimdo = {
  name: 'Jimdo',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'DE',
  site: 'jimdo.com',
  signals: {
    host: [
      'jimstatic.com',
      'jimcdn.com',
      'u.jimdo.com',
      'jimdo-dolphin-static-assets-prod.freetls.fastly.net',
      'jimdo-storage.freetls.fastly.net',
    ],
    script: [{ match: 'jimdoData', strength: 'hint' }, 'jimdo_'],
    dom: [
      { match: '.j-product', strength: 'hint' },
      '.cc-shop-*',
      '#cc-website-title',
      '.jtpl-*',
      { match: '.j-module', strength: 'hint' },
      '.cc-m-*',
    ],
    global: ['jimdoData', 'jimDo'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Jimdo shop',
      html: '<script>var jimdoData = {"shop": true};</script><link href="https://assets.jimstatic.com/web.css" rel="stylesheet"><div class="cc-shop-product"></div>',
    },
  ],
  silent: [],
};
