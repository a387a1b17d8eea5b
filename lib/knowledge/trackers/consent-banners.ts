/** How the banners of well-known consent tools name their first buttons, and what they store once the visitor has chosen (as seen in 2025). */

export interface ConsentBanner {
  /** Name of the technology. */
  readonly tool: string;
  /** Ids or class tokens of the button that accepts everything. */
  readonly accept: readonly string[];
  /** Ids or class tokens of the button that refuses everything. */
  readonly refuse: readonly string[];
  /** Names of cookies or stored keys that are there only after a choice; a final `*` stands for any ending. */
  readonly decided?: readonly string[];
}

// One line per tool, sorted by name.
// prettier-ignore
export const CONSENT_BANNERS: readonly ConsentBanner[] = [
  { tool: 'Axeptio', accept: ['axeptio_btn_acceptAll'], refuse: ['axeptio_btn_dismiss'] },
  { tool: 'Borlabs Cookie', accept: ['_brlbs-btn-accept-all', 'brlbs-btn-accept-all'], refuse: ['_brlbs-refuse-btn', 'brlbs-btn-accept-only-essential'], decided: ['borlabs-cookie'] },
  { tool: 'Civic Cookie Control', accept: ['ccc-notify-accept', 'ccc-recommended-settings'], refuse: ['ccc-notify-reject', 'ccc-reject-settings'], decided: ['CookieControl'] },
  { tool: 'Complianz', accept: ['cmplz-accept'], refuse: ['cmplz-deny'], decided: ['cmplz_banner-status'] },
  { tool: 'Consentmanager', accept: ['cmpwelcomebtnyes'], refuse: ['cmpwelcomebtnno'] },
  { tool: 'Cookie Consent (Osano open source)', accept: ['cc-allow', 'cc-dismiss'], refuse: ['cc-deny'], decided: ['cookieconsent_status'] },
  { tool: 'Cookie First', accept: ['cookiefirst-accept-all'], refuse: ['cookiefirst-reject-all'], decided: ['cookiefirst-consent'] },
  { tool: 'Cookie Information', accept: ['coi-banner__accept'], refuse: ['coi-banner__decline'], decided: ['CookieInformationConsent'] },
  { tool: 'Cookiebot', accept: ['CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll', 'CybotCookiebotDialogBodyButtonAccept'], refuse: ['CybotCookiebotDialogBodyButtonDecline', 'CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll'], decided: ['CookieConsent'] },
  { tool: 'CookieScript', accept: ['cookiescript_accept'], refuse: ['cookiescript_reject'], decided: ['CookieScriptConsent'] },
  { tool: 'CookieYes', accept: ['cky-btn-accept'], refuse: ['cky-btn-reject'] },
  { tool: 'Didomi', accept: ['didomi-notice-agree-button'], refuse: ['didomi-notice-disagree-button', 'didomi-continue-without-agreeing'], decided: ['euconsent-v2'] },
  { tool: 'Google Funding Choices', accept: ['fc-cta-consent'], refuse: ['fc-cta-do-not-consent'], decided: ['FCCDCF'] },
  { tool: 'iubenda', accept: ['iubenda-cs-accept-btn'], refuse: ['iubenda-cs-reject-btn'], decided: ['_iub_cs-*'] },
  { tool: 'Klaro', accept: ['cm-btn-success', 'cm-btn-accept-all'], refuse: ['cm-btn-danger', 'cn-decline'], decided: ['klaro'] },
  { tool: 'OneTrust', accept: ['onetrust-accept-btn-handler'], refuse: ['onetrust-reject-all-handler'], decided: ['OptanonAlertBoxClosed'] },
  { tool: 'Orejime', accept: ['orejime-Button--save', 'orejime-Notice-saveButton'], refuse: ['orejime-Button--decline', 'orejime-Notice-declineButton'] },
  { tool: 'Osano', accept: ['osano-cm-accept-all', 'osano-cm-accept'], refuse: ['osano-cm-denyAll', 'osano-cm-deny'] },
  { tool: 'PrestaShop LGCookies', accept: ['lgcookieslaw_accept', 'lgcookieslaw-accept-button'], refuse: ['lgcookieslaw_reject', 'lgcookieslaw-reject-button'] },
  { tool: 'Shopify Privacy Banner', accept: ['shopify-pc__banner__btn-accept'], refuse: ['shopify-pc__banner__btn-decline'] },
  { tool: 'tarteaucitron', accept: ['tarteaucitronPersonalize2', 'tarteaucitronAllAllowed2'], refuse: ['tarteaucitronAllDenied2'] },
  { tool: 'TrustArc', accept: ['truste-consent-button'], refuse: ['truste-consent-required'], decided: ['notice_gdpr_prefs', 'cmapi_cookie_privacy'] },
  { tool: 'Usercentrics', accept: ['uc-btn-accept-banner', 'uc-accept-all-button'], refuse: ['uc-btn-deny-banner', 'uc-deny-all-button'], decided: ['uc_user_interaction'] },
  { tool: 'WP Cookie Notice', accept: ['cn-accept-cookie'], refuse: ['cn-refuse-cookie'], decided: ['cookie_notice_accepted'] },
];

/** A banner that asks about cookies says so; "privacy" and "consent" alone stand in many a newsletter window too. */
export const CONSENT_SUBJECT = /cookie|traceur|ciastecz|tracking|trackers/i;

/** Wordings that accept beside those of the claims: shorter ones, believed only on a banner about cookies. */
export const SHORT_ACCEPT: readonly string[] = [
  'ok',
  "d'accord",
  'j’accepte',
  'ok pour moi',
  'oui',
  'tout autoriser',
  'autoriser tous les cookies',
  'accept',
  'allow',
  'allow cookies',
  'yes',
  'i agree',
  'accept and continue',
  'accept and close',
  'alle cookies erlauben',
  'alle erlauben',
  'verstanden',
  'ich stimme zu',
  'toestaan',
  'alles toestaan',
  'ja',
  'ok, ho capito',
  'consenti tutti',
  'consenti',
  'permitir todas',
  'permitir todo',
  'de acuerdo',
  'sí',
  'rozumiem',
  'zezwól',
  'permitir',
  'permitir tudo',
  'sim',
];

/** Wordings that refuse beside those of the claims. */
export const SHORT_REFUSE: readonly string[] = [
  'non merci',
  'tout interdire',
  'refuser et continuer',
  'refuser et fermer',
  'non',
  'no thanks',
  'no, thanks',
  'reject and continue',
  'deny all',
  'reject optional cookies',
  'nein danke',
  'nein',
  'nur notwendige cookies akzeptieren',
  'nur technisch notwendige cookies akzeptieren',
  'nee',
  'nee, bedankt',
  'alleen noodzakelijke cookies toestaan',
  'no grazie',
  'usa solo i cookie necessari',
  'nega',
  'no, gracias',
  'solo usar cookies necesarias',
  'denegar todas',
  'nie, dziękuję',
  'não',
  'não, obrigado',
  'permitir apenas necessários',
];
