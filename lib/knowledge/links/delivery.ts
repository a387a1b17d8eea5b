/** Links to delivery and shipping pages. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'delivery',
  words: {
    fr: ['livraison', 'livraisons', 'frais de port', "frais d'expédition", 'expédition', 'expéditions', 'modes de livraison', 'transport et livraison'],
    en: ['delivery', 'deliveries', 'shipping', 'shipping policy', 'delivery information', 'shipping rates', 'postage', 'postage and packaging', 'p&p'],
    de: ['versand', 'versandkosten', 'versandinformationen', 'versandbedingungen', 'lieferung', 'lieferbedingungen', 'lieferkosten', 'lieferzeit', 'lieferzeiten', 'lieferinformationen', 'versandarten', 'versand*'],
    nl: ['verzending', 'verzendkosten', 'bezorging', 'bezorgen', 'levering', 'levertijd', 'verzenden', 'bezorgkosten', 'leveren', 'verzendinformatie', 'leveringskosten'],
    it: ['spedizione', 'spedizioni', 'spese di spedizione', 'consegna', 'consegne', 'costi di spedizione', 'tempi di consegna'],
    es: ['envío', 'envíos', 'gastos de envío', 'entrega', 'entregas', 'costes de envío', 'plazos de entrega', 'métodos de envío', 'despacho', 'despachos'],
    pl: ['dostawa', 'dostawy', 'koszty dostawy', 'wysyłka', 'koszt wysyłki', 'czas dostawy', 'formy dostawy', 'sposoby dostawy', 'koszty wysyłki', 'czas i koszty dostawy'],
    pt: ['envio', 'envios', 'entrega', 'entregas', 'portes', 'portes de envio', 'custos de envio', 'prazos de entrega', 'frete', 'política de entrega'],
    sv: ['leverans', 'frakt', 'leveranser', 'fraktkostnader', 'fri frakt'],
    da: ['levering', 'fragt', 'forsendelse'],
    nb: ['levering', 'frakt', 'forsendelse'],
    fi: ['toimitus', 'toimitustavat', 'toimituskulut'],
    cs: ['doprava', 'doručení', 'způsoby dopravy', 'doprava a platba'],
    sk: ['doprava', 'doručenie', 'doprava a platba'],
    hu: ['szállítás', 'szállítási*', 'kiszállítás'],
    ro: ['livrare', 'livrarea', 'transport', 'costuri livrare'],
    ru: ['доставка', 'условия доставки', 'доставка и оплата'],
    uk: ['доставка', 'доставка і оплата', 'доставка та оплата'],
    el: ['αποστολή', 'αποστολές', 'παράδοση', 'τρόποι αποστολής', 'μεταφορικά'],
    tr: ['kargo', 'teslimat', 'kargo ve teslimat'],
    ja: ['配送', '送料', 'お届け', '配送について', '送料について'],
    zh: ['配送', '配送方式', '运费', '運費', '送货', '送貨', '物流'],
    ko: ['배송', '배송안내'],
    he: ['משלוח', 'משלוחים'],
    ar: ['الشحن', 'التوصيل'],
  },
  paths: [
    'delivery*', 'shipping*', 'livraison*', 'frais-de-port', 'expedition*', 'versand*', 'lieferung*', 'lieferbedingungen', 'lieferzeit*', 'verzend*', 'bezorg*', 'levering*',
    'spedizion*', 'consegn*', 'envio', 'envios', 'gastos-de-envio', 'entrega', 'entregas', 'dostawa', 'dostawy', 'wysylka', 'koszty-dostawy', 'portes', 'frete', 'frakt', 'leverans*',
    'doprava*', 'livrare*', 'szallitas*', 'toimitus*', 'dostavka*', 'postage',
  ],
} satisfies LinkTopic; // prettier-ignore
