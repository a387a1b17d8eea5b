/** Links to the privacy policy. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'privacy',
  words: {
    fr: ['confidentialité', 'politique de confidentialité', 'données personnelles', 'vie privée', 'protection des données', 'rgpd', 'charte de confidentialité'],
    en: ['privacy', 'privacy policy', 'privacy notice', 'data protection', 'privacy statement', 'your privacy', 'gdpr', 'privacy & cookies', 'your privacy choices', 'do not sell my personal information'],
    de: ['datenschutz', 'datenschutzerklärung', 'datenschutzhinweise', 'datenschutzbestimmungen', 'privatsphäre', 'privatsphäre und datenschutz'],
    nl: ['privacy', 'privacybeleid', 'privacyverklaring', 'privacy statement', 'gegevensbescherming', 'privacy policy'],
    it: ['privacy', 'informativa privacy', 'informativa sulla privacy', 'privacy policy', 'protezione dei dati', 'trattamento dei dati'],
    es: ['privacidad', 'política de privacidad', 'protección de datos', 'aviso de privacidad', 'política de protección de datos'],
    pl: ['polityka prywatności', 'prywatność', 'ochrona danych', 'rodo', 'ochrona danych osobowych', 'polityka prywatności i cookies'],
    pt: ['privacidade', 'política de privacidade', 'proteção de dados', 'rgpd', 'aviso de privacidade'],
    sv: ['integritetspolicy', 'personuppgifter', 'integritet', 'personuppgiftspolicy'],
    da: ['privatlivspolitik', 'persondatapolitik', 'persondata'],
    nb: ['personvern', 'personvernerklæring'],
    fi: ['tietosuoja', 'tietosuojaseloste', 'yksityisyys'],
    cs: ['ochrana osobních údajů', 'zásady ochrany osobních údajů', 'gdpr'],
    sk: ['ochrana osobných údajov'],
    hu: ['adatvédelem', 'adatkezelési tájékoztató', 'adatvédelmi nyilatkozat'],
    ro: ['confidențialitate', 'politica de confidențialitate', 'protecția datelor', 'gdpr'],
    ru: ['политика конфиденциальности', 'конфиденциальность', 'персональные данные', 'обработка персональных данных'],
    uk: ['політика конфіденційності', 'конфіденційність'],
    el: ['απόρρητο', 'πολιτική απορρήτου', 'προσωπικά δεδομένα'],
    tr: ['gizlilik', 'kvkk', 'gizlilik politikası', 'kişisel veriler'],
    ja: ['プライバシー', 'プライバシーポリシー', '個人情報保護', '個人情報'],
    zh: ['隐私', '隐私政策', '隱私', '隱私權政策', '隐私声明'],
    ko: ['개인정보처리방침', '개인정보'],
    he: ['פרטיות', 'מדיניות פרטיות'],
    ar: ['سياسة الخصوصية', 'الخصوصية'],
  },
  paths: [
    'privacy*', 'confidentialite', 'politique-de-confidentialite', 'donnees-personnelles', 'vie-privee', 'protection-des-donnees', 'rgpd', 'gdpr', 'datenschutz*', 'privacybeleid', 'privacyverklaring', 'informativa-privacy', 'privacidad',
    'politica-de-privacidad', 'politica-privacidad', 'proteccion-de-datos', 'polityka-prywatnosci', 'rodo', 'privacidade', 'politica-de-privacidade', 'integritetspolicy', 'personvern', 'tietosuoja*', 'ochrana-osobnich-udaju', 'adatvedelem',
    'confidentiality', 'data-protection', 'gizlilik*', 'kvkk', 'persondata*',
  ],
} satisfies LinkTopic; // prettier-ignore
