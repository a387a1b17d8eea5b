/** Tracking, proof of delivery and compensation when late or lost. */
import type { Claim } from './claim.ts';

export default {
  id: 'sh-track',
  signals: [
    {
      sub: 'tracking',
      phrases: {
        fr: ['numéro de suivi', 'suivre votre colis', 'suivre mon colis', 'suivi de colis', 'lien de suivi', 'suivi de votre commande', 'suivi en ligne', 'suivi en temps réel', 'suivre votre commande', 'avec suivi', 'suivre votre livraison', 'colissimo suivi'],
        en: ['tracking number', 'track your order', 'track your parcel', 'track your package', 'order tracking', 'tracking link', 'track order', 'fully tracked', 'tracked delivery', 'shipment tracking', 'tracking information', 'track my order', 'track your delivery', 'tracking details', 'tracked service', 'parcel is tracked', 'parcels are tracked', 'order is tracked', 'orders are tracked', 'track the progress'],
        de: ['sendungsverfolgung', 'sendungsnummer', 'paketverfolgung', 'tracking-nummer', 'trackingnummer', 'tracking-link', 'sendung verfolgen', 'paket verfolgen', 'trackinglink', 'trackingcode', 'sendungsstatus', 'tracking-code', 'sendungsverfolgungsnummer'],
        nl: ['track & trace', 'track and trace', 'track-en-trace', 'trackingcode', 'volg je bestelling', 'volg je pakket', 'track&trace', 'zending volgen', 'bestelling volgen', 'pakket volgen'],
        it: ['numero di tracking', 'tracciare la spedizione', 'tracciabilità', 'codice di tracciamento', 'traccia il tuo ordine', 'tracking number', 'numero di spedizione', 'codice di tracking', 'monitorare la spedizione', 'tracciamento', 'seguire la spedizione', 'lettera di vettura'],
        es: ['número de seguimiento', 'seguimiento del pedido', 'seguimiento de tu pedido', 'código de seguimiento', 'rastrear tu pedido', 'seguimiento de envíos', 'número de tracking', 'localizador de envío', 'rastrear pedido', 'seguir tu pedido', 'seguimiento online', 'sigue tu pedido'],
        pl: ['śledzenie przesyłki', 'numer przesyłki', 'śledź paczkę', 'numer listu przewozowego', 'śledzenie paczki', 'śledź przesyłkę', 'status zamówienia', 'śledzenie zamówienia', 'śledzić przesyłkę', 'sledzenie przesylek'],
        pt: ['número de rastreamento', 'código de rastreio', 'seguir encomenda', 'rastrear pedido', 'acompanhar encomenda', 'número de seguimento', 'rastreamento', 'código de rastreamento', 'seguimento da encomenda', 'rastrear encomenda', 'acompanhar o seu pedido'],
        sv: ['spåra din', 'spårningsnummer', 'sök försändelse'], da: ['track and trace', 'spor din pakke'], nb: ['spor pakken', 'sporingsnummer'], cs: ['sledování zásilky', 'sledovat zásilku'], ru: ['отследить заказ', 'трек-номер', 'отслеживание заказа'], uk: ['відстежити', 'номер накладної'],
      },
    },
    {
      sub: 'proof',
      phrases: {
        fr: ['contre signature', 'remise contre signature', 'remis contre signature', 'colis assuré', 'envoi assuré', 'assurance colis', 'assurance transport', 'avec signature', 'signature à la livraison'],
        en: ['signature required', 'signed for', 'signature on delivery', 'fully insured', 'shipping insurance', 'insured delivery', 'insured shipping', 'proof of delivery', 'delivery insurance', 'package protection', 'shipping protection', 'requires a signature', 'signed-for'],
        de: ['versichert versendet', 'versicherter versand', 'transportversicherung', 'gegen unterschrift', 'versichertes paket', 'versicherter paketversand', 'versendet versichert', 'unterschrift bei', 'versichert verschickt', 'transportversichert'],
        nl: ['verzekerd verzonden', 'handtekening voor ontvangst', 'verzekerd verzenden', 'aangetekend', 'verzekerde verzending', 'met handtekening'],
        it: ['spedizione assicurata', 'firma alla consegna', 'spedizioni assicurate', 'assicurazione sulla spedizione', 'pacco assicurato', 'riserva di controllo', 'riserva specifica', 'assicurata'],
        es: ['envío asegurado', 'firma a la entrega', 'seguro de transporte', 'envíos asegurados', 'seguro de envío', 'firma del albarán'],
        pl: ['przesyłka ubezpieczona', 'ubezpieczenie przesyłki', 'potwierdzenie odbioru', 'przesyłki są ubezpieczone', 'ubezpieczona'],
        pt: ['envio segurado', 'seguro de transporte', 'assinatura na entrega', 'envio com seguro', 'seguro de envio'],
      },
    },
    {
      sub: 'compensation',
      phrases: {
        fr: ['colis perdu', 'en cas de perte', 'colis endommagé', 'en cas de retard', 'retard de livraison', 'colis égaré', 'colis abîmé', 'avarie de transport', 'colis non reçu'],
        en: ['lost parcel', 'lost in transit', 'damaged in transit', 'lost or damaged', 'late delivery', 'parcel is lost', 'package is lost', 'lost package', 'arrives damaged', 'damaged on arrival', 'missing parcel', 'delayed delivery', 'not received your order'],
        de: ['transportschaden', 'transportschäden', 'verlorene sendung', 'paket verloren', 'bei verlust', 'lieferverzug', 'verlust oder beschädigung', 'beschädigtes paket', 'paket beschädigt', 'verspätete lieferung'],
        nl: ['pakket kwijt', 'beschadigd pakket', 'vertraagde levering', 'zoekgeraakt', 'niet ontvangen', 'transportschade', 'verloren pakket', 'pakket is beschadigd'],
        it: ['pacco smarrito', 'merce danneggiata', 'ritardo nella consegna', 'smarrimento', 'danni da trasporto', 'pacco danneggiato', 'ritardi nella consegna', 'danneggiato durante il trasporto'],
        es: ['paquete perdido', 'paquete dañado', 'retraso en la entrega', 'daños durante el transporte', 'extravío', 'pedido dañado', 'rotura en el transporte', 'paquete extraviado', 'daños en el transporte'],
        pl: ['zagubiona przesyłka', 'uszkodzona przesyłka', 'uszkodzenie przesyłki', 'opóźnienie dostawy', 'zaginięcie przesyłki', 'uszkodzenia w transporcie', 'uszkodzoną paczkę', 'protokół szkody'],
        pt: ['encomenda perdida', 'encomenda danificada', 'atraso na entrega', 'extravio', 'danos no transporte', 'danificada no transporte', 'danificado durante o transporte'],
      },
    },
    {
      sub: 'link',
      strength: 'declared',
      links: {
        fr: ['suivre ma commande', 'suivi de commande', 'suivi commande', 'suivi de colis', 'où est ma commande', 'suivre mon colis', 'suivre une commande', 'suivi de ma commande'],
        en: ['track order', 'track my order', 'track your order', 'order tracking', 'order status', 'where is my order', 'track a parcel', 'track my parcel', 'check order status', 'track an order', "where's my order"],
        de: ['sendungsverfolgung', 'bestellstatus', 'bestellung verfolgen', 'paket verfolgen', 'wo ist meine bestellung', 'lieferstatus', 'auftragsstatus', 'sendung verfolgen', 'bestellung nachverfolgen'],
        nl: ['track & trace', 'volg je bestelling', 'bestelling volgen', 'waar is mijn bestelling', 'volg je pakket', 'bestelstatus'],
        it: ['traccia ordine', 'traccia il tuo ordine', 'segui il tuo ordine', 'stato ordine', "dov'è il mio ordine", 'tracking ordine', 'stato del tuo ordine'],
        es: ['seguimiento de pedidos', 'seguimiento del pedido', 'seguir mi pedido', 'seguir pedido', '¿dónde está mi pedido?', 'rastrear pedido', 'estado del pedido', 'estado de mi pedido', 'localizar mi pedido', 'localiza tu pedido'],
        pl: ['śledzenie zamówienia', 'status zamówienia', 'śledź zamówienie', 'śledź przesyłkę', 'gdzie jest moja paczka', 'sprawdź status zamówienia', 'śledzenie przesyłki'],
        pt: ['seguir encomenda', 'rastrear pedido', 'acompanhar encomenda', 'estado da encomenda', 'onde está a minha encomenda', 'rastrear encomenda', 'rastreio', 'meus pedidos'],
        sv: ['spåra paket', 'spåra order'], da: ['spor din ordre', 'spor pakke'], nb: ['spor ordre', 'spor pakke'], ja: ['配送状況', '注文状況'], ru: ['отследить заказ', 'где мой заказ'],
      },
      paths: ['track-order', 'order-tracking', 'tracking', 'track', 'suivi-commande', 'suivi-de-commande', 'sendungsverfolgung', 'order-status', 'seguimiento*', 'trackorder', 'guest-tracking', 'order-follow'],
    },
  ],
} satisfies Claim; // prettier-ignore
