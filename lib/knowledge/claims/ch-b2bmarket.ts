/** Presence on trade platforms, minimum orders and quotes. */
import type { Claim } from './claim.ts';

export default {
  id: 'ch-b2bmarket',
  signals: [
    {
      sub: 'platform',
      hosts: ['alibaba.com', 'europages.com', 'europages.fr', 'europages.de', 'europages.co.uk', 'wlw.de', 'business.amazon.com', 'ankorstore.com', 'faire.com', 'orderchamp.com', 'kompass.com', 'thomasnet.com', 'made-in-china.com', 'globalsources.com', 'indiamart.com', 'directindustry.com', 'mercateo.com', 'creoate.com', 'tradeindia.com', 'visable.com', 'globalpiyasa.com', 'ec21.com'],
    },
    {
      sub: 'minimum',
      phrases: {
        fr: ['quantité minimum de commande', 'quantité minimale de commande', 'minimum de commande', 'commande minimum de'],
        en: ['minimum order quantity', 'min. order', 'minimum order of', 'moq', 'min order quantity'],
        de: ['mindestbestellmenge', 'mindestabnahme', 'mindestmenge'],
        nl: ['minimale bestelhoeveelheid', 'minimale afname', 'minimum afname'],
        it: ['quantità minima ordinabile', 'ordine minimo', 'quantità minima'],
        es: ['cantidad mínima de pedido', 'pedido mínimo de', 'compra mínima'],
        pl: ['minimalna ilość zamówienia', 'minimalne zamówienie', 'minimum logistyczne'],
        pt: ['quantidade mínima de encomenda', 'encomenda mínima', 'pedido mínimo'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore
