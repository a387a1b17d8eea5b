/** Squarespace: site builder with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const squarespace = {
  name: 'Squarespace',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'US',
  site: 'squarespace.com',
  signals: {
    header: ['server=squarespace', { match: 'x-contextid', strength: 'hint' }],
    cookie: ['ss_cvr', 'ss_cvt', 'SS_MID', { match: 'crumb', strength: 'hint' }],
    asset: [
      'static.squarespace.com/',
      'static1.squarespace.com/',
      'assets.squarespace.com/',
      'static1.sqspcdn.com/',
      'definitions.sqspcdn.com/',
      'squarespace.com/universal/',
    ],
    script: ['SQUARESPACE_CONTEXT', 'SQUARESPACE_ROLLUPS', 'Squarespace.'],
    comment: [{ match: 'This is Squarespace.', strength: 'declared' }],
    dom: [
      '.sqs-block',
      '.sqs-add-to-cart-button',
      '.sqs-layout',
      '.sqs-cart',
      '.sqs-gallery',
      '#siteWrapper.sqs',
      '.sqs-block-*',
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Squarespace product',
      html: '<!-- This is Squarespace. --><script>Static.SQUARESPACE_CONTEXT = {};</script><div class="sqs-block sqs-block-product"></div>',
    },
  ],
  silent: [],
};
