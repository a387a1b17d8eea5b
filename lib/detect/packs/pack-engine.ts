/** Tries the rules of a community pack on a page: one pass finds which literals stand where, and only then expressions run. */
import type { AtLeastOne, Channel, Evidence, Observation } from '../../model/evidence.ts';
import type { Page } from '../../page/page.ts';
import { SHORTEST_PATTERN, SubstringIndex } from '../signals/substring-index.ts';
import { sameCategory } from './pack-categories.ts';
import type { PackField, RulePack } from './pack-format.ts';
import type { Match } from './pack-try.ts';
import { PageTexts, tryRule } from './pack-try.ts';

const CHANNEL: Readonly<Record<PackField, Channel>> = {
  scriptSrc: 'asset',
  scripts: 'script',
  html: 'dom',
  text: 'text',
  url: 'url',
  xhr: 'asset',
  meta: 'meta',
  headers: 'header',
  cookies: 'cookie',
  js: 'global',
  dom: 'dom',
};

/** Below this confidence a rule only suggests. */
const SURE = 50;
const LONGEST_VERSION = 15;

/** One technology of a pack that was found. */
export interface PackFinding {
  readonly name: string;
  readonly categories: readonly string[];
  readonly version: string;
  /** 0-100, as the pack counts it. */
  readonly confidence: number;
  readonly evidence: AtLeastOne<Evidence>;
}

/** A pack made ready to read pages with. */
export class PackEngine {
  readonly pack: RulePack;
  readonly #literals: SubstringIndex;
  /** Rules behind each literal. */
  readonly #behind: number[][] = [];
  /** Rules without a literal, which are always tried. */
  readonly #always: number[] = [];
  readonly #byName = new Map<string, number>();
  /** Rules about a meta, header, cookie or global, by field and name. */
  readonly #named = new Map<string, number[]>();

  constructor(pack: RulePack) {
    this.pack = pack;
    const numbers = new Map<string, number>();
    pack.rules.forEach((rule, index) => {
      if (!SCANNED.has(rule.field)) {
        const key = `${rule.field} ${rule.name}`;
        const list = this.#named.get(key);
        if (list) list.push(index);
        else this.#named.set(key, [index]);
        return;
      }
      // The words of an attribute or of an element are rarer than the selector's, and stand in the HTML just so.
      const inPart =
        rule.part === undefined || !rule.required?.every((text) => !/[&<>"']/.test(text)) ? undefined : rule.required;
      const literals = rule.field === 'dom' ? (inPart ?? selectorLiterals(rule.name)) : rule.required;
      const indexable = literals?.every((text) => /^[\x20-\x7e]+$/.test(text) && text.length >= SHORTEST_PATTERN);
      if (!literals || !indexable) {
        this.#always.push(index);
        return;
      }
      for (const literal of literals) {
        const key = literal.toLowerCase();
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(key, number);
          this.#behind.push([]);
        }
        this.#behind[number]?.push(index);
      }
    });
    this.#literals = new SubstringIndex([...numbers.keys()]);
    pack.technologies.forEach(({ name }, index) => this.#byName.set(name, index));
  }

  /** All technologies of the pack found on a page, in the pack's order. */
  read(page: Page): PackFinding[] {
    const texts = new PageTexts(page);
    const matches = new Map<number, Match[]>();
    const tried = new Set<number>();
    for (const index of this.#candidates(texts)) {
      if (tried.has(index)) continue;
      tried.add(index);
      const rule = this.pack.rules[index];
      const match = rule && tryRule(rule, page, texts);
      if (!match) continue;
      const list = matches.get(rule.technology);
      if (list) list.push(match);
      else matches.set(rule.technology, [match]);
    }
    return this.#resolve(page, matches);
  }

  /** The findings as observations, marked with the pack's name. */
  observe(page: Page): Observation[] {
    return this.read(page).map(({ name, categories, version, confidence, evidence }) => ({
      key: 'technology',
      item: `${name} (${this.pack.name})`,
      value: { name, category: sameCategory(categories), ...(version !== '' && { version }), pack: this.pack.name },
      strength: confidence < SURE ? 'hint' : 'specific',
      evidence,
    }));
  }

  *#candidates(texts: PageTexts): Generator<number> {
    yield* this.#always;
    const { meta, header, cookie, global } = texts.signals;
    for (const { name } of meta) yield* this.#named.get(`meta ${name}`) ?? [];
    for (const name of Object.keys(header)) yield* this.#named.get(`headers ${name.toLowerCase()}`) ?? [];
    for (const name of cookie) yield* this.#named.get(`cookies ${name}`) ?? [];
    for (const name of Object.keys(global)) yield* this.#named.get(`js ${name}`) ?? [];
    const hits = new Set<number>();
    for (const field of ['scriptSrc', 'scripts', 'xhr', 'url', 'html'] as const) {
      hits.clear();
      for (const text of texts.of(field)) this.#literals.scan(text, (pattern) => hits.add(pattern));
      for (const pattern of hits) {
        for (const index of this.#behind[pattern] ?? []) {
          const own = this.pack.rules[index]?.field;
          if (own === field || (field === 'html' && (own === 'dom' || own === 'text'))) yield index;
        }
      }
    }
  }

  #resolve(page: Page, matches: ReadonlyMap<number, readonly Match[]>): PackFinding[] {
    const { technologies, categories } = this.pack;
    const found = new Map<number, { confidence: number; version: string; evidence: Evidence[] }>();
    const accept = (index: number, list: readonly Match[]): void => {
      const confidence = Math.min(
        100,
        list.reduce((sum, { rule }) => sum + rule.confidence, 0),
      );
      const version = list.map(versionOf).reduce((best, next) => (next.length > best.length ? next : best), '');
      const evidence = list.slice(0, 4).map((match) => evidenceOf(page, this.pack, match));
      found.set(index, { confidence, version, evidence });
    };
    for (const [index, list] of matches) {
      const technology = technologies[index];
      if (technology && technology.requires.length + technology.requiresCategory.length === 0) accept(index, list);
    }
    // Add-ons count only beside what they add to; each round may make room for further ones.
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const [index, { confidence, evidence }] of [...found]) {
        for (const implied of technologies[index]?.implies ?? []) {
          const other = this.#byName.get(implied.name);
          if (other !== undefined && !found.has(other))
            found.set(other, { confidence: Math.min(confidence, implied.confidence), version: '', evidence });
        }
      }
      const names = new Set([...found.keys()].map((index) => technologies[index]?.name));
      const present = new Set([...found.keys()].flatMap((index) => technologies[index]?.categories ?? []));
      for (const [index, list] of matches) {
        const technology = technologies[index];
        if (!technology || found.has(index)) continue;
        if (
          technology.requires.some((name) => names.has(name)) ||
          technology.requiresCategory.some((id) => present.has(id))
        )
          accept(index, list);
      }
    }
    for (const index of [...found.keys()]) {
      for (const name of found.has(index) ? (technologies[index]?.excludes ?? []) : []) {
        const other = this.#byName.get(name);
        if (other !== undefined) found.delete(other);
      }
    }
    return [...found]
      .toSorted(([a], [b]) => a - b)
      .map(([index, { confidence, version, evidence }]) => ({
        name: technologies[index]?.name ?? '',
        categories: (technologies[index]?.categories ?? []).map((id) => categories.get(id) ?? `category ${id}`),
        version,
        confidence,
        evidence: evidence as unknown as AtLeastOne<Evidence>,
      }));
  }
}

