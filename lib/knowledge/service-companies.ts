/** Companies that shops name because they work for them: payment, parcels, hosting, advertising, seals. They are not who sells. */

/** First words of their names, folded; as known in November 2026. */
export const SERVICE_COMPANIES: readonly string[] = [
  // payment
  'adyen', 'afterpay', 'alma', 'american express', 'autopay', 'axepta', 'billie', 'billpay', 'blue media', 'checkout com', 'clearpay', 'easypay', 'floa', 'ifthenpay', 'klarna', 'lemonway', 'mangopay', 'mollie', 'monext', 'multisafepay', 'nexi', 'novalnet', 'oney', 'opayo', 'paylane', 'payone', 'paypal', 'payplug', 'paypo', 'paypro', 'payu', 'przelewy24', 'ratepay', 'redsys', 'riverty', 'sagepay', 'satispay', 'scalapay', 'sibs', 'sofort', 'square', 'stancer', 'stripe', 'sumup', 'systempay', 'tpay', 'twint', 'unzer', 'viva wallet', 'worldline', 'worldpay',
  // parcels
  'an post', 'bpost', 'brt', 'chronopost', 'correos', 'ctt', 'deutsche post', 'dhl', 'dpd', 'evri', 'fedex', 'gls', 'hermes', 'inpost', 'la poste', 'mondial relay', 'mrw', 'nacex', 'poczta polska', 'post ch', 'poste italiane', 'postnl', 'royal mail', 'sendcloud', 'seur', 'tnt', 'ups',
  // hosting and software
  'amazon web services', 'amen', 'aruba', 'automattic', 'cloudflare', 'combell', 'dinahosting', 'gandi', 'hetzner', 'home pl', 'host europe', 'hostinger', 'infomaniak', 'ionos', 'lightspeed', 'lws', 'microsoft', 'mittwald', 'nazwa pl', 'o2switch', 'ovh', 'raiola', 'register it', 'scaleway', 'seeweb', 'shoper', 'shopify', 'shopware', 'siteground', 'squarespace', 'strato', 'transip', 'webflow', 'wix', 'wizishop',
  // advertising, reviews, seals
  'brevo', 'criteo', 'facebook', 'google', 'hotjar', 'intuit', 'klaviyo', 'mailchimp', 'mailjet', 'meta platforms', 'pinterest', 'sendinblue', 'tiktok', 'trustpilot', 'trusted shops', 'trustedshops', 'zendesk',
]; // prettier-ignore
