/** Tries the signals of all known technologies on a page at once; what it finds carries the place and the words. */
import type { Strength } from '../../model/evidence.ts';
import type { Signal, SignalChannel, Technology } from '../../knowledge/technology.ts';
import { SubstringIndex, foldAscii } from './substring-index.ts';
import type { PageSignals, SignalText } from './page-signals.ts';

/** A signal that was found on the page. */
export interface Hit {
  readonly technology: Technology;
  readonly channel: SignalChannel;
  /** The signal's own text. */
  readonly signal: string;
  readonly strength: Strength;
  readonly version?: string | undefined;
  readonly where: string;
  readonly snippet: string;
}

/** What a signal proves when it says nothing else. Page globals and own addresses are easily alike by chance, so they only suggest. */
const USUAL: Readonly<Record<SignalChannel, Strength>> = {
  host: 'specific',
  asset: 'specific',
  link: 'hint',
  form: 'specific',
  script: 'specific',
  meta: 'specific',
  cookie: 'specific',
  storage: 'specific',
  header: 'specific',
  global: 'hint',
  dom: 'specific',
  comment: 'hint',
  page: 'hint',
};

/** How much text after a match a version pattern may read. */
const VERSION_WINDOW = 300;
const AROUND = 70;

type TextChannel = 'asset' | 'link' | 'form' | 'script' | 'comment' | 'page';
const TEXT_CHANNELS: readonly TextChannel[] = ['asset', 'link', 'form', 'script', 'comment', 'page'];

interface Rule {
  readonly technology: Technology;
  readonly channel: SignalChannel;
  readonly match: string;
  readonly strength: Strength;
  readonly version?: RegExp | undefined;
  readonly versionIs?: string | undefined;
  /** A host looked for in inline scripts: must stand alone as a host, and only suggests. */
  readonly asHost?: boolean;
}

/** Exact names, and beginnings of names, with the rules that they stand for. */
class NameTable {
  readonly #exact = new Map<string, Rule[]>();
  readonly #prefixes: { readonly prefix: string; readonly rule: Rule }[] = [];

  add(name: string, rule: Rule): void {
    const folded = foldAscii(name);
    if (folded.endsWith('*')) this.#prefixes.push({ prefix: folded.slice(0, -1), rule });
    else addTo(this.#exact, folded, rule);
  }

  find(name: string): Rule[] {
    const folded = foldAscii(name);
    const exact = this.#exact.get(folded) ?? [];
    const open = this.#prefixes.filter(({ prefix }) => folded.startsWith(prefix)).map(({ rule }) => rule);
    return open.length > 0 ? [...exact, ...open] : exact;
  }
}

/** Rules by the substring that each stands for. */
class TextRules {
  readonly #rules = new Map<string, Rule[]>();
  #lists: readonly (readonly Rule[])[] = [];
  #index: SubstringIndex | undefined;

  add(pattern: string, rule: Rule): void {
    addTo(this.#rules, foldAscii(pattern), rule);
  }

  /** To be called once all rules are there. */
  build(): void {
    this.#lists = [...this.#rules.values()];
    this.#index = new SubstringIndex([...this.#rules.keys()]);
  }

  /** Calls `found` for every rule whose substring stands in the text. */
  scan(text: string, found: (rule: Rule, start: number) => void): void {
    this.#index?.scan(text, (pattern, start) => {
      for (const rule of this.#lists[pattern] ?? []) found(rule, start);
    });
  }
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The index over a set of technologies; build it once, read many pages with it. */
export class SignalIndex {
  readonly #hosts = new Map<string, Rule[]>();
  readonly #metas = new Map<string, Rule[]>();
  readonly #headers = new Map<string, Rule[]>();
  readonly #names = { cookie: new NameTable(), storage: new NameTable(), global: new NameTable() };
  readonly #texts = new TextRules();
  /** Apart from the texts: what marks elements is made of words that scripts are full of. */
  readonly #markers = new TextRules();

  constructor(technologies: readonly Technology[]) {
    for (const technology of technologies) {
      for (const [channel, signals] of Object.entries(technology.signals) as [SignalChannel, readonly Signal[]][]) {
        for (const signal of signals) this.#add(ruleOf(technology, channel, signal));
      }
    }
    this.#texts.build();
    this.#markers.build();
  }

