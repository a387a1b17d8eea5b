/** Broadleaf: shop framework in Java. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const broadleaf = {
  name: 'Broadleaf',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'broadleafcommerce.com',
  signals: {
    script: [
      { match: 'BLC.', strength: 'hint' },
      { match: 'broadleaf', strength: 'hint' },
    ],
    asset: ['/cmsstatic/', 'BLC-common'],
    comment: ['broadleaf'],
    cookie: [{ match: 'blLocaleCode*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'Broadleaf shop', html: '<img src="/cmsstatic/img/a.jpg"><script>var x = "broadleafcommerce"</script>' },
  ],
  silent: [],
};
