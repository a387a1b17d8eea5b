/** Sitecore OrderCloud: headless shop service and commerce of Sitecore. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const sitecoreOrdercloud = {
  name: 'Sitecore OrderCloud',
  category: 'shop platform',
  hosting: 'custom',
  priceClass: 'quote',
  country: 'US',
  site: 'sitecore.com',
  owner: 'Sitecore',
  signals: { host: ['ordercloud.io'], script: ['ordercloud.io', 'Sitecore.Commerce'], asset: ['/cxa/commerce'] },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Sitecore OrderCloud shop',
      html: '<script>fetch("https://api.ordercloud.io/v1/me"); Sitecore.Commerce = {};</script>',
    },
  ],
  silent: [],
};
