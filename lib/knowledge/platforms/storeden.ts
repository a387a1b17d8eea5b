/** Storeden: Italian hosted shop software, TeamSystem Commerce today. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const storeden = {
  name: 'Storeden',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'IT',
  site: 'storeden.com',
  owner: 'TeamSystem',
  signals: {
    host: ['storeden.com', 'storeden.net', 'static-cdn.storeden.net'],
    script: [{ match: 'storeden', strength: 'hint' }],
    meta: ['generator=storeden'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Storeden shop',
      html: '<script src="https://static-cdn.storeden.net/a.js"></script><script>window.storeden = {};</script>',
    },
  ],
  silent: [],
};
