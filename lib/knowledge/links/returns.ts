/** Links to pages on returns, refunds and withdrawal. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'returns',
  words: {
    fr: ['retour', 'retours', 'retours et échanges', 'échanges', 'remboursement', 'remboursements', 'retractation', 'droit de rétractation', 'politique de retour', 'retourner un article', 'satisfait ou remboursé'],
    en: ['returns', 'returns policy', 'return policy', 'refunds', 'refund policy', 'returns and exchanges', 'returns & exchanges', 'exchanges', 'right of withdrawal', 'right to cancel', 'cancellation policy', 'return an item', 'start a return', 'money back', 'withdrawal'],
    de: ['rückgabe', 'rückgaberecht', 'retoure', 'retouren', 'rücksendung', 'rücksendungen', 'rückversand', 'widerruf', 'widerrufsrecht', 'widerrufsbelehrung', 'widerrufsformular', 'umtausch', 'rückerstattung', 'widerruf*'],
    nl: ['retour', 'retouren', 'retourneren', 'retourbeleid', 'ruilen', 'ruilen en retourneren', 'herroepingsrecht', 'terugbetaling', 'terugsturen', 'retourvoorwaarden', 'omruilen'],
    it: ['reso', 'resi', 'resi e rimborsi', 'rimborso', 'rimborsi', 'recesso', 'diritto di recesso', 'restituzioni', 'cambi e resi', 'politica di reso', 'restituzione'],
    es: ['devolución', 'devoluciones', 'cambios y devoluciones', 'reembolso', 'reembolsos', 'desistimiento', 'derecho de desistimiento', 'política de devoluciones', 'cambios'],
    pl: ['zwroty', 'zwrot', 'zwroty i reklamacje', 'odstąpienie od umowy', 'prawo odstąpienia', 'reklamacje', 'reklamacja', 'wymiana i zwroty', 'polityka zwrotów', 'zwrot towaru'],
    pt: ['devolução', 'devoluções', 'trocas e devoluções', 'reembolso', 'reembolsos', 'trocas', 'livre resolução', 'política de devolução', 'arrependimento'],
    sv: ['retur', 'returer', 'ångerrätt', 'byte och retur', 'återbetalning'],
    da: ['retur', 'returnering', 'fortrydelsesret', 'returret', 'bytte'],
    nb: ['retur', 'angrerett', 'bytte og retur', 'angreskjema'],
    fi: ['palautus', 'palautukset', 'palautusoikeus'],
    cs: ['vrácení zboží', 'reklamace', 'odstoupení od smlouvy', 'vrácení a reklamace'],
    sk: ['vrátenie tovaru', 'reklamácie', 'odstúpenie od zmluvy'],
    hu: ['visszaküldés', 'elállás', 'elállási jog', 'visszatérítés'],
    ro: ['retur', 'returnare', 'politica de retur', 'retururi'],
    ru: ['возврат', 'возврат и обмен', 'обмен и возврат'],
    uk: ['повернення', 'обмін та повернення', 'повернення та обмін'],
    el: ['επιστροφές', 'πολιτική επιστροφών', 'υπαναχώρηση'],
    tr: ['iade', 'iade ve değişim', 'cayma hakkı'],
    ja: ['返品', '返品について', '返金', '返品・交換'],
    zh: ['退换货', '退貨', '退货', '退款', '退換貨'],
    ko: ['반품', '교환', '환불'],
    he: ['החזרות', 'ביטול עסקה'],
    ar: ['الإرجاع', 'الاسترجاع', 'سياسة الاسترجاع'],
  },
  paths: [
    'return', 'returns', 'returns-policy', 'return-policy', 'refund*', 'exchanges', 'retour', 'retours', 'retractation', 'remboursement*', 'rueckgabe*', 'ruckgabe*', 'retouren', 'retoure', 'ruecksendung*',
    'widerruf*', 'umtausch', 'retourneren', 'ruilen', 'herroeping*', 'reso', 'resi', 'recesso', 'rimborso', 'rimborsi', 'restituzioni', 'devolucion*', 'devolucoes', 'desistimiento', 'reembolso*', 'zwrot', 'zwroty',
    'reklamacje', 'odstapienie*', 'trocas*', 'angerratt', 'returret', 'fortrydelsesret', 'angrerett', 'palautus*', 'vraceni*', 'reklamace', 'cancellation*', 'withdrawal', 'vozvrat*',
  ],
} satisfies LinkTopic; // prettier-ignore
