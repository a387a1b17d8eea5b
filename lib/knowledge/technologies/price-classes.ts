/**
 * What tools cost a merchant, where their makers say so in public (price pages as seen in 2025: the entry to a plan that a shop can
 * use, without fees on sales or clicks). A tool that is not listed has no public price, or none that we are sure of.
 */
import type { PriceClass } from '../technology.ts';

/** Names by class, in alphabetical order. */
// prettier-ignore
export const TOOL_PRICES: Readonly<Partial<Record<PriceClass, readonly string[]>>> = {
  free: [
    'Alpine.js', 'Angular', 'Apple Sign-In', 'Astra', 'Astro', 'Autoptimize', 'Bootstrap', 'Bunny Fonts', 'Cloudflare Web Analytics', 'Contact Form 7',
    'Contao', 'Cookie Consent (Osano open source)', 'Dawn', 'Drupal', 'Facebook Login', 'Fontshare', 'Gatsby', 'Germanized for WooCommerce', 'Google Analytics',
    'Google Customer Reviews', 'Google Fonts', 'Google Hosted Libraries', 'Google Optimize', 'Google PageSpeed Module', 'Google Sign-In', 'Google Tag Manager',
    'Google Translate', 'Hugo', 'Hyvä', 'Instant.page', 'Jekyll', 'Joomla', 'jQuery', 'jQuery CDN', 'jsDelivr', 'Klaro', 'Knockout', 'Laravel', 'lazysizes', 'Leaflet',
    'LiteSpeed Cache', 'Login with Amazon', 'Luma', 'Microsoft Ajax CDN', 'Microsoft Clarity', 'model-viewer', 'Mobirise', 'Neos', 'Next.js', 'Nuxt', 'OpenStreetMap', 'Orejime', 'Partytown', 'PHP', 'Prebid',
    'PrestaShop EventBus', 'Prototype', 'Publii', 'React', 'Remix', 'RequireJS', 'Ruby on Rails', 'RWD default', 'Shopify Analytics', 'Shopify Buy Button', 'Shopify Hydrogen',
    'Shopify Inbox', 'Shopify Markets geolocation', 'Shopify Privacy Banner', 'Shopify Search & Discovery', 'Slick', 'SPIP', 'Stimulus', 'Storefront',
    'Svelte', 'Swiper', 'tarteaucitron', 'Tawk.to', 'Turnstile', 'TYPO3', 'Umami', 'UNPKG', 'Varnish', 'Vue.js', 'WordPress', 'WP Statistics', 'Yandex Metrica', 'Zaraz',
  ],
  freemium: [
    'AfterShip', 'AfterShip Returns', 'Algolia', 'All in One SEO', 'Amplitude', 'Axeptio', 'Blocksy', 'Brevo', 'Bugsnag', 'Calendly', 'Chatra', 'Chatwoot', 'CleverReach', 'Clicky', 'Cloudflare', 'Cloudinary', 'Complianz',
    'Constant Contact', 'Contentful', 'Cookiebot', 'CookieHub', 'CookieScript', 'CookieYes', 'Crisp', 'Disqus', 'Drip', 'EasyPost', 'Easyship', 'Elementor', 'Elfsight', 'EWWW Image Optimizer',
    'Fera', 'Firebase Hosting', 'Font Awesome', 'Freshchat', 'Freshdesk', 'GitHub Pages', 'GrowthBook', 'GTranslate', 'Heap', 'Histats', 'Hotjar', 'HubSpot', 'HubSpot Chat', 'HubSpot CMS', 'ImageKit', 'Instafeed', 'iubenda', 'Jetpack Stats', 'JivoChat', 'Judge.me',
    'Juicer', 'Kadence', 'Klaviyo', 'Kit', 'LaunchDarkly', 'LightWidget', 'LogRocket', 'Lucky Orange', 'Mailchimp', 'MailerLite', 'Mailjet', 'Mailmunch', 'ManyChat', 'Mapbox', 'Matomo', 'Matomo Tag Manager', 'Mixpanel', 'MonsterInsights', 'Moosend', 'Mouseflow', 'Mux',
    'Netlify', 'New Relic Browser', 'OceanWP', 'Omnisend', 'OneSignal', 'OpenReplay', 'OptiMonk', 'PageFly', 'Piwik PRO', 'Plerdy', 'Polylang', 'Poptin', 'PostHog', 'Privy', 'Product Reviews (Shopify)', 'PushEngage', 'PushOwl', 'Rank Math', 'Rapidmail', 'Rivo', 'Rollbar', 'Ryviu', 'Sanity', 'Searchanise', 'Segment', 'Sendcloud',
    'SendPulse', 'Sentry', 'Shippo', 'ShortPixel', 'Simple Analytics', 'Sketchfab', 'Smartsupp', 'Smile.io', 'Snipcart', 'Split.io', 'Statsig', 'Stape', 'StatCounter', 'Storyblok', 'Sucuri', 'SurveyMonkey', 'Survicate', 'Termly', 'Tidio', 'TranslatePress', 'Trustpilot', 'Typeform', 'UserWay', 'Vercel', 'Vercel Analytics',
    'Vimeo', 'W3 Total Cache', 'Weglot', 'Wistia', 'Hello Bar', 'Wishlist Plus', 'Wordfence', 'Yoast SEO', 'Zoho SalesIQ', 'YITH WooCommerce plugins', 'YITH Wishlist', 'FiboSearch',
  ],
  low: [
    'ActiveCampaign', 'AffiliateWP', 'AWeber', 'Borlabs Cookie', 'Bunny', 'CCM19', 'Divi', 'Divi Builder', 'Fathom Analytics', 'Fomo', 'German Market', 'GetResponse', 'Gorgias', 'Gorgias Help Center', 'Hetzner', 'Infomaniak', 'KeyCDN', 'Langify', 'LiveAgent', 'LiveChat', 'Loox', 'o2switch', 'Olark', 'OptinMonster', 'OVHcloud', 'Plausible', 'Re:amaze', 'Real Cookie Banner', 'ShipStation', 'Slider Revolution', 'TrustPulse', 'WP Engine', 'WP Rocket', 'WPML', 'Zendesk',
  ],
  mid: ['accessiBe', 'ChatBot', 'Doofinder', 'Intercom', 'Kinsta', 'LeadDyno', 'Post Affiliate Pro', 'Rebuy', 'Recharge', 'Refersion', 'Rewardful', 'Sleeknote', 'Tapfiliate', 'Wisepops'],
  high: ['Northbeam'],
  quote: [
    'AB Tasty', 'Acoustic Tealeaf', 'Adobe Analytics', 'Adobe Campaign', 'Adobe Dynamic Media', 'Adobe Experience Manager', 'Adobe Experience Platform', 'Adobe Target', 'Akamai', 'Akamai Bot Manager', 'Akeneo', 'Amperity', 'Amplience', 'Attraqt', 'Bazaarvoice', 'Bazaarvoice Curalate', 'Bloomreach Discovery', 'Bloomreach Engagement', 'BlueConic', 'Bluecore', 'Braze', 'Bynder',
    'Certona', 'Contentserv', 'Contentsquare', 'Constructor', 'Coveo', 'Dynamic Yield', 'Dynatrace', 'Emarsys', 'Fit Analytics', 'Forter', 'FullStory', 'Genesys Cloud Messenger', 'Glassbox', 'Global-e', 'HUMAN Bot Defender', 'iAdvize', 'Imperva', 'Ingrid', 'inriver', 'Insider', 'Kameleoon', 'Kasada', 'LivePerson', 'Lucidworks', 'Mapp Engage', 'Mapp Intelligence', 'Medallia', 'Metapack', 'Mention Me', 'Mirakl', 'Monetate',
    'Narvar', 'nShift', 'Optimizely CMS', 'Optimizely Web Experimentation', 'Oracle Responsys', 'parcelLab', 'Piano Analytics', 'PowerReviews', 'Productsup', 'Qualtrics', 'Quantum Metric', 'Queue-it', 'RichRelevance', 'Riskified', 'Sailthru', 'Salesforce Marketing Cloud', 'Salsify', 'Selligent', 'Signifyd', 'Sitecore', 'SiteSpect', 'Sourcepoint', 'Syndigo', 'Syte', 'Tealium', 'Tealium AudienceStream', 'Treasure Data', 'True Fit', 'Unbxd', 'ViSenze', 'Wunderkind', 'Yext',
  ],
};

