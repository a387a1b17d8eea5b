/** Small template tag for the demo shops' pages: everything put into a template is escaped unless it is markup already. */

/** A piece of finished markup. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Content = Markup | string | number | undefined | false | readonly Content[];

/** Text made safe for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function render(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map(render).join('');
}

/** Builds markup from a template; lists are joined, `false` and `undefined` print nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = parts[0] ?? '';
  contents.forEach((content, index) => {
    text += render(content) + (parts[index + 1] ?? '');
  });
  return new Markup(text);
}

/** Marks text as markup that needs no escaping: fixed page texts and style sheets of the shops themselves. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** A JSON block for a script element; `<` is written so that no text can end the element. */
export function json(value: unknown): Markup {
  return new Markup(JSON.stringify(value, undefined, 1).replaceAll('<', '\\u003c'));
}
