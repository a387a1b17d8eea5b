/** Links to frequent questions and help centres. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'faq',
  words: {
    fr: ['faq', 'foire aux questions', 'questions fréquentes', "centre d'aide", 'aide', "besoin d'aide", 'aide et contact', 'vos questions', 'une question', 'aide & contact'],
    en: ['faq', 'faqs', "faq's", 'frequently asked questions', 'help', 'help centre', 'help center', 'help & faqs', 'help & support', 'help and support', 'questions and answers', 'q&a', 'help & contact'],
    de: ['faq', 'faqs', 'häufige fragen', 'häufig gestellte fragen', 'hilfe', 'hilfecenter', 'hilfe & kontakt', 'hilfe und kontakt', 'hilfe & faq', 'fragen und antworten'],
    nl: ['faq', 'veelgestelde vragen', 'hulp', 'helpcentrum', 'hulp nodig', 'hulp & contact', 'vraag en antwoord'],
    it: ['faq', 'domande frequenti', 'aiuto', 'centro assistenza', 'hai bisogno di aiuto', 'aiuto e contatti'],
    es: ['faq', 'preguntas frecuentes', 'ayuda', 'centro de ayuda', 'necesitas ayuda', 'ayuda y contacto', 'dudas'],
    pl: ['faq', 'najczęściej zadawane pytania', 'pomoc', 'centrum pomocy', 'pytania i odpowiedzi', 'najczęstsze pytania'],
    pt: ['faq', 'faqs', 'perguntas frequentes', 'ajuda', 'centro de ajuda', 'central de ajuda', 'dúvidas frequentes', 'dúvidas'],
    sv: ['faq', 'vanliga frågor', 'hjälp', 'frågor och svar', 'hjälpcenter'],
    da: ['faq', 'ofte stillede spørgsmål', 'hjælp', 'spørgsmål og svar'],
    nb: ['faq', 'ofte stilte spørsmål', 'hjelp', 'spørsmål og svar'],
    fi: ['ukk', 'usein kysytyt kysymykset', 'ohje', 'ohjeet'],
    cs: ['časté dotazy', 'nejčastější dotazy', 'nápověda', 'faq', 'pomoc'],
    sk: ['časté otázky', 'najčastejšie otázky', 'faq'],
    hu: ['gyik', 'gyakori kérdések', 'segítség', 'súgó'],
    ro: ['întrebări frecvente', 'ajutor', 'faq'],
    ru: ['вопросы и ответы', 'помощь', 'частые вопросы', 'вопрос-ответ'],
    uk: ['питання та відповіді', 'допомога', 'часті запитання'],
    el: ['συχνές ερωτήσεις', 'βοήθεια'],
    tr: ['sıkça sorulan sorular', 'yardım', 'sss'],
    ja: ['よくある質問', 'よくあるご質問', 'ヘルプ', 'ご利用ガイド'],
    zh: ['常见问题', '常見問題', '帮助中心', '幫助中心', '帮助'],
    ko: ['자주 묻는 질문', '도움말'],
    he: ['שאלות נפוצות', 'שאלות ותשובות', 'עזרה'],
    ar: ['الأسئلة الشائعة', 'مساعدة', 'المساعدة'],
  },
  paths: [
    'faq', 'faqs', 'faq-*', 'frequently-asked-questions', 'foire-aux-questions', 'questions-frequentes', 'centre-aide', 'aide', 'help', 'help-center', 'help-centre', 'helpcenter', 'hc', 'haeufige-fragen', 'hilfe', 'veelgestelde-vragen', 'hulp',
    'domande-frequenti', 'aiuto', 'preguntas-frecuentes', 'ayuda', 'pomoc', 'perguntas-frequentes', 'ajuda', 'vanliga-fragor', 'hjalp', 'gyik', 'caste-dotazy', 'customer-help', 'support', 'sss',
  ],
} satisfies LinkTopic; // prettier-ignore
