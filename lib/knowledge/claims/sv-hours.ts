/** Promised reply times of the service. */
import type { Claim } from './claim.ts';

export default {
  id: 'sv-hours',
  signals: [
    {
      sub: 'reply',
      phrases: {
        fr: ['réponse sous 24h', 'réponse sous 48h', 'réponse sous 24 heures', 'nous vous répondons sous', 'répondons dans les', 'réponse rapide', 'nous répondons sous', 'réponse en moins de', 'vous répondra dans les', 'réponse dans les 24'],
        en: ['reply within', 'respond within', 'response within', 'get back to you within', 'within 24 hours', 'usually reply', 'respond to all', 'aim to reply', 'replies within', 'answer within', 'aim to respond', 'we will respond'],
        de: ['antwort innerhalb', 'antworten innerhalb', 'wir antworten', 'innerhalb von 24 stunden', 'schnellstmöglich beantworten', 'innerhalb eines werktages', 'melden uns innerhalb', 'beantworten ihre anfrage'],
        nl: ['reageren binnen', 'antwoord binnen', 'binnen 24 uur antwoord', 'reactie binnen', 'we reageren', 'wij antwoorden binnen', 'binnen een werkdag', 'binnen 1 werkdag'],
        it: ['risposta entro', 'rispondiamo entro', 'entro 24 ore', 'ti risponderemo', 'risponderemo entro', 'risponderemo al più presto'],
        es: ['respuesta en menos de', 'respondemos en', 'te responderemos en', 'respuesta en 24', 'en menos de 24 horas', 'le responderemos', 'contestaremos en'],
        pl: ['odpowiadamy w ciągu', 'odpowiedź w ciągu', 'odpowiemy w ciągu', 'w ciągu 24 godzin', 'odpowiadamy na', 'odpisujemy w ciągu'],
        pt: ['respondemos em', 'resposta em até', 'responderemos no prazo', 'em menos de 24 horas', 'responderemos em', 'resposta no prazo'],
      },
      not: ['delivery', 'livraison', 'dispatch', 'expédi*', 'versand*', 'lieferung', 'verzonden', 'spedi*', 'envío', 'wysył*', 'shipped', 'deliver*', 'ship', 'versendet', 'geleverd', 'entrega*', 'dostaw*'],
    },
    {
      sub: 'languages',
      strength: 'hint',
      phrases: {
        fr: ['service client en français', 'nous parlons', 'conseillers francophones', 'service client basé en france', 'service client français'],
        en: ['we speak', 'english speaking', 'multilingual customer service', 'uk based customer service', 'uk-based customer', 'us-based customer'],
        de: ['deutschsprachiger kundenservice', 'wir sprechen', 'deutscher kundenservice', 'deutschsprachiger support'],
        nl: ['nederlandstalige klantenservice', 'wij spreken', 'nederlandse klantenservice'],
        it: ['assistenza in italiano', 'parliamo italiano', 'servizio clienti italiano'],
        es: ['atención en español', 'hablamos español', 'atención al cliente en español'],
        pl: ['obsługa w języku polskim', 'polska obsługa klienta', 'mówimy po polsku'],
        pt: ['atendimento em português', 'falamos português', 'apoio ao cliente em português'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
