/** Page globals that tell the software behind a shop: a fixed list, read in the page's own world by one self-contained function. */
import * as z from 'zod/mini';

/** Dotted paths, none of which holds a token; a string, number or boolean at the end of one is kept as a short value, anything else only as "is there". */
export const PAGE_GLOBALS = [
  'Shopify', 'Shopify.shop', 'Shopify.theme.name', 'Shopify.currency.active', 'Shopify.country', 'Shopify.locale', 'ShopifyAnalytics',
  'prestashop', 'prestashop.currency.iso_code', 'prestashop.language.iso_code', 'prestashop.page.page_name', 'baseDir', 'id_product',
  'wc_add_to_cart_params', 'woocommerce_params', 'wc_cart_fragments_params', 'wcSettings', 'wp',
  'Mage', 'checkout.baseUrl', 'BASE_URL', 'Ecwid', 'ecwid_script_defer',
  'BCData', 'stencilBootstrap', 'Static.SQUARESPACE_CONTEXT.website.identifier', 'Squarespace', 'wixBiSession',
  'wixPerformanceMeasurements', 'Webflow', 'Weebly', '_W.configDomain', 'odoo', 'Drupal', 'drupalSettings',
  'Spree', 'SyliusApi', 'shopwareSettings', 'Shopware', 'PluginManager', 'JTL', 'jtl', 'gambio', 'jse', 'oxid', 'OXID',
  'SHOPLINE', 'lightspeed', 'gui', 'wizishop', 'WiziShop', 'jimdoData', 'jimDo', 'ccvshop', 'shoptet', 'Shoptet', 'dataLayer', 'app_shop',
  'IAI', 'app.shop', 'Haravan', 'Jumpseller', 'Fbits', 'JOUWWEB', 'dw', 'SHOPLAZZA', 'LS.store.id', 'LS', 'vtex', 'vtexjs', '__RUNTIME__.workspace', 'nop', 'AjaxCart', 'volusion', '_3d_cart', 'ACC',
  'ACC.config', 'dw.ac', 'dwAnalytics', 'SitePreferences', 'app.resources', 'Virtuemart', 'vmSiteurl', 'spryker', 'commercetools',
  '__NEXT_DATA__.buildId', '__NUXT__', '__remixContext', 'angular', 'React', 'Vue', 'jQuery.fn.jquery', 'google_tag_manager', 'gtag', 'ga', '_gaq',
  '_paq', 'Matomo', 'Piwik', 'fbq', 'pintrk', 'ttq', 'snaptr', 'uetq', 'hj', 'clarity', '_hsq', 'Intercom', 'zE', 'Tawk_API', 'tidioChatApi',
  '$crisp', 'drift', 'LC_API', 'smartsupp', 'gorgiasChat', 'GorgiasChat', 'klaviyo', '_learnq', 'mailchimp', 'OneSignal', 'brevo', 'sendinblue',
  'Stripe', 'paypal', 'Klarna', 'Alma', 'AfterPay', 'Clearpay', 'OnbiAmazonPay', 'amazon.Login', 'amazonPayments', 'braintree', 'AdyenCheckout',
  'Mollie', 'payplug', 'Payplug', 'SumUpCard', 'trustpilot', 'Trustpilot', 'tsConfig', 'trustedShops', '_tsConfig', 'yotpo', 'Yotpo', 'judgeme', 'jdgm',
  'Okendo', 'okeReviews', 'reviewsIo', 'avisVerifies', 'bvCallback', 'BV', 'PowerReviews', 'POWERREVIEWS', 'loox', 'Stamped', 'StampedFn',
  'Cookiebot', 'OneTrust', 'Optanon', 'Didomi', 'didomiConfig', 'axeptioSDK', 'axeptioSettings', 'tarteaucitron', 'UC_UI', 'usercentrics', 'CookieConsent',
  'Osano', 'iubenda', '_iub', 'cookieyes', '__tcfapi', 'criteo_q', 'Algolia', 'algoliasearch', 'doofinder', 'Doofinder', 'Klevu', 'klevu',
  'nosto', 'nostojs', 'recolize', 'dynamicYield', 'DY', 'AbTasty', 'ABTasty', 'Kameleoon', 'optimizely', 'VWO', '_vwo_code', 'Sentry', 'newrelic', 'NREUM',
  'Boomerang', 'datadogRum', 'DD_RUM', 'Bugsnag', 'rechargeInit', 'ReCharge', 'Smile', 'smile', 'LoyaltyLion', 'loyaltylion', 'Swell', 'Affirm', 'affirm',
  'Alpine.version', 'angular.version.full', 'bootstrap.Tooltip.VERSION', 'htmx.version', 'ko.version', 'Prototype.Version', 'React.version', 'requirejs.version',
  'Vue.version', 'jQuery.ui.version', '_.VERSION', 'Backbone.VERSION', 'Modernizr._version', 'moment.version', 'Sentry.SDK_VERSION', 'Swiper',
  'Sezzle', 'Scalapay', 'scalapay', 'Oney', 'oney', 'Weglot', 'LangShop', 'transcy', 'mondialrelay', 'MondialRelay', 'MR_', 'ColissimoWidget', 'colissimo',
] as const; // prettier-ignore

/**
 * Looks up each path. Runs inside the page, so it may use nothing from outside its own body, and the page can fake what it sees:
 * getters that throw are passed over, values are short.
 */
export function readGlobals(paths: readonly string[]): { url: string; globals: Record<string, string> } {
  const globals: Record<string, string> = {};
  for (const path of paths) {
    try {
      let value: unknown = globalThis;
      for (const name of path.split('.')) {
        if (value === null || value === undefined) break;
        value = (value as Record<string, unknown>)[name];
      }
      // An element with this id is reachable as a global too, and proves nothing.
      if (value === null || value === undefined || value instanceof Element || value instanceof HTMLCollection)
        continue;
      const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      globals[path] = plain ? String(value).slice(0, 100) : '';
    } catch (thrown) {
      void thrown;
    }
  }
  return { url: location.href, globals };
}

/** What `readGlobals` may hand back; the page could have tampered with it. */
export const globalsResult = z.object({
  url: z.string().check(z.maxLength(100_000)),
  globals: z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(100))),
});
