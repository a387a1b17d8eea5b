/** Easy Digital Downloads: shop plugin of WordPress for files. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const easyDigitalDownloads = {
  name: 'Easy Digital Downloads',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'easydigitaldownloads.com',
  owner: 'Awesome Motive',
  implies: ['WordPress'],
  signals: {
    meta: ['generator=easy digital downloads'],
    asset: ['/plugins/easy-digital-downloads/', '/plugins/easy-digital-downloads-pro/'],
    script: ['edd_scripts', 'edd_global_vars'],
    dom: ['.edd-add-to-cart', '.edd_download', '.edd-js-none', '.edd_download_*'],
    cookie: ['edd_*'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Easy Digital Downloads shop',
      html: '<meta name="generator" content="Easy Digital Downloads v3.2"><script>var edd_scripts = {};</script>',
    },
  ],
  silent: [],
};
