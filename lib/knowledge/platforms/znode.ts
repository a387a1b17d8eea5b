/** Znode: shop software on .NET. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const znode = {
  name: 'Znode',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'US',
  site: 'znode.com',
  owner: 'Amla',
  signals: {
    asset: ['/Themes/znode'],
    cookie: ['znode*'],
    script: [{ match: 'znode', strength: 'hint' }],
    meta: ['generator=znode'],
    comment: ['znode'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [{ title: 'Znode shop', html: '<meta name="generator" content="Znode"><script>Znode.init()</script>' }],
  silent: [],
};
