/** How walls show themselves: challenges, refusals, consent and login pages that stand where the shop's page should be. */

export interface Wall {
  /** Who built it, or what it is. */
  readonly name: string;
  readonly kind: 'challenge' | 'refused' | 'consent' | 'login' | 'waiting';
  /** Substrings of the HTML, lower case; one is enough when the page is `bare`. */
  readonly marks: readonly string[];
  /** Titles that give it away, lower case, at the start of the title. */
  readonly titles?: readonly string[];
  /** Address parts that give it away, lower case. */
  readonly urls?: readonly string[];
}

/** Seen between 2019 and 2026. Marks alone never make a wall: the page must also hold hardly anything else. */
export const WALLS: readonly Wall[] = [
  {
    name: 'Cloudflare',
    kind: 'challenge',
    marks: ['cf-chl-', '_cf_chl_opt', '/cdn-cgi/challenge-platform/', 'cf-browser-verification', 'cf-error-details', 'cf-turnstile', 'cf_captcha_kind', 'cloudflare ray id'],
    titles: ['just a moment', 'attention required! | cloudflare', 'access denied | ', 'un instant', 'einen moment', 'un momento', 'momentje'],
  },
  { name: 'DataDome', kind: 'challenge', marks: ['captcha-delivery.com', 'please enable js and disable any ad blocker', 'datadome captcha'] },
  { name: 'HUMAN (PerimeterX)', kind: 'challenge', marks: ['px-captcha', '_pxcaptcha', 'press & hold to confirm', 'human-challenge', 'perimeterx'], titles: ['access to this page has been denied', 'robot or human'] },
  { name: 'Imperva', kind: 'challenge', marks: ['_incapsula_resource', 'incapsula incident id', 'request unsuccessful. incapsula', 'pardon our interruption', 'distil_r_captcha'], titles: ['pardon our interruption'] },
  { name: 'Akamai', kind: 'refused', marks: ['errors.edgesuite.net', 'errors.edgekey.net', "you don't have permission to access", 'bm-verify', '/_sec/cp_challenge', 'sec-if-cpt-container'], titles: ['access denied'] },
  { name: 'AWS WAF', kind: 'challenge', marks: ['awswafcookiedomainlist', 'token.awswaf.com', 'captcha.awswaf.com', 'request could not be satisfied'], titles: ['human verification', 'error: the request could not be satisfied'] },
  { name: 'Amazon', kind: 'challenge', marks: ['/errors/validatecaptcha', 'opfcaptcha', 'api-services-support@amazon.com'], titles: ['robot check', 'amazon captcha', 'bot check'] },
  { name: 'Kasada', kind: 'challenge', marks: ['/149e9513-01fa-4fb0-aad4-566afd725d1b/', 'window.kpsdk', 'kpsdk'] },
  { name: 'Alibaba', kind: 'challenge', marks: ['_____tmd_____', 'x5secdata', 'baxia-dialog', 'nc_1_nocaptcha', 'punish-component'], urls: ['/_____tmd_____/', '/punish'] },
  { name: 'Sucuri', kind: 'refused', marks: ['sucuri website firewall', 'sucuri_cloudproxy'] },
  { name: 'DDoS-Guard', kind: 'challenge', marks: ['ddos-guard', 'check.ddos-guard.net'], titles: ['ddos-guard'] },
  { name: 'Qrator', kind: 'challenge', marks: ['qrator', '__qrator'] },
  { name: 'Google', kind: 'challenge', marks: ['our systems have detected unusual traffic', 'id="captcha-form"'], urls: ['google.com/sorry/', '/sorry/index'] },
  { name: 'Reblaze', kind: 'challenge', marks: ['rbzns', 'winsocks('] },
  { name: 'eBay', kind: 'challenge', marks: ['splashui/captcha', 'splashui/challenge', 'checking your browser before you access ebay'], urls: ['/splashui/'], titles: ['security measure', 'pardon our interruption'] },
  { name: 'captcha', kind: 'challenge', marks: ['g-recaptcha', 'h-captcha', 'hcaptcha.com', 'geetest', 'friendlycaptcha', 'arkoselabs', 'funcaptcha'], titles: ['captcha', 'are you a robot', 'are you human', 'verify you are human', 'verification', 'security check', 'bot verification', 'vérification', 'sicherheitsprüfung', 'verificación', 'verifica', 'checking your browser', 'ddos protection'] },
  { name: 'Queue-it', kind: 'waiting', marks: ['queue-it.net', 'queueit-overlay'], urls: ['queue-it.net'], titles: ['queue-it', 'waiting room', "file d'attente", 'warteraum', 'you are now in line'] },
  { name: 'refusal', kind: 'refused', marks: ['403 forbidden', 'access denied', 'access to this resource on the server is denied', 'your ip has been blocked', 'you have been blocked', 'accès refusé', 'zugriff verweigert', 'acceso denegado', 'accesso negato', 'toegang geweigerd'], titles: ['403', '401', '429', '503', 'forbidden', 'access denied', 'accès refusé', 'acceso denegado', 'zugriff verweigert', 'error 403', 'too many requests', 'service unavailable', '502 bad gateway', '504 gateway', 'blocked', 'service temporarily unavailable', 'error 429', 'rate limited', 'unauthorized'] },
  { name: 'consent page', kind: 'consent', marks: ['consent.google.', 'consent.youtube.', 'guce.', 'consent-form', 'before you continue to', 'avant d’accéder à', "avant d'accéder à", 'bevor sie zu google'], urls: ['consent.google.', 'consent.youtube.', 'guce.yahoo.', 'consent.yahoo.', '/consent?'] },
  { name: 'login page', kind: 'login', marks: ['type="password"', "type='password'"], urls: ['login.taobao.com', 'login.tmall.com', 'passport.', 'signin.ebay.', '/ap/signin', 'accounts.google.', '/login?', '/signin?', '/sign-in?', 'login.aliexpress.', 'login.1688.com', '/account/login?return', '/customer/account/login/referer'] },
]; // prettier-ignore
