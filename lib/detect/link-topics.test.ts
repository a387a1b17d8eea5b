import { describe, expect, it } from 'vitest';
import { topicsOfAddress, topicsOfText } from './link-topics.ts';

const topics = (text: string): string[] => topicsOfText(text).map((hit) => hit.topic);
const addressed = (path: string): string[] =>
  topicsOfAddress(new URL(path, 'https://shop.example')).map((hit) => hit.topic);

describe('topicsOfText', () => {
  it.each([
    ['Versand & Lieferung', 'delivery'],
    ['Livraison', 'delivery'],
    ['Dostawa', 'delivery'],
    ['Regulamin sklepu', 'terms'],
    ['Mentions légales', 'legal'],
    ['Impressum', 'legal'],
    ['Política de privacidad', 'privacy'],
    ['Moyens de paiement', 'payment'],
    ['Klantenservice', 'contact'],
    ['Perguntas frequentes', 'faq'],
    ['Chi siamo', 'about'],
    ['Zwroty i reklamacje', 'returns'],
    ['特定商取引法に基づく表記', 'legal'],
  ])('%s', (text, topic) => {
    expect(topics(text)).toContain(topic);
  });
  it('names both subjects of one link', () => {
    expect(topics('Delivery and returns').sort()).toEqual(['delivery', 'returns']);
  });
  it('is silent on products', () => {
    expect(topics('Blue cotton shirt')).toEqual([]);
  });
});

describe('topicsOfAddress', () => {
  it.each([
    ['/content/1-livraison', 'delivery'],
    ['/pages/shipping-policy', 'delivery'],
    ['/policies/refund-policy', 'returns'],
    ['/algemene-voorwaarden.html', 'terms'],
    ['/index.php?route=information/contact', 'contact'],
    ['/fr/panier', 'cart'],
  ])('%s', (path, topic) => {
    expect(addressed(path)).toContain(topic);
  });
  it('takes no order tracking for a basket', () => {
    expect(addressed('/suivi-commande')).not.toContain('cart');
  });
});
