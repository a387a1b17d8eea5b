/** commercetools: headless shop service of large sellers. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const commercetools = {
  name: 'commercetools',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'quote',
  country: 'DE',
  site: 'commercetools.com',
  signals: {
    host: ['commercetools.com', 'commercetools.co'],
    script: ['.commercetools.com', { match: 'commercetoolsProjectKey', strength: 'hint' }],
    asset: ['cdn.commercetools'],
    global: ['commercetools'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'commercetools shop',
      html: '<img src="https://images.cdn.europe-west1.gcp.commercetools.com/a/b.jpg"><script>fetch("https://api.europe-west1.gcp.commercetools.com/x/graphql")</script>',
    },
  ],
  silent: [],
};
