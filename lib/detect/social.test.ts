import { describe, expect, it } from 'vitest';
import { profileOf } from './social.ts';

describe('profileOf', () => {
  it.each([
    ['https://www.facebook.com/exampleshop/', 'Facebook', 'https://www.facebook.com/exampleshop'],
    ['https://fr-fr.facebook.com/exampleshop', 'Facebook', 'https://fr-fr.facebook.com/exampleshop'],
    ['https://www.instagram.com/example.shop?igshid=1', 'Instagram', 'https://www.instagram.com/example.shop'],
    ['https://x.com/example', 'X', 'https://x.com/example'],
    ['https://www.youtube.com/@example', 'YouTube', 'https://www.youtube.com/@example'],
    ['https://www.linkedin.com/company/example', 'LinkedIn', 'https://www.linkedin.com/company/example'],
  ])('%s', (address, network, url) => {
    expect(profileOf(address)).toEqual({ network, url });
  });
  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://www.facebook.com/sharer.php?u=x',
    'https://twitter.com/intent/tweet?text=x',
    'https://twitter.com/share',
    'https://www.instagram.com/p/abc/',
    'https://www.youtube.com/watch?v=1',
    'https://www.pinterest.com/pin/create/button/?url=x',
    'https://www.linkedin.com/shareArticle?mini=true',
    'https://www.facebook.com/',
    'https://notfacebook.com/example',
  ])('%s is no profile', (address) => {
    expect(profileOf(address)).toBeUndefined();
  });
});
