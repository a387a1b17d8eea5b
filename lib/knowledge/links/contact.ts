/** Links to the contact page. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'contact',
  words: {
    fr: ['contact', 'contactez-nous', 'nous contacter', 'contacts', 'service client', 'nous écrire', 'formulaire de contact', 'contacter le service client'],
    en: ['contact', 'contact us', 'get in touch', 'customer service', 'customer services', 'customer care', 'contact form', 'customer support', 'support'],
    de: ['kontakt', 'kontaktformular', 'kontaktieren sie uns', 'kundenservice', 'kundendienst', 'kontakt und hilfe', 'service & kontakt'],
    nl: ['contact', 'neem contact op', 'klantenservice', 'contacteer ons', 'contactformulier', 'contactgegevens', 'klantendienst'],
    it: ['contatti', 'contattaci', 'servizio clienti', 'contatto', 'assistenza clienti', 'contatta il servizio clienti', 'assistenza'],
    es: ['contacto', 'contacta', 'contáctanos', 'contacta con nosotros', 'atención al cliente', 'servicio al cliente', 'contactar', 'contáctenos'],
    pl: ['kontakt', 'skontaktuj się z nami', 'obsługa klienta', 'formularz kontaktowy', 'biuro obsługi klienta', 'napisz do nas'],
    pt: ['contacto', 'contactos', 'contato', 'contacte-nos', 'fale conosco', 'apoio ao cliente', 'fale connosco', 'atendimento ao cliente', 'contate-nos', 'serviço de apoio ao cliente'],
    sv: ['kontakt', 'kontakta oss', 'kundtjänst', 'kundservice'],
    da: ['kontakt', 'kontakt os', 'kundeservice'],
    nb: ['kontakt', 'kontakt oss', 'kundeservice', 'kundesenter'],
    fi: ['ota yhteyttä', 'yhteystiedot', 'asiakaspalvelu'],
    cs: ['kontakt', 'kontakty', 'kontaktujte nás'],
    sk: ['kontakt', 'kontakty', 'kontaktujte nás'],
    hu: ['kapcsolat', 'elérhetőség', 'ügyfélszolgálat'],
    ro: ['contact', 'contactează-ne', 'relații clienți'],
    ru: ['контакты', 'связаться с нами', 'обратная связь'],
    uk: ['контакти', "зв'язатися з нами", "зворотній зв'язок"],
    el: ['επικοινωνία', 'επικοινωνήστε μαζί μας', 'εξυπηρέτηση πελατών'],
    tr: ['iletişim', 'bize ulaşın', 'müşteri hizmetleri'],
    ja: ['お問い合わせ', 'お問合せ', 'カスタマーサービス'],
    zh: ['联系我们', '聯絡我們', '客服', '联系客服'],
    ko: ['고객센터', '문의하기'],
    he: ['צור קשר', 'צרו קשר', 'שירות לקוחות'],
    ar: ['اتصل بنا', 'خدمة العملاء'],
  },
  paths: [
    'contact', 'contact-us', 'contactus', 'contacts', 'contactez-nous', 'nous-contacter', 'service-client', 'customer-service', 'customer-care', 'customerservice', 'get-in-touch', 'kontakt*', 'kundenservice', 'contacteer*', 'klantenservice',
    'contatti', 'contattaci', 'contacto', 'contactanos', 'contactenos', 'atencion-al-cliente', 'contactos', 'contato', 'fale-conosco', 'kundtjanst', 'kundeservice', 'yhteystiedot', 'kapcsolat', 'kontakty', 'iletisim', 'contact-form', 'contact_us',
    'obsluga-klienta', 'inquiry',
  ],
} satisfies LinkTopic; // prettier-ignore
