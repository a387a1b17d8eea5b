/** Links to the legal notice: who runs the shop. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'legal',
  words: {
    fr: ['mentions légales', 'informations légales', 'mention légale', 'infos légales'],
    en: ['legal notice', 'legal', 'imprint', 'impressum', 'legal information', 'company information', 'legal notices', 'corporate information', 'company details', 'site notice'],
    de: ['impressum', 'anbieterkennzeichnung', 'rechtliche hinweise', 'rechtliches'],
    nl: ['bedrijfsgegevens', 'juridische informatie', 'wettelijke vermeldingen', 'bedrijfsinformatie', 'colofon', 'disclaimer'],
    it: ['note legali', 'informazioni legali', 'dati societari', 'informazioni societarie', 'dati aziendali', 'avvertenze legali'],
    es: ['aviso legal', 'información legal', 'nota legal', 'avisos legales', 'datos legales'],
    pl: ['dane firmy', 'informacje prawne', 'nota prawna', 'dane rejestrowe'],
    pt: ['aviso legal', 'informação legal', 'informações legais', 'dados da empresa', 'identificação da empresa'],
    sv: ['företagsinformation', 'juridisk information', 'om företaget'],
    da: ['firmaoplysninger', 'virksomhedsoplysninger'],
    cs: ['právní informace', 'údaje o společnosti'],
    hu: ['impresszum', 'jogi nyilatkozat'],
    ro: ['date de identificare', 'informații legale'],
    ru: ['реквизиты', 'правовая информация', 'юридическая информация'],
    uk: ['реквізити', 'правова інформація'],
    ja: ['特定商取引法', '特定商取引法に基づく表記', '会社概要'],
    zh: ['法律声明', '法律聲明'],
  },
  paths: [
    'mentions-legales', 'mentions', 'mentionslegales', 'mention-legale', 'infos-legales', 'informations-legales', 'legal-notice', 'legal', 'legalnotice', 'legal-information', 'imprint', 'impressum*', 'anbieterkennzeichnung', 'bedrijfsgegevens',
    'note-legali', 'informazioni-legali', 'aviso-legal', 'avisolegal', 'nota-legal', 'informacion-legal', 'dane-firmy', 'company-information', 'tokushoho', 'rekvizity', 'impresszum',
  ],
} satisfies LinkTopic; // prettier-ignore
