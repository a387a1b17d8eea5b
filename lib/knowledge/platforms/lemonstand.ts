/** Lemonstand: hosted shop software until 2019. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const lemonstand = {
  name: 'Lemonstand',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CA',
  site: 'lemonstand.com',
  signals: {
    host: ['lemonstand.com', 'lemonstandcdn.com'],
    script: [{ match: 'lemonstand', strength: 'hint' }],
    dom: [{ match: '[data-ajax-handler]', strength: 'hint' }],
    meta: ['generator=lemonstand'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Lemonstand shop',
      html: '<script src="https://x.lemonstandcdn.com/a.js"></script><script>lemonstand.x = 1</script>',
    },
  ],
  silent: [],
};
