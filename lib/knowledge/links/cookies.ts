/** Links to the cookie policy and to the cookie settings. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'cookies',
  words: {
    fr: ['cookies', 'politique de cookies', 'gestion des cookies', 'politique cookies', 'gérer mes cookies', 'paramétrer les cookies', 'préférences cookies'],
    en: ['cookies', 'cookie policy', 'cookie notice', 'cookie settings', 'cookie preferences', 'manage cookies'],
    de: ['cookies', 'cookie-richtlinie', 'cookie-einstellungen', 'cookie-hinweise', 'hinweise zu cookies', 'cookies einstellungen'],
    nl: ['cookies', 'cookiebeleid', 'cookieverklaring', 'cookie-instellingen', 'cookievoorkeuren'],
    it: ['cookie', 'cookies', 'cookie policy', 'informativa cookie', 'informativa sui cookie', 'preferenze cookie'],
    es: ['cookies', 'política de cookies', 'configuración de cookies', 'configurar cookies', 'aviso de cookies'],
    pl: ['cookies', 'polityka cookies', 'pliki cookies', 'pliki cookie', 'ustawienia cookies'],
    pt: ['cookies', 'política de cookies', 'definições de cookies', 'preferências de cookies'],
    sv: ['cookies', 'cookiepolicy', 'kakor', 'cookieinställningar'],
    da: ['cookies', 'cookiepolitik', 'cookieindstillinger'],
    nb: ['informasjonskapsler', 'cookies'],
    fi: ['evästeet', 'evästekäytäntö', 'evästeasetukset'],
    cs: ['cookies', 'nastavení cookies'],
    ru: ['файлы cookie', 'политика cookie'],
    tr: ['çerez politikası', 'çerezler', 'çerez tercihleri'],
    ja: ['クッキー', 'cookieポリシー'],
  },
  paths: ['cookies', 'cookie', 'cookie-*', 'cookies-*', 'politique-cookies', 'cookiebeleid', 'cookieverklaring', 'politica-de-cookies', 'politica-cookies', 'polityka-cookies', 'cookiepolicy', 'cookiepolitik', 'gestion-des-cookies', 'evasteet'],
} satisfies LinkTopic; // prettier-ignore
