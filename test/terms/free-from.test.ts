/** From which order value delivery is free: numbers in words, and languages of which only that is read. */
import { describe, expect, it } from 'vitest';
import { readTerms } from './read-terms.ts';

const free = (text: string, language: string, url?: string): string[] =>
  readTerms(text, language, url).filter((each) => each.startsWith('free from') || each.startsWith('cost'));

describe('order values in words', () => {
  it.each([
    ['de', 'Versand\nAb hundert Euro versandkostenfrei.', ['free from 100 EUR']],
    ['de', 'Versand\nAb hundert fünfzig Euro liefern wir versandkostenfrei.', ['free from 150 EUR']],
    ['fr', 'Livraison\nLa livraison est offerte dès soixante euros d’achat.', ['free from 60 EUR']],
    ['it', 'Spedizione\nSpedizione gratuita oltre cento euro.', ['free from 100 EUR']],
    ['es', 'Envíos\nEnvío gratis a partir de cincuenta euros.', ['free from 50 EUR']],
    ['nl', 'Verzending\nGratis verzending vanaf vijfenzeventig euro.', ['free from 75 EUR']],
    ['pl', 'Dostawa\nDarmowa dostawa od dwustu złotych.', ['free from 200 PLN']],
    ['pt', 'Envios\nPortes grátis a partir de trinta e cinco euros.', ['free from 35 EUR']],
  ])('%s: %s', (language, text, wanted) => {
    expect(free(text, language)).toEqual(wanted);
  });

  it('counts pounds as money only where the shop does', () => {
    const text = 'Delivery\nFree delivery on orders over forty pounds.';
    expect(free(text, 'en', 'https://shop.example.co.uk/terms')).toEqual(['free from 40 GBP']);
    expect(free(text, 'en', 'https://shop.example.de/terms')).toEqual([]);
  });
});

describe('dollars', () => {
  const url = 'https://boutique.example.com/livraison';
  it.each([
    ['Livraison\nLivraison à 9,95 $ au Québec. Gratuite dès 75 $. Prix en dollars canadiens.', 'CAD'],
    ['Livraison\nLivraison à 9,95 $ partout au Canada. Gratuite dès 75 $.', 'CAD'],
    ['Livraison\nLivraison à 9,95 $. Gratuite dès 75 $. Nos prix sont en dollars américains.', 'USD'],
    ['Livraison\nLivraison à 9,95 $. Gratuite dès 75 $.', 'XXX'],
  ])('%s', (text, currency) => {
    expect(free(text, 'fr', url)).toEqual([`cost 9.95 ${currency}`, `free from 75 ${currency}`]);
  });
});

describe('languages of which only free delivery is read', () => {
  it.each([
    ['sv', 'Fri frakt över 499 kr', ['free from 499 SEK']],
    ['sv', 'Vid köp över 499 kr bjuder vi på frakten.', ['free from 499 SEK']],
    ['da', 'Gratis fragt ved køb over 399 kr.', ['free from 399 DKK']],
    ['da', 'Fri fragt fra 299 kr.', ['free from 299 DKK']],
    ['nb', 'Fri frakt over 500 kr', ['free from 500 NOK']],
    ['no', 'Gratis levering når du handler for over 799 kr', ['free from 799 NOK']],
    ['fi', 'Ilmainen toimitus yli 50 € tilauksiin', ['free from 50 EUR']],
    ['fi', 'Yli 60 euron tilauksiin ilmainen toimitus!', ['free from 60 EUR']],
    ['cs', 'Doprava zdarma nad 1500 Kč', ['free from 1500 CZK']],
    ['cs', 'Při nákupu nad 1 000 Kč máte dopravu zdarma.', ['free from 1000 CZK']],
    ['hu', 'Ingyenes szállítás 15 000 Ft felett', ['free from 15000 HUF']],
    ['hu', '20.000 Ft feletti rendelés esetén ingyenes kiszállítás', ['free from 20000 HUF']],
    ['ro', 'Livrare gratuită la comenzi peste 200 lei', ['free from 200 RON']],
    ['el', 'Δωρεάν μεταφορικά για αγορές άνω των 50 €', ['free from 50 EUR']],
    ['el', 'ΔΩΡΕΑΝ ΑΠΟΣΤΟΛΗ για παραγγελίες άνω των 39€', ['free from 39 EUR']],
    // No currency in sight: not read, but not taken for "always free" either.
    ['nb', 'Gratis frakt på ordrer over 799,-', []],
  ])('%s: %s', (language, text, wanted) => {
    expect(free(text, language, `https://shop.example/${language}/terms`)).toEqual(wanted);
  });

  it.each([
    ['fr', 'Livraison\nLivraison à domicile : 5 €.', ['cost 5 EUR']],
    ['it', 'Spedizione\nTempi di consegna: fra 3 e 5 giorni. Costo 6 €.', ['cost 6 EUR']],
  ])('%s: the words of the others change nothing', (language, text, wanted) => {
    expect(free(text, language)).toEqual(wanted);
  });
});
