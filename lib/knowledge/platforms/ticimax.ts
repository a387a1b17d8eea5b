/** Ticimax: Turkish hosted shop software. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ticimax = {
  name: 'Ticimax',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'TR',
  site: 'ticimax.com',
  signals: {
    host: ['ticimax.cloud', 'ticimax.com'],
    script: ['ticimax'],
    asset: ['/UrunResim/', 'ticimax'],
    meta: ['generator=ticimax'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Ticimax shop',
      html: '<img src="https://static.ticimax.cloud/1/uploads/urunresimleri/a.jpg"><script>window.ticimax = 1</script>',
    },
  ],
  silent: [],
};
