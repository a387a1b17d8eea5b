import { describe, expect, it } from 'vitest';
import { findEmails } from './email.ts';

const found = (text: string): string[] => findEmails(text).map((email) => email.value);

describe('e-mails', () => {
  it('are read in lower case, without the stop behind them', () => {
    expect(found('Write to Hello@Shop.example.com. Or sales@shop.example.com!')).toEqual([
      'hello@shop.example.com',
      'sales@shop.example.com',
    ]);
  });

  it('are put together again when spelled out, and marked', () => {
    expect(findEmails('info (at) laden (punkt) de')).toMatchObject([{ value: 'info@laden.de', spelledOut: true }]);
  });

  it('are not file names, samples or lone signs', () => {
    expect(found('logo@2x.png, you@example.com, a @ b, @shop, x@y')).toEqual([]);
  });
});