/** Tools whose program anyone may read and run; those of other makers that are loaded from their own hosts are hosted. */
// prettier-ignore
export const OPEN_SOURCE: readonly string[] = [
  'Alpine.js', 'Angular', 'Astro', 'Autoptimize', 'Bootstrap', 'Chatwoot', 'Concrete CMS', 'Contact Form 7', 'Contao', 'Cookie Consent (Osano open source)', 'Craft CMS', 'Drupal', 'Gatsby', 'Germanized for WooCommerce', 'Ghost', 'Google PageSpeed Module', 'GrowthBook', 'htmx', 'Hugo', 'Instant.page', 'Jekyll', 'Joomla', 'jQuery',
  'Kirby', 'Klaro', 'Knockout', 'Laravel', 'lazysizes', 'Leaflet', 'Luma', 'Matomo', 'Matomo Tag Manager', 'model-viewer', 'MODX', 'Neos', 'Next.js', 'Nuxt', 'Open Loyalty', 'OpenReplay', 'OpenStreetMap', 'Orejime', 'Partytown', 'PHP', 'Pimcore', 'Plausible', 'PostHog', 'Prebid', 'Prototype', 'Publii', 'React', 'Remix', 'RequireJS', 'Rocket.Chat', 'Ruby on Rails', 'RudderStack',
  'Slick', 'Snowplow', 'SPIP', 'Stimulus', 'Storefront', 'Strapi', 'Svelte', 'Swiper', 'tarteaucitron', 'TYPO3', 'Umami', 'Umbraco', 'Varnish', 'Vue.js', 'WordPress', 'Alokai',
];
