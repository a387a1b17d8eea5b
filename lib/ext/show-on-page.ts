/** Brings the words that a fact was read from into view on their page. */
import type { Evidence } from '../model/evidence.ts';
import { pageKey } from '../text/url.ts';
import { browser } from './browser.ts';
import { followedTab } from './tab-state.ts';

/** Marks the words in the tab beside the panel when it shows that page and may be touched, else opens the page at the words. */
export async function showOnPage({ url, snippet }: Evidence): Promise<void> {
  const tab = await followedTab();
  if (tab?.id !== undefined && tab.url !== undefined && sameWebPage(tab.url, url)) {
    const results = await browser.scripting
      .executeScript({ target: { tabId: tab.id }, func: markWords, args: [snippet] })
      .catch(() => undefined);
    if (results?.[0]?.result === true) {
      await browser.tabs.update(tab.id, { active: true });
      return;
    }
  }
  await browser.tabs.create({ url: withTextFragment(url, snippet) });
}

function sameWebPage(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && pageKey(one) === pageKey(other);
}

/** The address with the browser's own "scroll to this text" directive; it needs no right. */
export function withTextFragment(address: string, snippet: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address)) throw new TypeError('not a web address');
  const url = new URL(address);
  const words = snippet.replace(/…$/, '').trim().split(/\s+/).slice(0, 12).join(' ');
  // "-" and "," have a meaning of their own in the directive.
  if (words) url.hash = `:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}`;
  return url.href;
}

/**
 * Scrolls to the words and marks them for some seconds. Runs inside the page: nothing from outside its body, and nothing of the
 * page is changed (a CSS highlight is no element).
 */
function markWords(snippet: string): boolean {
  const wanted = snippet.replace(/…$/, '').replace(/\s+/g, ' ').trim().toLowerCase();
  if (wanted === '') return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')) continue;
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      const sign = data.charAt(offset);
      const blank = /\s/.test(sign);
      if (blank && (text === '' || text.endsWith(' '))) continue;
      text += blank ? ' ' : sign.toLowerCase().charAt(0);
      places.push({ node: node as Text, offset });
    }
    if (text !== '' && !text.endsWith(' ')) {
      text += ' ';
      places.push({ node: node as Text, offset: Math.max(0, data.length - 1) });
    }
  }
  const parts = [wanted, wanted.slice(0, 60), wanted.slice(0, 24)];
  for (const part of parts) {
    const start = text.indexOf(part);
    const from = places[start];
    const to = places[start + part.length - 1];
    if (start < 0 || !from || !to) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, Math.min(to.offset + 1, to.node.data.length));
    (from.node.parentElement ?? document.body).scrollIntoView({ block: 'center', behavior: 'smooth' });
    if ('highlights' in CSS) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('::highlight(vigie){background:#ffe58f;color:#3b2f00}');
      document.adoptedStyleSheets.push(sheet);
      CSS.highlights.set('vigie', new Highlight(range));
      setTimeout(() => {
        CSS.highlights.delete('vigie');
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== sheet);
      }, 6_000);
    } else {
      const selection = getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
    return true;
  }
  return false;
}
