/** IdeaSoft: Turkish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ideasoft = {
  name: 'IdeaSoft',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'TR',
  site: 'ideasoft.com.tr',
  signals: {
    host: ['ideacdn.net', 'ideasoft.com.tr', 'ideasoft.shop'],
    script: ['IdeaApp', { match: 'ideasoft', strength: 'hint' }],
    meta: ['generator=ideasoft', 'author=ideasoft'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'IdeaSoft shop',
      html: '<link rel="stylesheet" href="https://cdn.ideacdn.net/a.css"><script>var IdeaApp = {};</script>',
    },
  ],
  silent: [],
};
