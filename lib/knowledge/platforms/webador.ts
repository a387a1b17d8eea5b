/** Webador: Dutch site builder with a shop, JouwWeb at home. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const webador = {
  name: 'Webador',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'NL',
  site: 'webador.com',
  owner: 'JouwWeb',
  signals: {
    host: ['jwwb.nl', 'webador.com', 'jouwweb.nl'],
    script: ['JOUWWEB'],
    dom: ['.jw-element-*', '.jw-strip*'],
    meta: ['generator=jouwweb', 'generator=webador'],
    global: ['JOUWWEB'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Webador shop',
      html: '<script>window.JOUWWEB = {};</script><link rel="stylesheet" href="https://primary.jwwb.nl/a.css">',
    },
  ],
  silent: [],
};
