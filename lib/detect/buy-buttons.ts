/** Finds the controls that put a product into the basket. */
import { BUY_WORDS } from '../knowledge/page-kinds/buy-words.ts';
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import { PhraseIndex } from '../text/phrase-index.ts';

const WORDS = new PhraseIndex([Object.values(BUY_WORDS).flat()]);
const TOKENS =
  /add-?to-?(?:cart|basket|bag)|addtocart|addtobasket|buy-?(?:now|box|button)|btn-?(?:cart|buy)|in-?den-?warenkorb|tocart|ajouter-?(?:au-?)?panier|product-form__submit|cart-?add|single_add_to_cart/i;
const LONGEST_LABEL = 60;

export interface BuyButton {
  readonly element: Element;
  /** The wording that a visitor reads; empty for a picture alone. */
  readonly text: string;
}

const cache = new WeakMap<Page, readonly BuyButton[]>();

/** Buy buttons in document order; kept for the life of the page. */
export function buyButtons(page: Page): readonly BuyButton[] {
  const known = cache.get(page);
  if (known) return known;
  const found: BuyButton[] = [];
  for (const tag of ['button', 'input', 'a']) {
    for (const element of page.tags(tag)) {
      const { attribs } = element;
      const type = attribs['type']?.toLowerCase();
      if (tag === 'input' && type !== 'submit' && type !== 'button' && type !== 'image') continue;
      const tokens = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['name'] ?? ''}`;
      const marked = TOKENS.test(tokens);
      if (
        tag === 'a' &&
        !marked &&
        !/^(?:#|javascript:|$)|btn|button|cart|basket|panier|warenkorb/i.test(
          `${attribs['href'] ?? ''} ${attribs['class'] ?? ''}`,
        )
      )
        continue;
      const text =
        (tag === 'input' ? (attribs['value'] ?? attribs['alt'] ?? '') : page.text(element)) ||
        (attribs['aria-label'] ?? attribs['title'] ?? '');
      if (text.length > LONGEST_LABEL) continue;
      const worded = WORDS.has(text);
      if (worded || (marked && text.length < 40)) found.push({ element, text });
    }
  }
  cache.set(page, found);
  return found;
}
