/** Ubercart: older shop modules of Drupal. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const ubercart = {
  name: 'Ubercart',
  category: 'shop platform',
  hosting: 'open-source',
  priceClass: 'free',
  country: 'US',
  site: 'ubercart.org',
  implies: ['Drupal'],
  signals: {
    asset: ['/modules/ubercart/', '/modules/contrib/ubercart/', '/ubercart/uc_'],
    dom: [
      '.uc-price',
      '.add-to-cart-form-uc',
      '#uc-product-add-to-cart-form*',
      '.uc-product-*',
      '#block-uc-cart-block',
      '.uc_cart_block',
      '.block-uc_cart',
      '.block-uc-cart',
    ],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Ubercart product',
      html: '<link rel="stylesheet" href="/sites/all/modules/ubercart/uc_product/uc_product.css"><span class="uc-price">12,00 €</span>',
    },
  ],
  silent: [],
};
