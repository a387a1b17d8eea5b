/** Bsale: Chilean business software with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const bsale = {
  name: 'Bsale',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'CL',
  site: 'bsale.cl',
  signals: {
    host: ['bsale.cl', 'bsale.io', 'dojiw2m9tvv09.cloudfront.net'],
    script: ['Bsale.', 'window.bsale'],
    dom: [{ match: '.bs-*', strength: 'hint' }],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Bsale shop',
      html: '<img src="https://dojiw2m9tvv09.cloudfront.net/1/product/a.jpg"><script>Bsale.version = 1</script>',
    },
  ],
  silent: [],
};
