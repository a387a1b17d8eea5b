/** Wikinggruppen: Swedish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const wikinggruppen = {
  name: 'Wikinggruppen',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'SE',
  site: 'wikinggruppen.se',
  signals: {
    host: ['wikinggruppen.se', 'wgrcdn.se', 'wikinggruppen.com'],
    script: ['var wgr', { match: 'Wikinggruppen', strength: 'hint' }],
    asset: ['/wgr_', { match: 'wikinggruppen', strength: 'hint' }],
    dom: ['[data-wgr*]', '.wgr-*'],
    meta: ['generator=wikinggruppen', 'author=wikinggruppen'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Wikinggruppen shop',
      html: '<meta name="author" content="Wikinggruppen"><div class="wgr-production"></div>',
    },
  ],
  silent: [],
};
