/** Medusa: open-source headless shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const medusa = {
  name: 'Medusa',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'DK',
  site: 'medusajs.com',
  signals: {
    cookie: ['_medusa_*'],
    storage: ['_medusa*'],
    script: [
      { match: 'medusajs', strength: 'hint' },
      { match: 'medusa-public-images', strength: 'hint' },
    ],
    host: ['medusa-public-images.s3.eu-west-1.amazonaws.com', 'medusajs.app'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Medusa shop',
      html: '<script>var u = "https://medusa-public-images.s3.eu-west-1.amazonaws.com/a.png", p = "medusajs";</script>',
      cookies: ['_medusa_jwt'],
    },
  ],
  silent: [],
};
