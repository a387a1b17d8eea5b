import { describe, expect, it } from 'vitest';
import { findPhones, readPhone } from './phone.ts';

describe('phones', () => {
  it.each([
    ['Tel. 04 72 00 11 22', 'FR', '+33472001122'],
    ['+44 (0) 161 496 0123', 'GB', '+441614960123'],
    ['0031-20 123 4567', 'FR', '+31201234567'],
    ['030 / 1234567', 'DE', '+49301234567'],
  ])('%s', (text, country, value) => expect(findPhones(text, country)[0]?.value).toBe(value));

  it('stops at the bracket with the opening hours', () => {
    expect(findPhones('020 123 4567 (9.00-17.00)', 'NL')[0]?.value).toBe('+31201234567');
  });

  it('takes no dates, no prices and no endless digits for phones', () => {
    expect(findPhones('12.05.2024 and 4,90 and ' + '9'.repeat(5000), 'DE')).toEqual([]);
    expect(readPhone('12', 'DE')).toBeUndefined();
  });
});
