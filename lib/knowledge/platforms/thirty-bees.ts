/** thirty bees: open-source child of PrestaShop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const thirtyBees = {
  name: 'thirty bees',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'thirtybees.com',
  excludes: ['PrestaShop'],
  signals: {
    meta: ['generator=thirty bees'],
    header: ['powered-by=thirty bees'],
    cookie: ['thirtybees-*'],
    asset: ['/themes/community-theme-default/', '/themes/niara/'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'thirty bees shop',
      html: '<meta name="generator" content="thirty bees"><link rel="stylesheet" href="/themes/niara/css/global.css">',
    },
  ],
  silent: [],
};
