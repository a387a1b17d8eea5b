/** WP eCommerce: older shop plugin of WordPress. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const wpEcommerce = {
  name: 'WP eCommerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'NZ',
  site: 'wpecommerce.org',
  implies: ['WordPress'],
  signals: {
    asset: ['/plugins/wp-e-commerce/'],
    script: ['wpsc_ajax', 'WPSC_URL', 'wpsc_vars'],
    dom: ['.wpsc_*', '#wpsc_*', '.wpsc-*'],
    meta: ['generator=wp e-commerce'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    { title: 'WP eCommerce shop', html: '<script>var wpsc_ajax = {};</script><div class="wpsc_product_price"></div>' },
  ],
  silent: [],
};
