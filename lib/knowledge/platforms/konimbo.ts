/** Konimbo: Israeli hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const konimbo = {
  name: 'Konimbo',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'IL',
  site: 'konimbo.co.il',
  signals: { host: ['konimbo.co.il'], script: [{ match: 'konimbo', strength: 'hint' }], meta: ['generator=konimbo'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Konimbo shop',
      html: '<script src="https://konimbo.co.il/assets/a.js"></script><script>var konimbo = 1</script>',
    },
  ],
  silent: [],
};
