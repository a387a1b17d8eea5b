/** Wording and buttons of a cookie banner, and whether refusing is offered beside accepting. */
import type { Claim } from './claim.ts';

export default {
  id: 'tl-cookies',
  signals: [
    {
      sub: 'accept',
      links: {
        fr: ['tout accepter', 'accepter et fermer', 'accepter', "j'accepte", 'accepter tous les cookies', 'accepter les cookies', 'ok, tout accepter', 'accepter tout'],
        en: ['accept all', 'accept all cookies', 'accept cookies', 'allow all', 'i accept', 'allow all cookies', 'got it', 'agree', 'accept & close'],
        de: ['alle akzeptieren', 'alle cookies akzeptieren', 'akzeptieren', 'zustimmen', 'alle zulassen', 'alles akzeptieren', 'alle cookies zulassen', 'allen zustimmen', 'einverstanden'],
        nl: ['alles accepteren', 'accepteren', 'alle cookies accepteren', 'akkoord', 'cookies accepteren', 'accepteer alle cookies', 'accepteer alles'],
        it: ['accetta tutto', 'accetta tutti', 'accetta', 'accetta tutti i cookie', 'accetto', 'accetta i cookie'],
        es: ['aceptar todo', 'aceptar todas', 'aceptar', 'aceptar cookies', 'aceptar todas las cookies', 'aceptar y continuar', 'aceptar todos'],
        pl: ['akceptuj wszystkie', 'zaakceptuj wszystkie', 'zgadzam się', 'akceptuję', 'zezwól na wszystkie', 'akceptuj', 'akceptuję wszystkie', 'zaakceptuj'],
        pt: ['aceitar todos', 'aceitar tudo', 'aceitar', 'aceitar cookies', 'aceitar todos os cookies', 'concordo', 'permitir todos'],
        sv: ['acceptera alla', 'godkänn alla'], da: ['accepter alle', 'tillad alle'], nb: ['godta alle', 'aksepter alle'], fi: ['hyväksy kaikki'], cs: ['přijmout vše', 'souhlasím', 'povolit vše'], ru: ['принять все'],
      },
      marks: ['onetrust-accept-btn-handler', 'CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll', 'didomi-notice-agree-button', 'axeptio_btn_acceptAll', 'tarteaucitronPersonalize2', 'cky-btn-accept', 'cmplz-accept', 'cc-allow', 'iubenda-cs-accept-btn', 'truste-consent-button', 'cc-btn', 'cookie-accept'],
    },
    {
      sub: 'refuse',
      links: {
        fr: ['tout refuser', 'refuser', 'continuer sans accepter', 'refuser tous les cookies', 'refuser tout', 'je refuse', 'refuser les cookies', 'interdire tous les cookies'],
        en: ['reject all', 'decline', 'decline all', 'reject all cookies', 'necessary only', 'only necessary', 'reject', 'deny', 'continue without accepting', 'essential cookies only', 'use necessary cookies only', 'reject non-essential', 'only essential', 'disagree and close'],
        de: ['alle ablehnen', 'ablehnen', 'nur notwendige', 'nur technisch notwendige', 'nur essenzielle', 'nur erforderliche', 'nur notwendige cookies', 'nur technisch notwendige cookies', 'ohne einwilligung', 'weiter ohne', 'nur erforderliche cookies', 'alles ablehnen', 'nur essenzielle cookies'],
        nl: ['alles weigeren', 'weigeren', 'alleen noodzakelijke', 'alleen noodzakelijk', 'alleen functionele cookies', 'afwijzen', 'weiger alle cookies', 'cookies weigeren', 'alleen noodzakelijke cookies', 'alles afwijzen'],
        it: ['rifiuta tutto', 'rifiuta', 'rifiuta tutti', 'continua senza accettare', 'solo necessari', 'solo cookie necessari', 'solo cookie tecnici', 'rifiuto'],
        es: ['rechazar todo', 'rechazar todas', 'rechazar', 'solo necesarias', 'continuar sin aceptar', 'rechazar cookies', 'denegar', 'rechazar todas las cookies', 'solo las necesarias', 'rechazar todos'],
        pl: ['odrzuć wszystkie', 'tylko niezbędne', 'odrzuć', 'nie zgadzam się', 'odmów', 'odmowa', 'tylko wymagane', 'odrzuć opcjonalne', 'odrzucam'],
        pt: ['rejeitar todos', 'rejeitar tudo', 'rejeitar', 'recusar', 'apenas necessários', 'continuar sem aceitar', 'apenas os necessários', 'recusar todos', 'somente necessários'],
        sv: ['avvisa alla', 'endast nödvändiga', 'neka alla', 'bara nödvändiga'], da: ['afvis alle', 'kun nødvendige'], nb: ['avvis alle', 'kun nødvendige'], fi: ['vain välttämättömät', 'hylkää kaikki'], cs: ['odmítnout vše', 'jen nezbytné', 'odmítnout'], ru: ['отклонить все'],
      },
      marks: ['onetrust-reject-all-handler', 'CybotCookiebotDialogBodyButtonDecline', 'didomi-notice-disagree-button', 'axeptio_btn_dismiss', 'cky-btn-reject', 'cmplz-deny', 'cc-deny', 'iubenda-cs-reject-btn'],
    },
    {
      sub: 'settings',
      links: {
        fr: ['paramétrer', 'personnaliser', 'personnaliser mes choix', 'gérer mes préférences', 'paramétrer les cookies', 'gestion des cookies', 'paramètres des cookies', 'gérer les cookies', 'gérer mes cookies', 'préférences cookies'],
        en: ['cookie settings', 'manage preferences', 'cookie preferences', 'manage cookies', 'customise', 'cookies settings', 'privacy settings', 'consent preferences', 'your privacy choices', 'preference center'],
        de: ['cookie-einstellungen', 'einstellungen verwalten', 'individuelle datenschutzeinstellungen', 'cookie einstellungen', 'privatsphäre-einstellungen', 'auswahl anpassen', 'cookies verwalten', 'datenschutzeinstellungen', 'datenschutz-einstellungen', 'konfigurieren'],
        nl: ['cookie-instellingen', 'instellingen aanpassen', 'voorkeuren beheren', 'cookievoorkeuren', 'cookies instellen', 'cookie instellingen', 'zelf instellen'],
        it: ['personalizza', 'gestisci preferenze', 'preferenze cookie', 'gestisci cookie', 'impostazioni cookie', 'gestisci i cookie'],
        es: ['configurar', 'configuración de cookies', 'configurar cookies', 'gestionar cookies', 'preferencias de cookies', 'ajustes de cookies', 'personalizar'],
        pl: ['ustawienia cookies', 'dostosuj', 'ustawienia plików cookie', 'zarządzaj zgodami', 'dostosuj zgody', 'ustawienia prywatności', 'zarządzaj cookies'],
        pt: ['definições de cookies', 'gerir cookies', 'personalizar', 'preferências de cookies', 'configurações de cookies', 'gerir preferências', 'configurar cookies'],
      },
      strength: 'hint',
    },
    {
      sub: 'wording',
      strength: 'hint',
      phrases: {
        fr: ['ce site utilise des cookies', 'nous utilisons des cookies', 'en poursuivant votre navigation', 'utilisation de cookies', "l'utilisation de cookies"],
        en: ['this website uses cookies', 'this site uses cookies', 'we use cookies', 'by continuing to browse', 'our use of cookies', 'uses cookies to'],
        de: ['diese website verwendet cookies', 'wir verwenden cookies', 'diese website benutzt cookies', 'wir nutzen cookies', 'verwendet cookies', 'benutzt cookies', 'cookies helfen uns'],
        nl: ['deze website gebruikt cookies', 'wij gebruiken cookies', 'we gebruiken cookies', 'maakt gebruik van cookies'],
        it: ['questo sito utilizza cookie', 'questo sito utilizza i cookie', 'utilizziamo i cookie', 'utilizziamo cookie', 'questo sito usa i cookie', 'questo sito fa uso di cookie'],
        es: ['este sitio web utiliza cookies', 'utilizamos cookies', 'esta web utiliza cookies', 'usamos cookies', 'uso de cookies', 'esta página utiliza cookies', 'este sitio usa cookies'],
        pl: ['ta strona używa plików cookie', 'używamy plików cookie', 'strona korzysta z plików cookies', 'wykorzystujemy pliki cookie', 'używamy plików cookies', 'korzysta z plików cookie', 'ta strona używa cookie'],
        pt: ['este site utiliza cookies', 'utilizamos cookies', 'este site usa cookies', 'usamos cookies', 'este website utiliza cookies'],
        cs: ['používáme cookies', 'tento web používá', 'soubory cookie'], sv: ['vi använder cookies', 'använder cookies'], da: ['vi bruger cookies', 'bruger cookies'], ru: ['используем файлы cookie', 'сайт использует cookie'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
