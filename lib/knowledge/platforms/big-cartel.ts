/** Big Cartel: hosted shops of makers and bands. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const bigCartel = {
  name: 'Big Cartel',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'freemium',
  country: 'US',
  site: 'bigcartel.com',
  signals: {
    host: ['bigcartel.com', 'bigcartel.biz'],
    meta: [{ match: 'generator=big cartel', strength: 'declared' }],
    script: [{ match: 'bigcartel', strength: 'hint' }],
    comment: ['big cartel'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Big Cartel shop',
      html: '<meta name="generator" content="Big Cartel"><link rel="stylesheet" href="https://assets.bigcartel.com/theme_assets/1/a.css">',
    },
  ],
  silent: [],
};
