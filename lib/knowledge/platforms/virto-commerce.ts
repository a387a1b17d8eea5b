/** Virto Commerce: open-source shop software on .NET. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const virtoCommerce = {
  name: 'Virto Commerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'LT',
  site: 'virtocommerce.com',
  signals: {
    script: [
      { match: 'virtocommerce', strength: 'hint' },
      { match: 'virto-commerce', strength: 'hint' },
    ],
    asset: [{ match: 'virtocommerce', strength: 'hint' }],
    dom: [{ match: '<vc-*>', strength: 'hint' }],
    meta: ['generator=virto commerce'],
    host: ['virtocommerce.com', 'virtocommerce.cloud'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Virto Commerce shop',
      html: '<meta name="generator" content="Virto Commerce"><script src="https://cdn.virtocommerce.cloud/a.js"></script>',
    },
  ],
  silent: [],
};
