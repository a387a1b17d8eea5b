import { describe, expect, it } from 'vitest';
import { availabilityInWords, availabilityTerm } from './availability.ts';
import { gtinKey, gtinOfIsbn10, parseGtin } from './gtin.ts';
import { cleanName, foldName, likeness, overlap } from './name.ts';
import { countNumber, ratingInWords, ratingNumber, reviewCountInWords } from './rating.ts';

describe('availability', () => {
  it.each([
    ['https://schema.org/InStock', 'InStock'],
    ['in_stock', 'InStock'],
    ['in stock', 'InStock'],
    ['http://schema.org/PreOrder', 'PreOrder'],
    ['oos', 'OutOfStock'],
    ['SoldOut', 'SoldOut'],
  ])('reads the machine value %s', (value, term) => expect(availabilityTerm(value)).toBe(term));

  it.each([
    ['En stock, expédié sous 24h', 'InStock'],
    ['Produit en rupture de stock', 'OutOfStock'],
    ['Sofort lieferbar', 'InStock'],
    ['Nicht auf Lager', 'OutOfStock'],
    ['Derzeit nicht verfügbar', 'OutOfStock'],
    ['Nur noch 3 Stück auf Lager', 'LimitedAvailability'],
    ['Agotado', 'OutOfStock'],
    ['Non disponibile', 'OutOfStock'],
    ['Skladem > 5 ks', 'InStock'],
    ['Není skladem', 'OutOfStock'],
    ['Slutsåld', 'OutOfStock'],
    ['在庫あり', 'InStock'],
    ['Pre-order now', 'PreOrder'],
    ['Stock: 0', 'OutOfStock'],
  ])('reads the words "%s"', (text, term) => expect(availabilityInWords(text)).toBe(term));

  it('says nothing where nothing is said', () => {
    expect(availabilityInWords('Couleur : noir')).toBeUndefined();
    expect(availabilityTerm('perhaps')).toBeUndefined();
  });
});

describe('gtin', () => {
  it('believes the check digit', () => {
    expect(parseGtin('EAN: 4006381333931')).toBe('4006381333931');
    expect(parseGtin('4006381333932')).toBeUndefined();
    expect(parseGtin('00037000880714')).toBe('00037000880714');
    expect(parseGtin('0000000000000')).toBeUndefined();
    expect(parseGtin('12,345,678')).toBeUndefined();
  });

  it('accepts a UPC without its zeros and compares all lengths', () => {
    expect(parseGtin('32429335302')).toBe('32429335302');
    expect(gtinKey('32429335302')).toBe(gtinKey('0032429335302'));
    expect(gtinOfIsbn10('1849757097')).toBe('9781849757096');
    expect(gtinOfIsbn10('1849757098')).toBeUndefined();
  });
});

describe('ratings in words', () => {
  it.each([
    ['4,5 sur 5', 4.5, 5],
    ['4.5 out of 5 stars', 4.5, 5],
    ['Note : 8,7/10', 8.7, 10],
    ['4,8 von 5 Sternen', 4.8, 5],
    ['5つ星のうち4.3', 4.3, 5],
  ])('reads %s', (text, value, scale) => expect(ratingInWords(text)).toEqual({ value, scale }));

  it('reads counts', () => {
    expect(reviewCountInWords('1.234 Bewertungen')).toBe(1234);
    expect(reviewCountInWords('12 avis clients')).toBe(12);
    expect(reviewCountInWords('3 opinie')).toBe(3);
    expect(reviewCountInWords('3 articles')).toBeUndefined();
    expect(countNumber('1,234')).toBe(1234);
  });

  it('refuses broken machine values', () => {
    expect(ratingNumber('=5')).toBeUndefined();
    expect(ratingNumber('4,5')).toBe(4.5);
    expect(ratingInWords('5/12/2024')).toBeUndefined();
  });
});

describe('names', () => {
  it('compares names without case, accents and punctuation', () => {
    expect(foldName('Crème brûlée — 200 g!')).toBe('creme brulee 200 g');
    expect(overlap('lampe acme', 'lampe acme noire')).toBe(1);
    expect(likeness('lampe acme', 'lampe acme noire')).toBeCloseTo(0.8);
    expect(overlap('', 'x')).toBe(0);
  });

  it('cleans what templates escaped twice', () => {
    expect(cleanName('I&#x27;m a &amp; product <b>x</b>')).toBe("I'm a & product x");
    expect(cleanName('DragÃ©es')).toBe('Dragées');
    expect(cleanName('&#99999999;')).toBe('&#99999999;');
  });
});
