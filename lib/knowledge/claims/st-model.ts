/** Signs of selling to businesses, beside or instead of consumers. */
import type { Claim } from './claim.ts';

export default {
  id: 'st-model',
  signals: [
    {
      sub: 'b2b',
      links: {
        fr: ['espace pro', 'espace professionnel', 'professionnels', 'compte pro', 'revendeurs', 'devenir revendeur', 'grossiste', 'offre pro', 'client pro', 'accès pro', 'pro', 'entreprises', 'collectivités'],
        en: ['trade account', 'trade', 'wholesale', 'business customers', 'for business', 'b2b', 'become a reseller', 'resellers', 'corporate orders', 'business account', 'trade customers', 'become a stockist', 'corporate gifts', 'business solutions', 'pro account', 'corporate sales', 'education discount'],
        de: ['geschäftskunden', 'händler', 'händlerlogin', 'gewerbekunden', 'großhandel', 'händler werden', 'b2b', 'b2b-shop', 'firmenkunden', 'wiederverkäufer', 'business-kunden', 'für unternehmen', 'händlerbereich'],
        nl: ['zakelijk', 'zakelijke klanten', 'groothandel', 'dealer worden', 'b2b', 'voor bedrijven', 'zakelijk bestellen', 'wederverkopers', 'zakelijk account'],
        it: ['area business', 'rivenditori', 'ingrosso', 'b2b', 'diventa rivenditore', 'aziende', 'area riservata rivenditori', 'clienti business', 'per le aziende', 'grossisti'],
        es: ['profesionales', 'área profesional', 'mayoristas', 'venta al por mayor', 'distribuidores', 'empresas', 'b2b', 'cuenta profesional', 'mayorista', 'canal profesional', 'acceso profesionales'],
        pl: ['hurt', 'hurtownia', 'dla firm', 'b2b', 'dla biznesu', 'współpraca hurtowa', 'strefa b2b', 'hurtowo'],
        pt: ['profissionais', 'revendedores', 'grossistas', 'empresas', 'b2b', 'área profissional', 'atacado', 'revenda', 'seja um revendedor', 'vendas corporativas'],
      },
      phrases: {
        fr: ['réservé aux professionnels', 'tarif revendeur', 'tarifs professionnels', 'ouvrir un compte pro', 'prix hors taxes', 'vente aux professionnels'],
        en: ['trade customers only', 'open a trade account', 'trade prices', 'wholesale prices', 'apply for a trade account', 'business customers only', 'prices exclude vat', 'vat registered businesses'],
        de: ['nur für gewerbetreibende', 'ausschließlich an gewerbetreibende', 'nur für unternehmer', 'nur an gewerbliche kunden', 'händlerpreise', 'kein verkauf an privat', 'angebot richtet sich an gewerbetreibende', 'alle preise zzgl. mwst', 'nettopreise'],
        nl: ['alleen voor zakelijke klanten', 'uitsluitend voor bedrijven', 'prijzen exclusief btw', 'zakelijk account aanvragen'],
        it: ['riservato ai rivenditori', 'riservato a operatori', 'solo per aziende', 'prezzi iva esclusa', 'possessori di partita iva'],
        es: ['solo para profesionales', 'exclusivo para profesionales', 'precios sin iva', 'venta exclusiva a profesionales', 'precios para profesionales'],
        pl: ['tylko dla firm', 'sprzedaż hurtowa', 'ceny netto', 'ceny hurtowe', 'wyłącznie dla przedsiębiorców'],
        pt: ['exclusivo para profissionais', 'apenas para profissionais', 'preços sem iva', 'preços para revenda', 'venda por atacado'],
      },
      paths: ['b2b', 'wholesale', 'trade-account', 'espace-pro', 'professionnels', 'haendler*', 'geschaeftskunden', 'zakelijk', 'ingrosso', 'mayoristas', 'hurt', 'grossiste', 'revendeurs'],
    },
    {
      sub: 'quote',
      links: {
        fr: ['demande de devis', 'demander un devis', 'devis', 'devis gratuit', 'obtenir un devis'],
        en: ['request a quote', 'get a quote', 'request quote', 'quote request', 'add to quote', 'bulk order enquiry'],
        de: ['angebot anfordern', 'angebot anfragen', 'angebotsanfrage', 'preisanfrage'],
        nl: ['offerte aanvragen', 'vraag offerte aan', 'offerte'],
        it: ['richiedi preventivo', 'richiedi un preventivo', 'preventivo'],
        es: ['solicitar presupuesto', 'pedir presupuesto', 'solicita presupuesto', 'cotizar'],
        pl: ['zapytaj o ofertę', 'zapytanie ofertowe', 'wycena'],
        pt: ['pedir orçamento', 'solicitar orçamento', 'orçamento', 'pedido de orçamento'],
      },
      paths: ['request-a-quote', 'devis', 'quote', 'offerte', 'presupuesto', 'preventivo'],
    },
    {
      sub: 'vat-field',
      strength: 'hint',
      phrases: {
        fr: ['numéro de tva intracommunautaire'],
        en: ['vat number (optional)', 'enter your vat number'],
        de: ['ust-idnr. eingeben', 'umsatzsteuer-id (optional)'],
        nl: ['btw-nummer (optioneel)'],
        it: ['partita iva (opzionale)'],
        es: ['cif/nif de la empresa'],
        pl: ['chcę otrzymać fakturę'],
      },
      pages: ['cart', 'other'],
    },
    {
      sub: 'b2c',
      phrases: {
        fr: ['prix ttc', 'toutes taxes comprises', 'tva incluse'],
        en: ['prices include vat', 'all prices include vat', 'vat included', 'including vat'],
        de: ['inkl. mwst', 'inkl. gesetzl. mwst', 'alle preise inkl. mwst', 'alle preise inklusive', 'inkl. gesetzlicher mehrwertsteuer', 'inkl. 19% mwst'],
        nl: ['prijzen zijn inclusief btw', 'inclusief btw', 'incl. btw'],
        it: ['iva inclusa', 'prezzi iva inclusa'],
        es: ['iva incluido', 'precios con iva'],
        pl: ['ceny brutto', 'zawiera vat', 'wszystkie ceny zawierają vat'],
        pt: ['iva incluído', 'preços com iva'],
      },
      strength: 'hint',
    },
  ],
} satisfies Claim; // prettier-ignore
