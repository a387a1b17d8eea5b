/** Drupal Commerce: shop modules of Drupal. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const drupalCommerce = {
  name: 'Drupal Commerce',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'drupalcommerce.org',
  owner: 'Centarro',
  implies: ['Drupal'],
  signals: {
    meta: [{ match: 'generator=; commerce', strength: 'declared' }],
    header: [{ match: 'x-generator=; commerce', strength: 'declared' }],
    asset: ['/modules/contrib/commerce/', '/modules/commerce/', '/modules/contrib/commerce_', '/modules/commerce_'],
    dom: [
      '.commerce-add-to-cart',
      '.commerce-order-item-add-to-cart-form*',
      '.commerce-product-field*',
      '.commerce-price-savings-formatter-prices',
      '.commerce-cart-add-to-cart-form*',
      '.path-product.commerce',
      '.commerce-product--type-*',
      '#commerce-cart-add-to-cart-form*',
      '.cart-block--*',
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Drupal Commerce product',
      html: '<meta name="Generator" content="Drupal 10 (https://www.drupal.org); Commerce 2"><form class="commerce-order-item-add-to-cart-form-1 commerce-order-item-add-to-cart-form"></form>',
    },
  ],
  silent: [],
};