/** Fields whose texts are scanned for literals; the others are looked up by name. */
const SCANNED: ReadonlySet<PackField> = new Set(['scriptSrc', 'scripts', 'html', 'text', 'url', 'xhr', 'dom']);

/** For each alternative of a selector, one text that must stand in the HTML where it matches. */
export function selectorLiterals(selector: string): readonly string[] | undefined {
  const literals: string[] = [];
  for (const alternative of selector.split(/,(?![^[(]*[\])])/)) {
    const quoted = [...alternative.matchAll(/["']([^"'\\]+)["'\\]/g)].map((match) => match[1] ?? '');
    const named = [...alternative.replace(/["'][^"']*["']/g, '').matchAll(/[.#[]([\w-]+)|^\s*([\w-]{4,})/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const best = [...quoted, ...named].filter((text) => !/[&<>]/.test(text)).toSorted((a, b) => b.length - a.length)[0];
    if (best === undefined || best.length < SHORTEST_PATTERN || /:(?:not|is|where)\(/.test(alternative))
      return undefined;
    literals.push(best);
  }
  return literals.length > 0 ? literals : undefined;
}

/** Fills `\1` and `\1?yes:no` of a version template; long texts and time stamps are no versions. */
function versionOf({ rule, groups }: Match): string {
  if (!groups || rule.version === '') return '';
  let version = rule.version;
  for (const [index, group] of groups.entries()) {
    const value = group as string | undefined;
    const ternary = new RegExp(`\\\\${index}\\?([^:]*):(.*)$`).exec(version);
    if (ternary) version = version.replace(ternary[0], () => (value ? (ternary[1] ?? '') : (ternary[2] ?? '')));
    version = version.replaceAll(`\\${index}`, () => ((value?.length ?? 0) > 10 ? '' : (value ?? '')));
  }
  version = version.replace(/\\\d/g, '').trim();
  return version.length <= LONGEST_VERSION && (Number.parseInt(version, 10) || 0) < 10_000 ? version : '';
}

function evidenceOf(page: Page, pack: RulePack, { rule, groups, where, text }: Match): Evidence {
  const start = Math.max(0, (groups?.index ?? 0) - 60);
  const snippet = text.slice(start, start + 200);
  const technology = pack.technologies[rule.technology]?.name ?? '';
  return page.evidence(CHANNEL[rule.field], where, snippet, `pack/${pack.name}/${technology}/${rule.field}`);
}
