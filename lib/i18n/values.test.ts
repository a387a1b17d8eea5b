/** Values of facts in words, in both languages. */
import { describe, expect, it } from 'vitest';
import type { FactKey, FactValue } from '../model/facts.ts';
import { dictionaryOf } from './dictionary.ts';
import { createFormats } from './format.ts';
import { valueText } from './values.ts';

const tongues = {
  fr: { words: dictionaryOf('fr'), formats: createFormats('fr', 'Europe/Paris') },
  en: { words: dictionaryOf('en'), formats: createFormats('en', 'Europe/Paris') },
};
const euros = (minor: number) => ({ minor, currency: 'EUR', text: '' });

function written<K extends FactKey>(language: 'fr' | 'en', key: K, value: FactValue[K], item?: string): string {
  return valueText(key, value, tongues[language], item).replaceAll(/[\u00A0\u202F]/g, ' ');
}

describe('values in words', () => {
  it('writes prices and ranges', () => {
    expect(written('fr', 'product.price', euros(3990))).toBe('39,90 €');
    expect(written('fr', 'product.price', { low: euros(1200), high: euros(1500) })).toBe('12,00 € à 15,00 €');
    expect(written('en', 'product.price', { low: euros(1200) })).toBe('from €12.00');
  });

  it('writes delays', () => {
    expect(written('fr', 'returns.window', { days: 14, statutory: true })).toBe('14 jours (le minimum légal)');
    expect(written('fr', 'returns.refundDelay', { min: 2, max: 4, unit: 'business' })).toBe('2 à 4 jours ouvrés');
    expect(written('en', 'returns.refundDelay', { max: 1 })).toBe('1 day');
    expect(written('en', 'returns.refundDelay', { min: 3 })).toBe('3 days or more');
  });

  it('writes delivery options in one line', () => {
    expect(
      written('fr', 'shipping.option', {
        mode: 'relay',
        carrier: ['Mondial Relay'],
        destination: ['FR', 'BE'],
        cost: euros(390),
        freeFrom: euros(6000),
        delay: { min: 3, max: 5, unit: 'business' },
      }),
    ).toBe('3,90 € · offerte dès 60,00 € · 3 à 5 jours ouvrés · Mondial Relay · vers France, Belgique');
    expect(written('en', 'shipping.option', { cost: 'free', destination: ['EU'] })).toBe('Free · to European Union');
  });

  it('writes price steps, tracking, slots and footprint', () => {
    const option = {
      cost: euros(490),
      costHigh: euros(990),
      steps: [
        { unit: 'kg', to: 0.5, price: euros(490) },
        { unit: 'kg', from: 0.5, to: 5, price: euros(690) },
        { unit: 'kg', from: 5, price: euros(990) },
      ],
      tracked: true,
      slots: ['appointment'],
      greener: ['bike'],
    } as const;
    expect(written('fr', 'shipping.option', option)).toBe(
      '4,90 € à 9,90 € · jusqu’à 500 g : 4,90 €; de 500 g à 5 kg : 6,90 €; au-delà de 5 kg : 9,90 € · avec suivi · sur rendez-vous · à vélo',
    );
    expect(
      written('en', 'shipping.option', {
        steps: [
          { unit: 'order', to: euros(5000), price: euros(690) },
          { unit: 'order', from: euros(5000), price: 'free' },
        ],
        tracked: false,
      }),
    ).toBe('order up to €50.00: €6.90; order from €50.00: Free · without tracking');
    expect(
      written('en', 'shipping.option', {
        steps: [
          { unit: 'piece', from: 1, to: 1, price: euros(300) },
          { unit: 'piece', from: 2, to: 5, price: euros(500) },
        ],
      }),
    ).toBe('1 item: €3.00; 2 to 5 items: €5.00');
  });

  it('keeps mentioned apart from offered', () => {
    expect(written('fr', 'payment.method', { offered: true }, 'cheque')).toBe('Chèque');
    expect(written('fr', 'payment.method', { offered: false }, 'paypal')).toBe('PayPal (seulement cité)');
    const bounds = {
      offered: true,
      countries: ['DE'],
      maximum: euros(150000),
      fee: euros(200),
      businessOnly: true,
    } as const;
    expect(written('en', 'payment.method', bounds, 'invoice')).toBe(
      'Invoice (companies only, Germany, up to €1,500.00 of purchases, €2.00 extra)',
    );
  });
});
