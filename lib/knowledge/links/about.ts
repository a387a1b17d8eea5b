/** Links to the page that tells who the shop is. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'about',
  words: {
    fr: ['à propos', 'qui sommes-nous', 'notre histoire', 'à propos de nous', "l'entreprise", 'notre équipe', 'la marque', 'notre entreprise', 'nos engagements', 'notre maison', 'qui sommes nous', 'notre savoir-faire', 'notre marque', 'présentation'],
    en: ['about', 'about us', 'our story', 'who we are', 'our company', 'our team', 'meet the team', 'the company', 'our history', 'our mission', 'our values', 'company info', 'corporate'],
    de: ['über uns', 'unternehmen', 'wir über uns', 'unsere geschichte', 'das unternehmen', 'unser team', 'wer wir sind', 'die firma', 'ueber uns', 'philosophie'],
    nl: ['over ons', 'wie zijn wij', 'ons verhaal', 'ons team', 'over het bedrijf', 'ons bedrijf', 'over ons bedrijf'],
    it: ['chi siamo', 'la nostra storia', "l'azienda", 'azienda', 'la nostra azienda', 'il nostro team', 'su di noi', 'la storia'],
    es: ['quiénes somos', 'sobre nosotros', 'nuestra historia', 'acerca de', 'la empresa', 'nuestro equipo', 'conócenos', 'empresa', 'nosotros'],
    pl: ['o nas', 'o firmie', 'nasza historia', 'kim jesteśmy', 'o marce', 'o sklepie', 'nasz zespół'],
    pt: ['sobre nós', 'quem somos', 'a nossa história', 'a empresa', 'nossa história', 'sobre a empresa', 'institucional', 'empresa'],
    sv: ['om oss', 'vår historia', 'om företaget'],
    da: ['om os', 'vores historie'],
    nb: ['om oss', 'vår historie'],
    fi: ['meistä', 'tietoa meistä', 'yritys'],
    cs: ['o nás', 'náš příběh'],
    sk: ['o nás', 'náš príbeh'],
    hu: ['rólunk', 'cégünkről', 'bemutatkozás'],
    ro: ['despre noi', 'cine suntem'],
    ru: ['о нас', 'о компании', 'о магазине'],
    uk: ['про нас', 'про компанію', 'про магазин'],
    el: ['σχετικά με εμάς', 'η εταιρεία', 'ποιοι είμαστε'],
    tr: ['hakkımızda', 'kurumsal', 'biz kimiz'],
    ja: ['会社情報', '会社案内', '私たちについて', '企業情報'],
    zh: ['关于我们', '關於我們'],
    ko: ['회사소개'],
    he: ['אודות', 'אודותינו', 'מי אנחנו'],
    ar: ['من نحن', 'عن الشركة'],
  },
  paths: [
    'about', 'about-us', 'aboutus', 'about_us', 'a-propos', 'a-propos-de-nous', 'qui-sommes-nous', 'notre-histoire', 'our-story', 'who-we-are', 'ueber-uns', 'uber-uns', 'unternehmen', 'over-ons', 'wie-zijn-wij', 'chi-siamo', 'azienda', 'quienes-somos',
    'sobre-nosotros', 'nuestra-historia', 'o-nas', 'o-firmie', 'sobre-nos', 'quem-somos', 'om-oss', 'om-os', 'despre-noi', 'rolunk', 'hakkimizda', 'o-kompanii', 'company', 'our-company',
  ],
} satisfies LinkTopic; // prettier-ignore
