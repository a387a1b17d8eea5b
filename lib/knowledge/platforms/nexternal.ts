/** Nexternal: hosted shop software of North America. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const nexternal = {
  name: 'Nexternal',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'US',
  site: 'nexternal.com',
  signals: { host: ['nexternal.com'], form: ['nexternal.com'], script: [{ match: 'nexternal', strength: 'hint' }] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Nexternal shop',
      html: '<form action="https://store.nexternal.com/shop/cart"></form><script>nexternal=1</script>',
    },
  ],
  silent: [],
};
