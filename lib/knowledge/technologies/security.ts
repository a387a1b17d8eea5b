/** Bot protection, captchas and firewalls. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const security = toolsOf('security', [
  { name: 'Akamai Bot Manager', owner: 'Akamai', country: 'US', site: 'akamai.com', signals: { cookie: ['_abck', 'bm_sz', 'ak_bmsc'] } },
  { name: 'Arkose Labs', country: 'US', signals: { host: ['arkoselabs.com', 'funcaptcha.com'] } },
  { name: 'Cloudflare Bot Management', owner: 'Cloudflare', country: 'US', site: 'cloudflare.com', signals: { cookie: ['__cf_bm'], script: ['/cdn-cgi/challenge-platform/'], asset: ['/cdn-cgi/challenge-platform/'] } },
  { name: 'DataDome', country: 'FR', signals: { host: ['datadome.co', 'captcha-delivery.com'], cookie: ['datadome'], header: ['x-datadome'], script: ['window.ddjskey', 'ddjskey'] } },
  { name: 'Friendly Captcha', country: 'DE', signals: { host: ['friendlycaptcha.com', 'frcapi.com'], dom: ['.frc-captcha'] } },
  { name: 'GeeTest', country: 'CN', signals: { host: ['geetest.com'] } },
  { name: 'hCaptcha', owner: 'Intuition Machines', country: 'US', signals: { host: ['hcaptcha.com'], dom: ['.h-captcha'] } },
  { name: 'HUMAN Bot Defender', owner: 'HUMAN', country: 'US', site: 'humansecurity.com', signals: { host: ['perimeterx.net', 'px-cdn.net', 'px-cloud.net'], cookie: ['_px3', '_pxvid'], script: ['_pxAppId', 'window._pxAppId'] } },
  { name: 'Imperva', owner: 'Thales', country: 'US', site: 'imperva.com', signals: { cookie: ['visid_incap_*', 'incap_ses_*'], asset: ['/_Incapsula_Resource'], header: ['x-iinfo'] } },
  { name: 'Kasada', country: 'AU', site: 'kasada.io', signals: { cookie: ['KP_UIDz*'], asset: ['/149e9513-01fa-4fb0-aad4-566afd725d1b/'] } },
  { name: 'Queue-it', country: 'DK', signals: { host: ['queue-it.net', 'queue-it.com'], cookie: ['Queue-it*'] } },
  { name: 'Reblaze', owner: 'Link11', country: 'IL', site: 'reblaze.com', signals: { cookie: ['rbzid', 'rbzsessionid'] } },
  { name: 'reCAPTCHA', owner: 'Google', country: 'US', site: 'google.com/recaptcha', signals: { asset: ['google.com/recaptcha', 'gstatic.com/recaptcha', 'recaptcha.net/recaptcha'], host: ['recaptcha.net'], dom: ['.g-recaptcha', '.grecaptcha-badge'] } },
  { name: 'Sansec', country: 'NL', signals: { host: ['sansec.io', 'sansec.watch'] } },
  { name: 'Sucuri', owner: 'GoDaddy', country: 'US', signals: { header: ['x-sucuri-id'], host: ['sucuri.net'], cookie: ['sucuri_cloudproxy_*'] } },
  { name: 'Turnstile', owner: 'Cloudflare', country: 'US', site: 'cloudflare.com', signals: { host: ['challenges.cloudflare.com'], dom: ['.cf-turnstile'] } },
  { name: 'Wordfence', owner: 'Defiant', country: 'US', site: 'wordfence.com', signals: { asset: ['/plugins/wordfence/'], script: ['wordfence_lh', 'wfLogHumanRan'] } },
]);
