/** Steps of a return: form, label, portal, refund time. */
import type { Claim } from './claim.ts';

export default {
  id: 'rt-how',
  signals: [
    {
      sub: 'form',
      phrases: {
        fr: ['formulaire de rétractation', 'formulaire de retour', 'modèle de formulaire de rétractation', 'bon de retour', 'bordereau de retour', 'formulaire type de rétractation', 'bordereau de rétractation'],
        en: ['withdrawal form', 'cancellation form', 'returns form', 'return form', 'model withdrawal form', 'model cancellation form', 'rma number', 'return authorization', 'returns slip', 'return authorisation'],
        de: ['widerrufsformular', 'muster-widerrufsformular', 'rücksendeformular', 'retourenschein', 'rücksendeschein', 'retourenformular', 'musterwiderrufsformular', 'rückgabeformular'],
        nl: ['herroepingsformulier', 'modelformulier voor herroeping', 'retourformulier', 'modelformulier', 'retourbon', 'retouraanvraag'],
        it: ['modulo di recesso', 'modulo di reso', 'modulo tipo di recesso', 'modulo per il reso', 'modulo recesso', 'modulo resi'],
        es: ['formulario de desistimiento', 'formulario de devolución', 'modelo de formulario de desistimiento', 'formulario de devoluciones', 'hoja de devolución'],
        pl: ['formularz odstąpienia', 'formularz zwrotu', 'wzór formularza odstąpienia', 'wzór odstąpienia', 'formularz reklamacji', 'oświadczenie o odstąpieniu', 'formularz zwrotu towaru'],
        pt: ['formulário de livre resolução', 'formulário de devolução', 'modelo de formulário de livre resolução', 'formulário de retratação', 'formulário de resolução'],
        cs: ['formulář pro odstoupení', 'formulář pro odstoupení od smlouvy'], sk: ['formulár na odstúpenie'], sv: ['ångerblankett', 'returblankett'], da: ['fortrydelsesformular', 'returformular'], nb: ['angreskjema', 'returskjema'],
      },
      strength: 'declared',
    },
    {
      sub: 'label',
      phrases: {
        fr: ['étiquette de retour', 'étiquette retour prépayée', 'étiquette prépayée', 'bon de retour prépayé', 'imprimez votre étiquette', 'étiquette retour'],
        en: ['return label', 'prepaid label', 'prepaid return label', 'returns label', 'pre-paid label', 'print your label', 'printerless returns', 'return shipping label', 'qr code to return'],
        de: ['retourenetikett', 'rücksendeetikett', 'retourenaufkleber', 'retourenlabel', 'rücksendeaufkleber', 'rücksendelabel', 'retourlabel', 'retoureticket', 'rücksendeetiketten'],
        nl: ['retourlabel', 'retouretiket', 'gratis retourlabel', 'verzendlabel', 'retourzendlabel'],
        it: ['etichetta di reso', 'etichetta prepagata', 'etichetta per il reso', 'etichetta reso', 'lettera di vettura prepagata'],
        es: ['etiqueta de devolución', 'etiqueta prepagada', 'etiqueta de retorno'],
        pl: ['etykieta zwrotna', 'etykietę zwrotną', 'list przewozowy zwrotny', 'szybkie zwroty', 'kod zwrotu'],
        pt: ['etiqueta de devolução', 'etiqueta pré-paga', 'etiqueta de retorno'],
      },
    },
    {
      sub: 'portal',
      links: {
        fr: ['effectuer un retour', 'faire un retour', 'demander un retour', 'retourner un article', 'portail de retours', 'mes retours'],
        en: ['start a return', 'return an item', 'returns portal', 'make a return', 'create a return', 'request a return', 'begin a return', 'returns centre', 'returns center', 'book a return'],
        de: ['retourenportal', 'retoure anmelden', 'rücksendung anmelden', 'zum retourenportal', 'retoure erstellen', 'rücksendung starten', 'retourencenter'],
        nl: ['retour aanmelden', 'retourportaal', 'meld je retour aan', 'retourneren starten', 'retourzending aanmelden'],
        it: ['effettua un reso', 'richiedi un reso', 'portale resi', 'avvia un reso', 'fai un reso'],
        es: ['solicitar devolución', 'portal de devoluciones', 'hacer una devolución', 'iniciar devolución', 'realizar una devolución'],
        pl: ['zgłoś zwrot', 'formularz zwrotów', 'zwróć produkt', 'zgłoszenie zwrotu', 'zgłoś reklamację'],
        pt: ['pedir devolução', 'portal de devoluções', 'fazer uma devolução', 'solicitar devolução', 'iniciar devolução'],
      },
      hosts: ['loopreturns.com', 'returns.narvar.com', 'rma.aftership.com', 'returnscenter.com', 'returngo.ai', 'reboundreturns.com', 'happyreturns.com', 'zigzag.global', 'shipup.co', 'returnless.com', 'returnista.com', 'szybkiezwroty.pl', 'returns.parcellab.com', 'baback.co', 'revers.io', 'retoure.dhl.de', 'itsrever.com'],
    },
    {
      sub: 'refund-time',
      phrases: {
        fr: ['remboursement sous', 'remboursé sous', 'remboursés sous', 'rembourserons dans', 'remboursement dans un délai', 'rembourserons dans un délai', 'remboursé dans un délai', 'le remboursement sera effectué', 'rembourse sous', 'remboursement est effectué'],
        en: ['refund within', 'refunded within', 'refunds are processed within', 'days to process your refund', 'process your refund', 'refund will be processed', 'refund you within', 'refunds will be issued', 'receive your refund', 'days for the refund'],
        de: ['rückerstattung innerhalb', 'erstattung innerhalb', 'erstatten wir innerhalb', 'erstatten ihnen innerhalb', 'rückzahlung binnen', 'binnen vierzehn tagen', 'rückerstattung erfolgt', 'gutschrift erfolgt', 'erstattung erfolgt', 'kaufpreis erstatte*'],
        nl: ['terugbetaling binnen', 'terugbetaald binnen', 'geld terug binnen', 'binnen 14 dagen teruggestort', 'teruggestort', 'betalen wij terug', 'terugbetalen binnen', 'teruggestort binnen'],
        it: ['rimborso entro', 'rimborsato entro', 'rimborseremo entro', 'il rimborso avverrà entro', 'rimborso avverrà', 'rimborso verrà', 'rimborserà'],
        es: ['reembolso en un plazo', 'reembolso en', 'le reembolsaremos', 'te reembolsaremos', 'devolución del importe', 'reembolso se realizará', 'reembolsaremos'],
        pl: ['zwrot pieniędzy w ciągu', 'zwrot środków w ciągu', 'zwrócimy pieniądze', 'zwrot środków', 'zwrot płatności', 'zwrotu dokonamy', 'zwrócimy płatność'],
        pt: ['reembolso no prazo', 'reembolso em até', 'reembolsaremos', 'reembolso será', 'reembolso no prazo máximo', 'reembolsado'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
