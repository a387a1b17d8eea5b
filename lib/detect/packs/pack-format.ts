/** Reads a community rule pack (Wappalyzer's JSON format): what is well-formed and safe is taken, everything else is listed with its reason. */
import { load } from 'cheerio/slim';
import * as z from 'zod/mini';
import type { RefusalKind, RefusedEntry } from '../../model/rule-pack.ts';
import { SHORTEST_PATTERN } from '../signals/substring-index.ts';
import { requiredTexts, superLinear } from './pattern-safety.ts';
import { parsePattern } from './pattern-syntax.ts';

/** Fields whose patterns are tried on texts of the page. */
export const TEXT_FIELDS = ['scriptSrc', 'scripts', 'html', 'text', 'url', 'xhr'] as const;
/** Fields that hold one pattern per name. */
export const NAMED_FIELDS = ['meta', 'headers', 'cookies', 'js'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type NamedField = (typeof NAMED_FIELDS)[number];
export type PackField = TextField | NamedField | 'dom';

/** One pattern of a pack, ready to run. */
export interface PackRule {
  readonly technology: number;
  readonly field: PackField;
  /** Name of the meta, header, cookie or global; selector of a `dom` rule. */
  readonly name: string;
  /** Undefined when presence alone is enough. */
  readonly regex: RegExp | undefined;
  /** Texts of which one must be there before the expression is tried. */
  readonly required: readonly string[] | undefined;
  /** For `dom`: what of the element the expression is tried on; an attribute's name or `text`. */
  readonly part?: string;
  /** Template such as `\\1` or `\\1?a:b`; empty for none. */
  readonly version: string;
  /** 0-100 */
  readonly confidence: number;
}

export interface PackTechnology {
  readonly name: string;
  readonly categories: readonly number[];
  readonly implies: readonly { readonly name: string; readonly confidence: number }[];
  readonly excludes: readonly string[];
  readonly requires: readonly string[];
  readonly requiresCategory: readonly number[];
}

export interface RulePack {
  readonly name: string;
  readonly technologies: readonly PackTechnology[];
  readonly rules: readonly PackRule[];
  readonly categories: ReadonlyMap<number, string>;
}

export interface ReadPack {
  readonly pack: RulePack;
  readonly rejected: readonly RefusedEntry[];
}

/** More technologies than any real pack holds. */
const MOST_TECHNOLOGIES = 20_000;
const LONGEST_NAME = 120;

const scalar = z.union([z.string(), z.number()]);
const patterns = z.union([scalar, z.array(scalar)]);
const named = z.record(z.string(), patterns);
const idList = z.union([scalar, z.array(scalar)]);
const domRules = z.union([
  z.string(),
  z.array(z.string()),
  z.record(
    z.string(),
    z.looseObject({ exists: z.optional(scalar), text: z.optional(patterns), attributes: z.optional(named) }),
  ),
]);
const FIELD_SCHEMAS = {
  scriptSrc: patterns, scripts: patterns, html: patterns, text: patterns, url: patterns, xhr: patterns,
  meta: named, headers: named, cookies: named, js: named, dom: domRules,
  cats: z.array(z.number()), implies: patterns, excludes: patterns, requires: patterns, requiresCategory: idList,
} as const; // prettier-ignore

const categorySchema = z.looseObject({ name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)) });
const tableSchema = z.record(z.string(), z.unknown());

const listOf = (value: unknown): (string | number)[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as (string | number)[]) : [value as string | number];

/** Splits "expression\;version:\1\;confidence:50". */
function attributes(pattern: string | number): { source: string; version: string; confidence: number } {
  const [source = '', ...rest] = String(pattern).split('\\;');
  let version = '';
  let confidence = 100;
  for (const part of rest) {
    if (part.startsWith('version:')) version = part.slice('version:'.length);
    if (part.startsWith('confidence:'))
      confidence = Math.min(100, Math.max(0, Number.parseInt(part.slice(11), 10) || 0));
  }
  return { source, version, confidence };
}

/** How far the reading of a pack has come. */
export interface PackProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads the parsed JSON of a pack and, where given, of its categories. Throws TypeError when it is no such pack at all;
 * single bad entries are left out and listed.
 */
