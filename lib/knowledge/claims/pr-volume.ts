/** Quantity prices and prices for the trade. */
import type { Claim } from './claim.ts';

export default {
  id: 'pr-volume',
  signals: [
    {
      sub: 'tiers',
      phrases: {
        fr: ['prix dégressif', 'prix dégressifs', 'tarif dégressif', 'tarifs dégressifs', 'remise sur quantité', 'remise quantité', 'remises sur volume', 'prix par quantité', 'à partir de 2 achetés', 'plus vous achetez'],
        en: ['quantity discount', 'quantity discounts', 'volume discount', 'volume discounts', 'bulk discount', 'bulk discounts', 'bulk pricing', 'tier price', 'buy more save more', 'buy more, save more', 'quantity breaks', 'price breaks', 'volume pricing', 'multi-buy savings', 'bulk savings', 'discount per unit'],
        de: ['staffelpreise', 'staffelpreis', 'mengenrabatt', 'mengenrabatte', 'ab stückzahl', 'bei abnahme von', 'mengenstaffel', 'staffelrabatt'],
        nl: ['staffelkorting', 'staffelprijzen', 'kwantumkorting', 'volumekorting', 'aantal korting', 'hoeveelheidskorting', 'staffelprijs'],
        it: ['sconto quantità', 'sconti quantità', 'sconti per quantità', 'prezzi a scaglioni', 'più acquisti più risparmi', 'sconto volume'],
        es: ['descuento por cantidad', 'descuentos por cantidad', 'descuentos por volumen', 'precios por cantidad', 'descuento por volumen', 'precio por volumen', 'cuanto más compras'],
        pl: ['rabat ilościowy', 'rabaty ilościowe', 'cena hurtowa', 'ceny progowe', 'kup więcej', 'im więcej kupujesz', 'rabat od ilości'],
        pt: ['desconto por quantidade', 'descontos por quantidade', 'desconto de quantidade', 'preços por quantidade', 'desconto progressivo', 'quanto mais compra'],
        cs: ['množstevní sleva', 'množstevní slevy'], sk: ['množstevná zľava', 'množstevné zľavy'], sv: ['mängdrabatt'], da: ['mængderabat'], nb: ['kvantumsrabatt'], ru: ['оптовая цена', 'скидка за количество'],
      },
      marks: ['tier-price', 'tier-prices', 'price-tiers', 'prices-tier', 'product-discounts', 'quantityDiscount', 'product--discounts', 'volume-discount', 'quantity-breaks', 'bulk-discount-table', 'block-prices', 'wdp_bulk_table_content', 'product-block-prices', 'staffelpreise'],
    },
    {
      sub: 'trade-login',
      phrases: {
        fr: ['connectez-vous pour voir les prix', 'identifiez-vous pour voir les prix', 'connectez-vous pour voir le prix'],
        en: ['login to see prices', 'log in to see prices', 'sign in to see price', 'log in for price', 'login for price', 'sign in for pricing', 'log in to view prices', 'login to view price'],
        de: ['preise nach anmeldung', 'anmelden, um preise zu sehen', 'preis nach login', 'preise nach login', 'bitte anmelden, um preise', 'preise erst nach anmeldung'],
        nl: ['log in om prijzen te zien', 'inloggen voor prijzen', 'log in voor prijzen', 'inloggen om prijzen te zien'],
        it: ['accedi per vedere i prezzi', 'effettua il login per vedere i prezzi', 'prezzi visibili dopo'],
        es: ['inicia sesión para ver los precios', 'regístrate para ver precios', 'inicie sesión para ver precios', 'identifícate para ver'],
        pl: ['zaloguj się, aby zobaczyć ceny', 'zaloguj się aby zobaczyć cenę', 'ceny widoczne po zalogowaniu', 'cena po zalogowaniu'],
        pt: ['inicie sessão para ver os preços', 'faça login para ver os preços', 'preços sob login', 'iniciar sessão para ver preços'],
      },
      strength: 'declared',
    },
  ],
} satisfies Claim; // prettier-ignore
