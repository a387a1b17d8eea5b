/** Links to terms of sale and terms of use. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'terms',
  words: {
    fr: ['cgv', 'conditions générales', 'conditions générales de vente', "conditions d'utilisation", "conditions générales d'utilisation", 'cgu', 'conditions de vente', 'conditions'],
    en: ['terms', 'terms and conditions', 'terms & conditions', 'terms of sale', 'terms of service', 'terms of use', 'conditions of use', 't&cs', 't&c', 'conditions of sale', 'user agreement', 'conditions of use & sale'],
    de: ['agb', 'agbs', 'allgemeine geschäftsbedingungen', 'geschäftsbedingungen', 'nutzungsbedingungen', 'verkaufsbedingungen', 'agb und kundeninformationen'],
    nl: ['algemene voorwaarden', 'voorwaarden', 'verkoopvoorwaarden', 'gebruiksvoorwaarden', 'leveringsvoorwaarden'],
    it: ['condizioni di vendita', 'termini e condizioni', 'condizioni generali', 'condizioni generali di vendita', "condizioni d'uso", 'termini di servizio', "termini d'uso", 'condizioni'],
    es: ['condiciones generales', 'términos y condiciones', 'condiciones de venta', 'condiciones de uso', 'condiciones de compra', 'términos de uso', 'condiciones generales de venta', 'condiciones de contratación', 'términos del servicio'],
    pl: ['regulamin', 'regulamin sklepu', 'warunki sprzedaży', 'ogólne warunki', 'warunki użytkowania', 'regulaminy'],
    pt: ['termos e condições', 'condições gerais', 'condições gerais de venda', 'termos de uso', 'condições de venda', 'termos de serviço', 'termos de utilização'],
    sv: ['köpvillkor', 'villkor', 'allmänna villkor', 'användarvillkor'],
    da: ['handelsbetingelser', 'salgsbetingelser', 'vilkår', 'betingelser'],
    nb: ['kjøpsvilkår', 'salgsbetingelser', 'vilkår', 'kjøpsbetingelser'],
    fi: ['toimitusehdot', 'käyttöehdot', 'tilausehdot', 'sopimusehdot'],
    cs: ['obchodní podmínky', 'všeobecné obchodní podmínky'],
    sk: ['obchodné podmienky', 'všeobecné obchodné podmienky'],
    hu: ['ászf', 'általános szerződési feltételek', 'vásárlási feltételek'],
    ro: ['termeni și condiții', 'termeni si conditii'],
    ru: ['пользовательское соглашение', 'публичная оферта', 'условия использования', 'условия продажи', 'договор оферты'],
    uk: ['публічна оферта', 'умови використання', 'договір оферти', 'угода користувача'],
    el: ['όροι χρήσης', 'όροι και προϋποθέσεις'],
    tr: ['kullanım koşulları', 'mesafeli satış sözleşmesi', 'üyelik sözleşmesi'],
    ja: ['利用規約', 'ご利用規約', '会員規約'],
    zh: ['服务条款', '服務條款', '使用条款', '用户协议', '會員條款'],
    ko: ['이용약관'],
    he: ['תקנון', 'תנאי שימוש'],
    ar: ['الشروط والأحكام', 'شروط الاستخدام'],
  },
  paths: [
    'terms', 'terms-and-conditions', 'terms-of-*', 'termsandconditions', 'terms-conditions', 'cgv', 'cgu', 'conditions-generales*', 'conditions-of-*', 'conditions-de-vente', 'conditions-utilisation', 'agb', 'agbs',
    'geschaeftsbedingungen', 'nutzungsbedingungen', 'allgemeine-geschaeftsbedingungen', 'algemene-voorwaarden', 'voorwaarden', 'condizioni*', 'termini*', 'condiciones*', 'terminos*', 'regulamin*', 'termos*', 'condicoes*', 'kopvillkor',
    'villkor', 'handelsbetingelser', 'obchodni-podminky', 'obchodne-podmienky', 'aszf', 'termeni*', 'oferta', 'tos', 'tnc',
  ],
} satisfies LinkTopic; // prettier-ignore
