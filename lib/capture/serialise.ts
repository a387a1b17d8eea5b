/**
 * Writes the live page as HTML in one walk: open shadow roots as declarative templates, what the visitor typed left out, cut at a limit.
 * `outerHTML` can do none of the three, and a clone of the page would run the constructors of its custom elements.
 */

/** Called for each element in the order in which the HTML is written. */
export type Visit = (element: Element) => void;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const RAW_TEXT = /^(?:script|style|xmp|iframe|noembed|noframes|noscript|plaintext)$/;
/** Input types whose value belongs to the page; all others hold what a person typed. */
const PAGE_VALUE = /^(?:hidden|submit|button|reset|image|checkbox|radio)$/;

export interface Serialised {
  readonly html: string;
  readonly truncated: boolean;
}

/**
 * The document as HTML of at most `limit` UTF-16 units. Goes down with a list of its own instead of calling itself: scripts can nest
 * elements deeper than any stack.
 */
export function serialise(page: Document, limit: number, visit: Visit): Serialised {
  const parts: string[] = [];
  let room = limit;
  /** What is still to be written, last first: nodes, and text that is HTML already. */
  const ahead: (Node | string)[] = [];

  const write = (text: string): void => {
    if (room > 0) parts.push(text.length > room ? text.slice(0, room) : text);
    room -= text.length;
  };
  const later = (parent: Node): void => {
    for (let node = parent.lastChild; node !== null; node = node.previousSibling) ahead.push(node);
  };
  const writeElement = (element: Element): void => {
    const name = element.localName;
    visit(element);
    write(`<${name}${attributes(element, name)}>`);
    if (VOID.test(name)) return;
    ahead.push(`</${name}>`);
    if (name === 'template') later((element as HTMLTemplateElement).content ?? element);
    else if (name !== 'textarea') later(element);
    if (element.shadowRoot) {
      ahead.push('</template>');
      later(element.shadowRoot);
      ahead.push('<template shadowrootmode="open">');
    }
  };

  if (page.doctype) write(`<!DOCTYPE ${page.doctype.name}>`);
  later(page);
  for (let next = ahead.pop(); next !== undefined && room > 0; next = ahead.pop()) {
    if (typeof next === 'string') write(next);
    else if (next.nodeType === Node.ELEMENT_NODE) writeElement(next as Element);
    else if (next.nodeType === Node.TEXT_NODE) write(textOf(next as Text));
    else if (next.nodeType === Node.COMMENT_NODE) write(`<!--${(next as Comment).data}-->`);
  }
  // The loop also ends when the room is used up to the last sign; then something is missing unless nothing was left.
  return { html: parts.join(''), truncated: room < 0 || (room === 0 && ahead.length > 0) };
}

function textOf(text: Text): string {
  const parent = text.parentElement;
  return parent && RAW_TEXT.test(parent.localName) ? text.data : escapeText(text.data);
}

function attributes(element: Element, name: string): string {
  let text = '';
  for (const { name: attribute, value } of element.attributes) {
    const typed = attribute === 'value' && name === 'input' && !PAGE_VALUE.test((element as HTMLInputElement).type);
    if (!typed) text += ` ${attribute}="${escapeAttribute(value)}"`;
  }
  return text;
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

function escapeAttribute(text: string): string {
  return text.replace(/[&"]/g, (sign) => (sign === '&' ? '&amp;' : '&quot;'));
}
