/** Tries one rule of a pack on a page; the texts of the page are made only when a rule asks for them. */
import type { Page } from '../../page/page.ts';
import type { PageSignals } from '../signals/page-signals.ts';
import { readSignals } from '../signals/read-signals.ts';
import { plainSelector, selectPlain } from './fast-select.ts';
import type { PackField, PackRule } from './pack-format.ts';

/** A rule that fired, with the place and the words. */
export interface Match {
  readonly rule: PackRule;
  readonly groups: RegExpExecArray | null;
  readonly where: string;
  readonly text: string;
}

/** Texts of a page by field; each is made only when a rule asks for it. */
export class PageTexts {
  readonly #page: Page;
  readonly signals: PageSignals;
  readonly #texts = new Map<PackField, readonly string[]>();
  readonly #selected = new Map<string, ReturnType<Page['select']>>();
  constructor(page: Page) {
    this.#page = page;
    this.signals = readSignals(page).signals;
  }
  /** Elements that match a selector, found once. */
  select(selector: string): ReturnType<Page['select']> {
    let elements = this.#selected.get(selector);
    if (!elements) {
      const plain = plainSelector(selector);
      elements = plain ? selectPlain(this.#page, plain) : this.#page.select(selector);
      this.#selected.set(selector, elements);
    }
    return elements;
  }
  of(field: PackField): readonly string[] {
    let texts = this.#texts.get(field);
    if (!texts) {
      texts = this.#make(field);
      this.#texts.set(field, texts);
    }
    return texts;
  }
  #make(field: PackField): readonly string[] {
    const { walk, capture } = this.#page;
    switch (field) {
      case 'scriptSrc':
        return walk.scripts.map(({ url }) => url);
      case 'scripts':
        return [walk.inlineScripts.map(({ text }) => text).join('\n')];
      case 'xhr':
        return this.signals.hosts.map(({ host }) => host);
      case 'url':
        return [this.#page.url.href];
      case 'text':
        return [this.#page.blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n')];
      case 'html':
      case 'dom':
        return [capture.html];
      default:
        return [];
    }
  }
}

/** The rule's match on the page; undefined where it does not fire. */
export function tryRule(rule: PackRule, page: Page, texts: PageTexts): Match | undefined {
  const { field, name, regex } = rule;
  const test = (text: string, where: string): Match | undefined => {
    if (!regex) return { rule, groups: null, where, text };
    const groups = regex.exec(text);
    return groups ? { rule, groups, where, text } : undefined;
  };
  switch (field) {
    case 'meta':
      return firstMatch(
        texts.signals.meta.filter((meta) => meta.name === name),
        (meta) => test(meta.content, `meta ${name}`),
      );
    case 'headers':
      return firstMatch(
        Object.entries(texts.signals.header).filter(([key]) => key.toLowerCase() === name),
        ([key, value]) => test(value, `header ${key}`),
      );
    // Cookie values are never kept, so a rule about a value cannot be tried.
    case 'cookies':
      return !regex && texts.signals.cookie.includes(name) ? test(name, 'cookie name') : undefined;
    case 'js': {
      const value = texts.signals.global[name];
      return value === undefined ? undefined : test(value, `page global ${name}`);
    }
    case 'dom':
      return firstMatch(texts.select(name), (element) => {
        const { part } = rule;
        const text = part === undefined ? name : part === 'text' ? page.text(element) : element.attribs[part];
        return text === undefined ? undefined : test(text, name);
      });
    default:
      return firstMatch(texts.of(field), (text) => test(text, field));
  }
}

function firstMatch<T>(items: readonly T[], attempt: (item: T) => Match | undefined): Match | undefined {
  for (const item of items) {
    const match = attempt(item);
    if (match) return match;
  }
  return undefined;
}
