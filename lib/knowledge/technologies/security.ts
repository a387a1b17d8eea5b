/** Bot protection, captchas and firewalls. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const security = toolsOf('security', [
  ['Akamai Bot Manager', 'US', { cookie: ['_abck', 'bm_sz', 'ak_bmsc'] }, { owner: 'Akamai', site: 'akamai.com' }],
  ['Arkose Labs', 'US', { host: ['arkoselabs.com', 'funcaptcha.com'] }],
  ['Cloudflare Bot Management', 'US', { cookie: ['__cf_bm'], script: ['/cdn-cgi/challenge-platform/'], asset: ['/cdn-cgi/challenge-platform/'] }, { owner: 'Cloudflare', site: 'cloudflare.com' }],
  ['DataDome', 'FR', { host: ['datadome.co', 'captcha-delivery.com'], cookie: ['datadome'], header: ['x-datadome'], script: ['window.ddjskey', 'ddjskey'] }],
  ['Friendly Captcha', 'DE', { host: ['friendlycaptcha.com', 'frcapi.com'], dom: ['.frc-captcha'] }],
  ['GeeTest', 'CN', { host: ['geetest.com'] }],
  ['hCaptcha', 'US', { host: ['hcaptcha.com'], dom: ['.h-captcha'] }, { owner: 'Intuition Machines' }],
  ['HUMAN Bot Defender', 'US', { host: ['perimeterx.net', 'px-cdn.net', 'px-cloud.net'], cookie: ['_px3', '_pxvid'], script: ['_pxAppId', 'window._pxAppId'] }, { owner: 'HUMAN', site: 'humansecurity.com' }],
  ['Imperva', 'US', { cookie: ['visid_incap_*', 'incap_ses_*'], asset: ['/_Incapsula_Resource'], header: ['x-iinfo'] }, { owner: 'Thales', site: 'imperva.com' }],
  ['Kasada', 'AU', { cookie: ['KP_UIDz*'], asset: ['/149e9513-01fa-4fb0-aad4-566afd725d1b/'] }, { site: 'kasada.io' }],
  ['Queue-it', 'DK', { host: ['queue-it.net', 'queue-it.com'], cookie: ['Queue-it*'] }],
  ['Reblaze', 'IL', { cookie: ['rbzid', 'rbzsessionid'] }, { owner: 'Link11', site: 'reblaze.com' }],
  ['reCAPTCHA', 'US', { asset: ['google.com/recaptcha', 'gstatic.com/recaptcha', 'recaptcha.net/recaptcha'], host: ['recaptcha.net'], dom: ['.g-recaptcha', '.grecaptcha-badge'] }, { owner: 'Google', site: 'google.com/recaptcha' }],
  ['Sansec', 'NL', { host: ['sansec.io', 'sansec.watch'] }],
  ['Sucuri', 'US', { header: ['x-sucuri-id'], host: ['sucuri.net'], cookie: ['sucuri_cloudproxy_*'] }, { owner: 'GoDaddy' }],
  ['Turnstile', 'US', { host: ['challenges.cloudflare.com'], dom: ['.cf-turnstile'] }, { owner: 'Cloudflare', site: 'cloudflare.com' }],
  ['Wordfence', 'US', { asset: ['/plugins/wordfence/'], script: ['wordfence_lh', 'wfLogHumanRan'] }, { owner: 'Defiant', site: 'wordfence.com' }],
]);
