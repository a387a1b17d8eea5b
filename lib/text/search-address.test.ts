import { describe, expect, it } from 'vitest';
import { searchQueryOf } from './search-address.ts';
import { pageKey } from './url.ts';

describe('addresses of search engines', () => {
  it('are one page per engine, query and page of results', () => {
    const key = 'https://www.google.fr/search?q=th%C3%A9i%C3%A8re+bleue';
    expect(pageKey('https://www.google.fr/search?q=Th%C3%A9i%C3%A8re++bleue&sca_esv=1&ei=x&source=hp&start=0')).toBe(
      key,
    );
    expect(pageKey('https://www.google.fr/search?client=a&q=théière bleue#top')).toBe(key);
    expect(pageKey('https://www.google.fr/search?q=théière bleue&start=10&sa=N')).toBe(`${key}&start=10`);
    expect(pageKey('https://www.google.de/search?q=théière bleue')).not.toBe(key);
    expect(pageKey('https://www.bing.com/search?q=Board&form=QBLH&first=1')).toBe(
      'https://www.bing.com/search?q=board',
    );
  });

  it('leave all other addresses alone', () => {
    expect(pageKey('https://shop.test/search?q=Board&sort=price')).toBe('https://shop.test/search?q=Board&sort=price');
    expect(pageKey('https://www.google.fr/maps?q=Board&x=1')).toBe('https://www.google.fr/maps?q=Board&x=1');
  });

  it('tell the query', () => {
    expect(searchQueryOf(new URL('https://www.google.co.uk/search?q=Oak%20board'))).toEqual({
      engine: 'Google',
      query: 'oak board',
    });
    expect(searchQueryOf(new URL('https://www.google.com/search?tbm=isch'))).toBeUndefined();
    expect(searchQueryOf(new URL('https://shop.test/search?q=board'))).toBeUndefined();
  });
});
