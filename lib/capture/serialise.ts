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

/** The document as HTML of at most `limit` UTF-16 units. */
export function serialise(page: Document, limit: number, visit: Visit): Serialised {
  const parts: string[] = [];
  let room = limit;

  const write = (text: string): void => {
    if (room > 0) parts.push(text.length > room ? text.slice(0, room) : text);
    room -= text.length;
  };

  const writeChildren = (parent: ParentNode & Node): void => {
    for (let node = parent.firstChild; node !== null && room > 0; node = node.nextSibling) writeNode(node, parent);
  };

  const writeNode = (node: Node, parent: Node): void => {
    if (node.nodeType === Node.ELEMENT_NODE) writeElement(node as Element);
    else if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      write(
        parent.nodeType === Node.ELEMENT_NODE && RAW_TEXT.test((parent as Element).localName) ? data : escapeText(data),
      );
    } else if (node.nodeType === Node.COMMENT_NODE) write(`<!--${(node as Comment).data}-->`);
  };

  const writeElement = (element: Element): void => {
    const name = element.localName;
    visit(element);
    write(`<${name}${attributes(element, name)}>`);
    if (VOID.test(name)) return;
    if (element.shadowRoot) {
      write('<template shadowrootmode="open">');
      writeChildren(element.shadowRoot);
      write('</template>');
    }
    if (name === 'template') writeChildren((element as HTMLTemplateElement).content ?? element);
    else if (name !== 'textarea') writeChildren(element);
    write(`</${name}>`);
  };

  if (page.doctype) write(`<!DOCTYPE ${page.doctype.name}>`);
  writeChildren(page);
  return { html: parts.join(''), truncated: room < 0 };
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
