/** FAQ, buying advice, orders by telephone. */
import type { Claim } from './claim.ts';

export default {
  id: 'sv-help',
  signals: [
    {
      sub: 'faq',
      strength: 'declared',
      links: {
        fr: ['faq', 'questions fréquentes', 'foire aux questions', "centre d'aide", 'aide et contact', 'aide'],
        en: ['faq', 'faqs', 'help centre', 'help center', 'frequently asked questions', 'help', 'help & support', 'help & faqs'],
        de: ['faq', 'häufige fragen', 'hilfe', 'hilfecenter', 'hilfe-center', 'hilfe & kontakt', 'fragen & antworten', 'faqs'],
        nl: ['faq', 'veelgestelde vragen', 'klantenservice', 'hulp', 'help', 'hulp & contact'],
        it: ['faq', 'domande frequenti', 'centro assistenza', 'aiuto', 'hai bisogno di aiuto?'],
        es: ['faq', 'preguntas frecuentes', 'ayuda', 'centro de ayuda', 'faqs'],
        pl: ['faq', 'pomoc', 'najczęstsze pytania', 'centrum pomocy', 'pytania i odpowiedzi'],
        pt: ['faq', 'perguntas frequentes', 'ajuda', 'centro de ajuda', 'central de ajuda', 'faqs', 'dúvidas frequentes'],
        sv: ['vanliga frågor', 'frågor och svar'], da: ['ofte stillede spørgsmål', 'faq'], nb: ['ofte stilte spørsmål'], fi: ['usein kysyttyä'], cs: ['časté dotazy', 'nápověda'], ja: ['よくある質問', 'よくあるご質問', 'ヘルプ'], zh: ['常见问题', '帮助中心'], ru: ['вопросы и ответы', 'помощь'],
      },
      marks: ['faq-section', 'faq-accordion', 'faq-item'],
    },
    {
      sub: 'advice',
      links: {
        fr: ['conseils', "guide d'achat", "guides d'achat", 'nos conseils', 'conseils et astuces', 'conseils de pro', 'le guide', 'tutoriels', "nos guides d'achat"],
        en: ['buying guide', 'buying guides', 'advice', 'guides', 'how-to guides', 'expert advice', 'tips & advice', 'advice centre', 'learning center', 'ideas & advice', 'how to', 'inspiration', 'tutorials', "buyer's guides"],
        de: ['ratgeber', 'kaufberatung', 'beratung', 'tipps & tricks', 'magazin', 'wissenswertes', 'kaufratgeber', 'tipps', 'tutorials', 'themenwelten'],
        nl: ['advies', 'koopgids', 'tips & advies', 'tips', 'keuzehulp', 'inspiratie', 'advies & tips'],
        it: ['consigli', "guida all'acquisto", "guide all'acquisto", 'guide', 'consigli utili', 'idee e consigli', 'tutorial'],
        es: ['consejos', 'guía de compra', 'guías de compra', 'guías', 'ideas y consejos', 'consejos y trucos', 'tutoriales'],
        pl: ['poradnik', 'porady', 'poradniki', 'inspiracje', 'poradnik zakupowy', 'baza wiedzy', 'akademia'],
        pt: ['conselhos', 'guias de compra', 'guia de compra', 'dicas', 'guias', 'ideias e conselhos', 'tutoriais'],
      },
      paths: ['conseils', 'guides', 'guide-achat*', 'buying-guide*', 'ratgeber', 'advies', 'consigli', 'consejos', 'poradnik*', 'dicas', 'kaufberatung', 'advice', 'how-to'],
    },
    {
      sub: 'phone-order',
      phrases: {
        fr: ['commander par téléphone', 'commande par téléphone', 'commandez par téléphone', 'passer commande par téléphone', 'achat par téléphone', 'commande téléphonique', 'commandez au'],
        en: ['order by phone', 'call to order', 'telephone orders', 'phone orders', 'order over the phone', 'to order by phone', 'order by telephone', 'call us to order', 'phone order'],
        de: ['telefonisch bestellen', 'bestellhotline', 'telefonische bestellung', 'bestell-hotline', 'bestellungen per telefon', 'per telefon bestellen', 'bestelltelefon', 'telefonbestellung'],
        nl: ['telefonisch bestellen', 'bel om te bestellen', 'per telefoon bestellen', 'bestellen via telefoon'],
        it: ['ordina telefonicamente', 'ordini telefonici', 'ordina per telefono', 'ordine telefonico', 'acquista telefonicamente'],
        es: ['pedidos por teléfono', 'compra por teléfono', 'pedido telefónico', 'haz tu pedido por teléfono', 'pedidos telefónicos', 'comprar por teléfono', 'pide por teléfono'],
        pl: ['zamów telefonicznie', 'zamówienia telefoniczne', 'zamówienie telefoniczne', 'złóż zamówienie telefonicznie', 'zadzwoń i zamów'],
        pt: ['encomende por telefone', 'encomendas por telefone', 'compre por telefone', 'televendas', 'compra por telefone', 'encomenda telefónica'],
      },
    },
    {
      sub: 'appointment',
      strength: 'hint',
      phrases: {
        fr: ['prendre rendez-vous', 'conseiller en ligne', 'rappel gratuit', 'être rappelé', 'rappelez-moi', 'un conseiller vous rappelle'],
        en: ['book an appointment', 'request a callback', 'call me back', 'virtual appointment', 'video consultation', 'speak to an expert', 'talk to an expert', 'live video shopping', 'personal shopper'],
        de: ['termin vereinbaren', 'beratungstermin', 'rückrufservice', 'rückruf anfordern', 'videoberatung', 'live-beratung', 'persönliche beratung', 'rückruf-service'],
        nl: ['maak een afspraak', 'terugbelverzoek', 'bel me terug', 'persoonlijk advies', 'videobellen'],
        it: ['prenota un appuntamento', 'richiedi di essere richiamato', 'ti richiamiamo', 'consulenza online', 'consulenza personalizzata', 'videoconsulenza'],
        es: ['pide cita', 'te llamamos', 'asesoramiento personalizado', 'solicitar llamada', 'llámame', 'te llamamos gratis', 'videollamada'],
        pl: ['umów się na spotkanie', 'zamów rozmowę', 'oddzwonimy', 'umów wizytę', 'konsultacja online', 'zadzwonimy do ciebie'],
        pt: ['marcar visita', 'ligamos-lhe', 'agendar atendimento', 'peça que lhe liguemos', 'marque uma reunião', 'atendimento personalizado'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
