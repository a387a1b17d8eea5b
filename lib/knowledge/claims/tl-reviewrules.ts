/** How reviews are collected, checked and chosen. */
import type { Claim } from './claim.ts';

export default {
  id: 'tl-reviewrules',
  signals: [
    {
      sub: 'rules',
      phrases: {
        fr: ['avis vérifiés', 'avis contrôlés', 'avis sont contrôlés', 'avis sont vérifiés', 'avis soumis à un contrôle', 'contrôle des avis', 'politique des avis', 'avis authentiques', 'avis soumis à modération', 'modération des avis', "plus d'informations sur les avis", 'collecte des avis', 'avis publiés', 'achat vérifié', 'conditions de publication des avis'],
        en: ['verified reviews', 'verified purchase', 'how reviews work', 'reviews policy', 'review policy', 'reviews are verified', 'reviews are checked', 'verified buyer', 'review guidelines', 'genuine reviews', 'authenticity of reviews', 'reviews are moderated', 'how we verify reviews', 'how customer reviews and ratings work', 'verified customer', 'how do we check reviews'],
        de: ['echtheit der bewertungen', 'bewertungen werden geprüft', 'bewertungen werden überprüft', 'verifizierte bewertungen', 'verifizierter kauf', 'echtheit von bewertungen', 'geprüfte bewertungen', 'verifizierte käufer', 'authentizität der bewertungen', 'bewertungsrichtlinien', 'überprüfung der bewertungen', 'bewertungen sind echt', 'verifizierte bewertung', 'wie wir bewertungen prüfen', 'prüfung von bewertungen', 'authentizität von kundenbewertungen', 'echtheit der kundenbewertungen'],
        nl: ['geverifieerde reviews', 'geverifieerde aankoop', 'echte reviews', 'hoe reviews werken', 'reviewbeleid', 'gecontroleerde reviews', 'controle van reviews', 'geverifieerde beoordelingen', 'echte beoordelingen', 'reviews worden gecontroleerd'],
        it: ['recensioni verificate', 'recensioni sono verificate', 'acquisto verificato', 'recensioni autentiche', 'come funzionano le recensioni', 'recensioni certificate', 'verifica delle recensioni', 'politica sulle recensioni', 'autenticità delle recensioni'],
        es: ['opiniones verificadas', 'opiniones son verificadas', 'compra verificada', 'reseñas verificadas', 'política de opiniones', 'opiniones auténticas', 'cómo funcionan las opiniones', 'verificación de opiniones', 'opiniones reales', 'comprador verificado', 'valoraciones verificadas'],
        pl: ['zweryfikowane opinie', 'opinie potwierdzone zakupem', 'weryfikacja opinii', 'zweryfikowany zakup', 'potwierdzone zakupem', 'opinie są weryfikowane', 'opinia potwierdzona zakupem', 'zasady publikacji opinii', 'opinie zweryfikowane', 'sposób weryfikacji opinii'],
        pt: ['avaliações verificadas', 'avaliações são verificadas', 'compra verificada', 'opiniões verificadas', 'política de avaliações', 'opiniões autênticas', 'como funcionam as avaliações', 'cliente verificado'],
        sv: ['verifierade recensioner', 'verifierat köp'], da: ['verificerede anmeldelser', 'verificeret køb'], cs: ['ověřené recenze', 'ověřený zákazník', 'ověření recenzí', 'ověřeno zákazníky'], sk: ['overený zákazník', 'overené recenzie'],
      },
      links: {
        fr: ['charte des avis', 'politique des avis', 'contrôle des avis'],
        en: ['reviews policy', 'review guidelines', 'about our reviews'],
        de: ['bewertungsrichtlinien', 'echtheit der bewertungen', 'informationen zur echtheit der bewertungen', 'informationen zur echtheit von kundenbewertungen'],
        nl: ['reviewbeleid', 'over onze reviews'],
        it: ['politica sulle recensioni'],
        es: ['política de opiniones', 'política de reseñas'],
        pl: ['zasady publikowania opinii', 'regulamin opinii', 'zasady opinii'],
        pt: ['política de avaliações', 'política de opiniões'],
      },
    },
    {
      sub: 'service',
      hosts: ['trustpilot.com', 'trustedshops.com', 'trustedshops.de', 'trustedshops.fr', 'trustedshops.es', 'trustedshops.it', 'trustedshops.co.uk', 'trustedshops.nl', 'trustedshops.pl', 'avis-verifies.com', 'verified-reviews.com', 'netreviews.eu', 'ekomi.de', 'ekomi.com', 'ekomi.fr', 'ekomi.es', 'ekomi.co.uk', 'feefo.com', 'reviews.io', 'reviews.co.uk', 'kiyoh.com', 'webwinkelkeur.nl', 'feedbackcompany.com', 'societe-des-avis-garantis.fr', 'guaranteed-reviews.com', 'bazaarvoice.com', 'yotpo.com', 'shopperapproved.com', 'opineo.pl', 'provenexpert.com', 'kuendigen.de/bewertungen', 'ausgezeichnet.org', 'shopvote.de', 'shopauskunft.de', 'recensioni-verificate.com', 'opiniones-verificadas.com', 'heureka.cz', 'heureka.sk', 'judge.me', 'stamped.io', 'okendo.io', 'loox.io', 'sitejabber.com', 'customerlobby.com', 'trustprofile.com', 'garantex.eu', 'trusted.ro', 'arukereso.hu', 'pricerunner.com', 'trustami.com', 'zufriedenekunden.de', 'resellerratings.com', 'google.com/shopping/customerreviews', 'bewertungen.de'],
      images: ['trustpilot', 'trusted shops', 'avis verifies', 'ekomi', 'feefo', 'kiyoh', 'webwinkelkeur', 'shopauskunft', 'shopvote', 'proven expert', 'provenexpert', 'avis garantis', 'opineo', 'ausgezeichnet org', 'reviews io'],
      marks: ['trustpilot-widget', 'jdgm-widget', 'yotpo', 'loox-reviews', 'stamped-main-widget', 'bv-summary', 'feefo-widget', 'netreviews', 'ekomi-widget', 'okeReviews', 'trustedshops_badge', 'ts-reviews'],
    },
  ],
} satisfies Claim; // prettier-ignore
