/** Centra: Swedish headless shop service of fashion brands. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const centra = {
  name: 'Centra',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'SE',
  site: 'centra.com',
  signals: {
    host: ['centra.com', 'centracdn.net'],
    script: [{ match: 'CentraCheckout', strength: 'hint' }, '.centra.com/api', 'centra.com/client/'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Centra shop',
      html: '<img src="https://example.centracdn.net/client/dynamic/images/a.jpg"><script>window.CentraCheckout = {}; fetch("https://shop.centra.com/api/x")</script>',
    },
  ],
  silent: [],
};
