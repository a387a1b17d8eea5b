/** Removes what belongs to the visitor (typed values, account names, basket contents) before anything reads or stores the page. */
import type { AnyNode, Document, Element } from './tree.ts';
import { isElement } from './tree.ts';

/** Inputs whose value is typed by the visitor. Hidden, submit and choice inputs hold the shop's own values. */
const TYPED = new Set(['text', 'email', 'tel', 'password', 'search', 'url', 'date', '']);

/** Class or id tokens of basket previews, as the common platforms and themes name them. */
const BASKET =
  /^(?:mini-?(?:cart|basket|bag)|(?:mini|ajax|header|side|off-?canvas|sidebar|drop-?down)[-_]?(?:cart|basket)(?:[-_](?:content|items|body|list|wrapper|inner|drawer))?|(?:cart|basket)[-_]?(?:preview|drop-?down|drawer|popup|flyout|overlay|sidebar|summary-lines?|contents?)|blockcart(?:-wrapper)?|cart_block(?:_list)?|widget_shopping_cart(?:_content)?|woocommerce-mini-cart|block-minicart)$/i;

/** Class or id tokens of the place where a shop greets a customer who is signed in. */
const ACCOUNT =
  /^(?:account|customer-?name|user-?name|account-?name|logged-?in(?:-user)?|customer-welcome|greet(?:ing)?|welcome(?:-msg|-message|-user)?|nav-line-1(?:-container)?|hello-user|user-greeting|account-greeting|my-account-name)$/i;

/** An e-mail address or a long token in a value that is not typed: the visitor's session, not the shop's product. */
const PERSONAL = /^[^@\s]{1,64}@[^@\s]{1,190}\.[a-z]{2,}$|^(?=.*\d)[\w+/=.-]{32,}$/i;

/** What stands in for removed text. */
const GONE = '';

/** Takes the visitor's own data out of the tree, in place. */
export function redact(root: Document): void {
  const stack: AnyNode[] = [root];
  const judged = new Map<string, boolean>();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) {
      if (node.name === 'input') redactInput(node);
      else if (node.name === 'textarea') {
        blank(node);
        continue;
      } else if (isPersonal(node, judged)) {
        blank(node);
        continue;
      }
    }
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}

function redactInput(input: Element): void {
  const { attribs } = input;
  const value = attribs['value'];
  if (value === undefined || value === '') return;
  const type = (attribs['type'] ?? '').toLowerCase();
  if ((TYPED.has(type) && attribs['itemprop'] === undefined) || (type === 'hidden' && PERSONAL.test(value)))
    attribs['value'] = GONE;
}

function isPersonal(element: Element, judged: Map<string, boolean>): boolean {
  const { id, class: classes } = element.attribs;
  const named =
    (id !== undefined && saysPersonal(id, judged)) || (classes !== undefined && saysPersonal(classes, judged));
  // A theme that wraps the whole page in such a class must not be emptied.
  return named && !holdsMainContent(element);
}

/** Pages repeat the same class lists hundreds of times: each is judged once. */
function saysPersonal(tokens: string, judged: Map<string, boolean>): boolean {
  let answer = judged.get(tokens);
  if (answer === undefined) {
    const list = tokens.slice(0, 1000).split(/\s+/);
    answer = list.some((token) => BASKET.test(token) || ACCOUNT.test(token));
    judged.set(tokens, answer);
  }
  return answer;
}

function holdsMainContent(element: Element): boolean {
  const stack: AnyNode[] = [...element.children];
  for (let node = stack.pop(), seen = 0; node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.name === 'h1' || node.name === 'main' || node.attribs['itemprop'] === 'price' || ++seen > 3000)
      return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}

/** Empties all text below an element and keeps the elements, which tell the platform. */
function blank(element: Element): void {
  const stack: AnyNode[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') (node as unknown as { data: string }).data = GONE;
    else if (isElement(node)) {
      for (const name of ['alt', 'title', 'aria-label', 'value', 'content'])
        if (name in node.attribs) node.attribs[name] = GONE;
    }
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}
