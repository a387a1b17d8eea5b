/** Askas: Swedish shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const askas = {
  name: 'Askas',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'SE',
  site: 'askas.se',
  owner: 'Askås',
  signals: {
    host: ['askas.se'],
    asset: ['/admin/js/askas', '/js/aahMMS', { match: '/bilder/artiklar/', strength: 'hint' }],
    script: [
      { match: 'askas', strength: 'hint' },
      { match: 'funcs=ajax', strength: 'hint' },
    ],
    form: ['/shop?funk=', 'funk=laggtill'],
    link: [{ match: '?funk=', strength: 'hint' }, 'funk=steg_tva'],
    meta: ['generator=askas'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Askas shop',
      html: '<form action="/shop?funk=laggtill_i_kundvagn"></form><script src="https://cdn.askas.se/a.js"></script>',
    },
  ],
  silent: [],
};