  #add(rule: Rule): void {
    const { channel, match } = rule;
    switch (channel) {
      case 'host':
        addTo(this.#hosts, match.toLowerCase(), rule);
        this.#texts.add(match, { ...rule, channel: 'script', strength: 'hint', asHost: true });
        break;
      case 'meta':
        addTo(this.#metas, match.split('=', 1)[0]?.toLowerCase() ?? '', rule);
        break;
      case 'header':
        addTo(this.#headers, match.split('=', 1)[0]?.toLowerCase() ?? '', rule);
        break;
      case 'cookie':
      case 'storage':
      case 'global':
        this.#names[channel].add(match, rule);
        break;
      case 'dom':
        // A marker stands on a line of its own; one that ends in a star may go on.
        this.#markers.add(match.endsWith('*') ? `\n${match.slice(0, -1)}` : `\n${match}\n`, rule);
        break;
      default:
        this.#texts.add(match, rule);
    }
  }

  /** All signals found on a page, each at most once. */
  read(page: PageSignals): Hit[] {
    const hits: Hit[] = [];
    const fired = new Map<Rule, number>();
    const fire = (rule: Rule, where: string, text: string, start: number, weak = false): void => {
      const strength = weak ? 'hint' : rule.strength;
      const version = rule.versionIs ?? readVersion(rule, text, start);
      const at = fired.get(rule);
      const known = at === undefined ? undefined : hits[at];
      if (known && (known.strength !== 'hint' || strength === 'hint') && (known.version || !version)) return;
      const hit: Hit = {
        technology: rule.technology,
        channel: rule.channel,
        signal: rule.match,
        strength,
        version: version ?? known?.version,
        where,
        snippet: text.slice(Math.max(0, start - AROUND), start + rule.match.length + AROUND),
      };
      if (at === undefined) {
        fired.set(rule, hits.length);
        hits.push(hit);
      } else hits[at] = hit;
    };

    for (const loaded of page.hosts) {
      for (let host = loaded.host; host !== ''; host = host.slice(host.indexOf('.') + 1 || host.length)) {
        for (const rule of this.#hosts.get(host) ?? []) {
          const beside = loaded.beside === true && rule.technology.category === 'shop platform';
          fire(rule, loaded.where, loaded.url, 0, loaded.weak === true || beside);
        }
      }
    }
    for (const { name, content } of page.meta) {
      for (const rule of this.#metas.get(name) ?? []) {
        const wanted = foldAscii(rule.match.slice(name.length + 1));
        const start = foldAscii(content).indexOf(wanted);
        if (start >= 0) fire(rule, `meta ${name}`, content, start);
      }
    }
    for (const [name, value] of Object.entries(page.header)) {
      for (const rule of this.#headers.get(name.toLowerCase()) ?? []) {
        const wanted = foldAscii(rule.match.slice(name.length + 1));
        if (foldAscii(value).includes(wanted)) fire(rule, `header ${name}`, `${name}: ${value}`, 0);
      }
    }
    for (const name of page.cookie)
      for (const rule of this.#names.cookie.find(name)) fire(rule, 'cookie name', name, 0);
    for (const name of page.storage)
      for (const rule of this.#names.storage.find(name)) fire(rule, 'storage key', name, 0);
    for (const [name, value] of Object.entries(page.global))
      for (const rule of this.#names.global.find(name)) fire(rule, 'page global', `${name} = ${value}`, 0);
    const openMarkers: (() => void)[] = [];
    this.#markers.scan(page.dom, (rule, start) => {
      const marker = lineAt(page.dom, start + 1);
      if (rule.match.endsWith('*')) openMarkers.push(() => fire(rule, 'marker', marker, 0));
      else fire(rule, marker, marker, 0);
    });
    for (const channel of TEXT_CHANNELS) {
      const texts: readonly SignalText[] =
        channel === 'page' ? [{ text: page.url, where: 'page address' }] : page[channel];
      for (const { text, where, weak } of texts) {
        this.#texts.scan(text, (rule, start) => {
          if (rule.channel !== channel || (rule.asHost && !standsAsHost(text, start, rule.match.length))) return;
          fire(rule, where, text, start, weak);
        });
      }
    }
    // A marker that only begins as a signal does is the weakest proof, and told last.
    for (const tell of openMarkers) tell();
    return hits;
  }
}

function ruleOf(technology: Technology, channel: SignalChannel, signal: Signal): Rule {
  const { match, version, versionIs, strength } =
    typeof signal === 'string' ? { match: signal } : (signal as Exclude<Signal, string>);
  const usual = channel === 'meta' && match.toLowerCase().startsWith('generator=') ? 'declared' : USUAL[channel];
  return { technology, channel, match, strength: strength ?? usual, version, versionIs };
}

function readVersion(rule: Rule, text: string, start: number): string | undefined {
  return rule.version?.exec(text.slice(start, start + VERSION_WINDOW))?.[1];
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? start + 100 : end);
}

/** True when the characters around make the match a host of its own or a parent domain ("//cdn.x.com/", "'x.com'"). */
function standsAsHost(text: string, start: number, length: number): boolean {
  const before = start === 0 ? 47 : text.charCodeAt(start - 1);
  const after = start + length >= text.length ? 47 : text.charCodeAt(start + length);
  const isName = (code: number): boolean =>
    (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45;
  // A dot behind belongs to a longer host; an @ before to an e-mail address.
  return !isName(before) && before !== 64 && !isName(after) && after !== 46;
}
