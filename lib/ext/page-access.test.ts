/** Addresses and refusals: what can be read, what right covers it, and why not. */
import { describe, expect, it } from 'vitest';
import { originPattern, refusalCode, unreadableAddress } from './page-access.ts';

describe('an address', () => {
  it.each([
    ['https://shop.test/p?x=1', undefined, 'https://shop.test/*'],
    ['http://www.shop.test:8080/', undefined, 'http://www.shop.test/*'],
    ['chrome://settings', 'browser-page', undefined],
    ['about:blank', 'browser-page', undefined],
    ['edge://newtab', 'browser-page', undefined],
    ['moz-extension://abc/page.html', 'browser-page', undefined],
    ['view-source:https://shop.test/', 'browser-page', undefined],
    ['data:text/html,x', 'browser-page', undefined],
    ['', 'browser-page', undefined],
    ['file:///home/x/page.html', 'local-file', undefined],
    ['https://chromewebstore.google.com/detail/x', 'store-page', undefined],
    ['https://chrome.google.com/webstore/detail/x', 'store-page', undefined],
    ['https://chrome.google.com/other', undefined, 'https://chrome.google.com/*'],
    ['https://addons.mozilla.org/fr/', 'store-page', undefined],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page', undefined],
  ])('%s', (address, code, pattern) => {
    expect(unreadableAddress(address)).toBe(code);
    expect(originPattern(address)).toBe(pattern);
  });
});

describe('a refusal', () => {
  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
      'no-access',
    ],
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'store-page'],
    ['Cannot access contents of url "file:///x.html".', undefined, 'local-file'],
    ['Frame with ID 0 is showing error page', undefined, 'browser-page'],
    ['Frame with ID 0 was removed.', undefined, 'page-changed'],
    ['No tab with id: 12.', undefined, 'tab-gone'],
    ['Missing host permission for the tab', undefined, 'no-access'],
    ['Missing host permission for the tab', 'https://shop.test/terms.pdf', 'pdf-page'],
    ['whatever', 'about:config', 'browser-page'],
  ])('"%s" at %s', (message, address, code) => {
    expect(refusalCode(message, address)).toBe(code);
  });
});
