/** Only addresses of the web become links, and a look-alike domain is not the shop. */
import { describe, expect, it } from 'vitest';
import { hostOf, isOfSite, webAddress } from './address.ts';

describe('addresses from pages', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome://settings', 'nonsense', ''])(
    'makes no link of %j',
    (text) => {
      expect(webAddress(text)).toBeUndefined();
    },
  );

  it('makes links of web addresses', () => {
    expect(webAddress('https://shop.example/a')).toBe('https://shop.example/a');
  });

  it('shows the host', () => {
    expect(hostOf('https://www.shop.example/a')).toBe('shop.example');
    expect(hostOf('no address')).toBe('no address');
  });

  it('tells a shop from its look-alikes', () => {
    expect(isOfSite('https://www.shop.example/a', 'shop.example')).toBe(true);
    expect(isOfSite('https://shop.example', 'shop.example')).toBe(true);
    expect(isOfSite('https://evilshop.example', 'shop.example')).toBe(false);
    expect(isOfSite('https://shop.example.evil.test', 'shop.example')).toBe(false);
  });
});
