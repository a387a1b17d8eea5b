/** Webflow: site builder with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const webflow = {
  name: 'Webflow',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'US',
  site: 'webflow.com',
  signals: {
    meta: ['generator=webflow'],
    host: ['website-files.com', 'uploads-ssl.webflow.com', 'assets.webflow.com'],
    dom: ['[data-wf-site]', '[data-wf-page]', '.w-commerce-*', '[data-wf-domain]', '[data-wf-atc-loading]'],
    comment: ['made in webflow', 'created in webflow'],
    global: ['Webflow'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Webflow shop',
      html: '<meta name="generator" content="Webflow"><form class="w-commerce-commerceaddtocartform"></form>',
    },
  ],
  silent: [],
};
