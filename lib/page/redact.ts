/** Judges what belongs to the visitor (typed values, account names, basket contents): the walk takes it out before anything reads or stores the page. */
import type { AnyNode, Element } from './tree.ts';
import { isElement, isPlainTemplate } from './tree.ts';

/** Inputs whose value is typed by the visitor. Hidden, submit and choice inputs hold the shop's own values. */
const TYPED = new Set(['text', 'email', 'tel', 'password', 'search', 'url', 'date', '']);

/** Class or id tokens of basket previews, as the common platforms and themes name them. */
const BASKET =
  /^(?:mini-?(?:cart|basket|bag)|(?:mini|ajax|header|side|off-?canvas|sidebar|drop-?down)[-_]?(?:cart|basket)(?:[-_](?:content|items|body|list|wrapper|inner|drawer))?|(?:cart|basket)[-_]?(?:preview|drop-?down|drawer|popup|flyout|overlay|sidebar|summary-lines?|contents?)|blockcart(?:-wrapper)?|cart_block(?:_list)?|widget_shopping_cart(?:_content)?|woocommerce-mini-cart|block-minicart)$/i;

/** Class or id tokens of the place where a shop greets a customer who is signed in. */
const ACCOUNT =
  /^(?:account|customer-?name|user-?name|account-?name|logged-?in(?:-user)?|customer-welcome|greet(?:ing)?|welcome(?:-msg|-message|-user)?|nav-line-1(?:-container)?|hello-user|user-greeting|account-greeting|my-account-name)$/i;

/** One of these stands in every such token: most names are dismissed by it. */
const TELLING = /cart|basket|bag|account|customer|user|logged|greet|welcome|nav-line/i;

/** An e-mail address or a long token in a value that is not typed: the visitor's session, not the shop's product. */
const PERSONAL = /^[^@\s]{1,64}@[^@\s]{1,190}\.[a-z]{2,}$|^(?=.*\d)[\w+/=.-]{32,}$/i;

/** What stands in for removed text. */
const GONE = '';

/** Attributes that a visitor reads. */
const READABLE = ['alt', 'title', 'aria-label', 'value', 'content'] as const;

/** Takes what the visitor typed, or what identifies the session, out of an input. */
export function redactInput(input: Element): void {
  const { attribs } = input;
  const value = attribs['value'];
  if (value === undefined || value === '') return;
  const type = (attribs['type'] ?? '').toLowerCase();
  if ((TYPED.has(type) && attribs['itemprop'] === undefined) || (type === 'hidden' && PERSONAL.test(value)))
    attribs['value'] = GONE;
}

/** Whether class or id names are those of a place that shows the visitor's own data. */
export function namesPersonal(names: string): boolean {
  return (
    TELLING.test(names) &&
    names
      .slice(0, 1000)
      .split(/\s+/)
      .some((token) => BASKET.test(token) || ACCOUNT.test(token))
  );
}

/** A theme that wraps the whole page in a personal class must not be emptied. */
export function holdsMainContent(element: Element): boolean {
  const stack: AnyNode[] = [...element.children];
  for (let node = stack.pop(), seen = 0; node; node = stack.pop()) {
    if (!isElement(node) || isPlainTemplate(node)) continue;
    if (node.name === 'h1' || node.name === 'main' || node.attribs['itemprop'] === 'price' || ++seen > 3000)
      return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}

/** Empties the attributes and own texts of an element; it stays, as it tells the platform. */
export function blank(element: Element): void {
  for (const name of READABLE) if (name in element.attribs) element.attribs[name] = GONE;
  for (const child of element.children) if (child.type === 'text') (child as unknown as { data: string }).data = GONE;
}