export function readPack(name: string, technologies: unknown, categories?: unknown): ReadPack {
  const steps = readPackInSteps(name, technologies, categories);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same entry by entry, so that the caller can let others work in between. */
export function* readPackInSteps(
  name: string,
  technologies: unknown,
  categories?: unknown,
): Generator<PackProgress, ReadPack> {
  const table = tableSchema.safeParse(technologies);
  if (!table.success || Array.isArray(technologies))
    throw new TypeError('not a rule pack: an object of technologies is expected');
  const entries = Object.entries(table.data);
  if (entries.length === 0) throw new TypeError('the rule pack is empty');
  if (entries.length > MOST_TECHNOLOGIES) throw new TypeError(`more than ${MOST_TECHNOLOGIES} technologies`);
  const rejected: RefusedEntry[] = [];
  const kept: PackTechnology[] = [];
  const rules: PackRule[] = [];

  for (const [done, [title, entry]] of entries.entries()) {
    yield { done, total: entries.length };
    const reject = (field: string, kind: RefusalKind, detail: string): void =>
      void rejected.push({ technology: title.slice(0, LONGEST_NAME), field, kind, detail: detail.slice(0, 300) });
    if (title.trim() === '' || title.length > LONGEST_NAME || title === '__proto__') {
      reject('name', 'shape', 'a name of 1 to 120 characters is expected');
      continue;
    }
    const fields = tableSchema.safeParse(entry);
    if (!fields.success || Array.isArray(entry)) {
      reject('entry', 'shape', 'an object is expected');
      continue;
    }
    const value = (field: keyof typeof FIELD_SCHEMAS): unknown => {
      const given = fields.data[field];
      if (given === undefined) return undefined;
      const parsed = FIELD_SCHEMAS[field].safeParse(given);
      if (parsed.success) return parsed.data;
      reject(field, 'shape', parsed.error.issues[0]?.message ?? 'wrong shape');
      return undefined;
    };
    const technology = kept.length;
    const before = rules.length;
    const add = (field: PackField, key: string, pattern: string | number, part?: string): void => {
      const { source, version, confidence } = attributes(pattern);
      let regex: RegExp | undefined;
      let required: readonly string[] | undefined;
      if (source !== '') {
        try {
          const { root, bounded } = parsePattern(source);
          const reason = superLinear(root);
          if (reason !== undefined) {
            reject(field, 'too-slow', `${reason}: ${source.slice(0, 200)}`);
            return;
          }
          regex = new RegExp(bounded, 'i');
          required = requiredTexts(root, SHORTEST_PATTERN);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          reject(field, 'no-expression', `${error.message}: ${source.slice(0, 200)}`);
          return;
        }
      } else if ((TEXT_FIELDS as readonly string[]).includes(field)) {
        reject(field, 'too-broad', 'an empty expression matches everything');
        return;
      }
      rules.push({
        technology,
        field,
        name: key,
        regex,
        required,
        ...(part !== undefined && { part }),
        version,
        confidence,
      });
    };

    for (const field of TEXT_FIELDS) for (const pattern of listOf(value(field))) add(field, '', pattern);
    for (const field of NAMED_FIELDS) {
      const table = value(field) as Record<string, string | number | (string | number)[]> | undefined;
      for (const [key, list] of Object.entries(table ?? {}))
        for (const pattern of listOf(list))
          add(field, field === 'js' || field === 'cookies' ? key : key.toLowerCase(), pattern);
    }
    const addSelector = (selector: string, pattern: string | number, part?: string): void => {
      const reason = brokenSelector(selector);
      if (reason === undefined) add('dom', selector, pattern, part);
      else reject('dom', 'no-selector', `${reason}: ${selector.slice(0, 200)}`);
    };
    const dom = value('dom') as z.infer<typeof domRules> | undefined;
    if (typeof dom === 'string' || Array.isArray(dom))
      for (const selector of listOf(dom)) addSelector(String(selector), '');
    else
      for (const [selector, rule] of Object.entries(dom ?? {})) {
        if (rule.exists !== undefined) addSelector(selector, attributesOnly(rule.exists));
        for (const pattern of listOf(rule.text)) addSelector(selector, pattern, 'text');
        for (const [attribute, list] of Object.entries(rule.attributes ?? {}))
          for (const pattern of listOf(list)) addSelector(selector, pattern, attribute.toLowerCase());
      }

    const names = (field: 'implies' | 'excludes' | 'requires'): { name: string; confidence: number }[] =>
      listOf(value(field)).map((text) => {
        const { source, confidence } = attributes(text);
        return { name: source, confidence };
      });
    kept.push({
      name: title,
      categories: (value('cats') as number[] | undefined) ?? [],
      implies: names('implies'),
      excludes: names('excludes').map(({ name: other }) => other),
      requires: names('requires').map(({ name: other }) => other),
      requiresCategory: listOf(value('requiresCategory')).map(Number),
    });
    if (rules.length === before && hasNoOtherUse(fields.data))
      reject('entry', 'empty', 'nothing in it can be read from a page');
  }

  return { pack: { name, technologies: kept, rules, categories: readCategories(categories, rejected) }, rejected };
}

const blank = load('<p></p>');

function brokenSelector(selector: string): string | undefined {
  try {
    blank(selector);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 100) : 'unknown';
  }
}

/** An `exists` rule has no expression of its own, only what it proves. */
function attributesOnly(pattern: string | number): string {
  const text = String(pattern);
  const at = text.indexOf('\\;');
  return at < 0 ? '' : text.slice(at);
}

/** Technologies without own signals are still there to be implied by others. */
function hasNoOtherUse(entry: Readonly<Record<string, unknown>>): boolean {
  return entry['cats'] === undefined;
}

function readCategories(value: unknown, rejected: RefusedEntry[]): Map<number, string> {
  const categories = new Map<number, string>();
  if (value === undefined) return categories;
  const table = tableSchema.safeParse(value);
  if (!table.success || Array.isArray(value)) {
    rejected.push({
      technology: '',
      field: 'categories',
      kind: 'shape',
      detail: 'an object of categories is expected',
    });
    return categories;
  }
  for (const [id, entry] of Object.entries(table.data)) {
    const parsed = categorySchema.safeParse(entry);
    if (parsed.success && /^\d{1,6}$/.test(id)) categories.set(Number(id), parsed.data.name);
    else
      rejected.push({
        technology: '',
        field: `category ${id.slice(0, 20)}`,
        kind: 'shape',
        detail: 'a number with a name is expected',
      });
  }
  return categories;
}
