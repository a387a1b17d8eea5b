/** SCAYLE: shop engine of large fashion sellers. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const scayle = {
  name: 'SCAYLE',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'DE',
  site: 'scayle.com',
  signals: {
    host: ['scayle.cloud', 'cdn.scayle.com'],
    script: ['scayle.cloud', 'window.scayle'],
    asset: ['.scayle.cloud'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'SCAYLE shop',
      html: '<img src="https://example.cdn.scayle.cloud/images/a.jpg"><script>window.scayle = {api: "https://x.scayle.cloud"}</script>',
    },
  ],
  silent: [],
};
