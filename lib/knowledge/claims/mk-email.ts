/** Newsletter, SMS and messages: the invitations that a visitor sees. */
import type { Claim } from './claim.ts';

export default {
  id: 'mk-email',
  signals: [
    {
      sub: 'newsletter',
      strength: 'declared',
      phrases: {
        fr: ['inscrivez-vous à notre newsletter', 'inscription à la newsletter', 'newsletter', "lettre d'information", 'inscription newsletter', 'abonnez-vous à notre newsletter', 'recevez nos offres', 'inscrivez-vous à la newsletter', 'recevez nos actualités', 'restez informé'],
        en: ['newsletter', 'sign up for our newsletter', 'subscribe to our newsletter', 'join our mailing list', 'sign up for emails', 'email updates', 'subscribe to our emails', 'sign up to our newsletter', 'mailing list', 'sign up for email', 'email sign up', 'get email offers'],
        de: ['newsletter', 'newsletter abonnieren', 'newsletter anmeldung', 'zum newsletter anmelden', 'newsletter-anmeldung', 'jetzt abonnieren', 'newsletter bestellen'],
        nl: ['nieuwsbrief', 'schrijf je in voor de nieuwsbrief', 'aanmelden nieuwsbrief', 'inschrijven nieuwsbrief', 'schrijf je in voor onze nieuwsbrief', 'nieuwsbrief ontvangen'],
        it: ['newsletter', 'iscriviti alla newsletter', 'iscrizione newsletter', 'iscriviti alla nostra newsletter'],
        es: ['newsletter', 'suscríbete a nuestra newsletter', 'boletín de noticias', 'suscríbete al boletín', 'boletín', 'suscríbete a la newsletter', 'suscribirse al boletín'],
        pl: ['newsletter', 'zapisz się do newslettera', 'zapisz się na newsletter', 'subskrybuj newsletter', 'newslettera'],
        pt: ['newsletter', 'subscreva a nossa newsletter', 'subscrever newsletter', 'assine nossa newsletter', 'receba novidades', 'receba as nossas novidades', 'receba ofertas'],
        sv: ['nyhetsbrev', 'prenumerera på vårt nyhetsbrev'], da: ['nyhedsbrev', 'tilmeld nyhedsbrev'], nb: ['nyhetsbrev', 'meld deg på nyhetsbrev'], fi: ['uutiskirje', 'tilaa uutiskirje'], cs: ['newsletter', 'odběr novinek', 'přihlásit k odběru', 'odebírat newsletter'], sk: ['newsletter', 'odber noviniek'], hu: ['hírlevél', 'feliratkozás'], ro: ['newsletter', 'abonează-te'], ru: ['подписка на новости', 'подписаться на рассылку', 'рассылка'], uk: ['підписка на новини', 'розсилка', 'підписатися'], el: ['newsletter', 'εγγραφή στο newsletter'], tr: ['e-bülten', 'bülten'], ja: ['メルマガ', 'メールマガジン', 'ニュースレター'], zh: ['订阅', '訂閱電子報', '电子报'],
      },
      not: ['unsubscribe', 'abbestellen', 'désinscri*', 'afmelden'],
      marks: ['newsletter-form', 'block_newsletter', 'blocknewsletter', 'newsletter-subscribe', 'newsletter', 'newsletter-signup', 'klaviyo-form', 'mc-embedded-subscribe-form', 'mc_embed_signup', 'email-signup', 'newsletter-popup', 'footer-newsletter', 'newsletter-block', 'ContactFooter', 'footer-block__newsletter'],
    },
    {
      sub: 'sms',
      phrases: {
        fr: ['offres par sms', 'recevoir des sms', 'recevoir nos offres par sms', 'inscription sms', 'alertes sms'],
        en: ['sign up for texts', 'text alerts', 'sms alerts', 'recurring automated', 'text messages', 'msg & data rates', 'sms updates', 'marketing texts', 'join sms', 'sign up for sms', 'message and data rates'],
        de: ['sms-newsletter', 'whatsapp-newsletter', 'whatsapp newsletter'],
        nl: ['sms-acties', 'whatsapp nieuwsbrief'],
        it: ['offerte via sms', 'tramite sms', 'iscriviti agli sms'],
        es: ['ofertas por sms', 'por sms', 'alertas sms'],
        pl: ['powiadomienia sms', 'newsletter sms', 'sms z ofertami', 'za pomocą sms'],
        pt: ['ofertas por sms', 'por sms', 'alertas sms'],
      },
      strength: 'hint',
    },
    {
      sub: 'push',
      strength: 'hint',
      hosts: ['onesignal.com', 'pushowl.com', 'webpushr.com', 'batch.com', 'pushengage.com', 'wonderpush.com', 'cleverpush.com', 'pushcrew.com', 'izooto.com', 'vwo.com/push', 'pushpushgo.com', 'sendpulse.com'],
    },
  ],
} satisfies Claim; // prettier-ignore
