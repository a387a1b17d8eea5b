/** The data that a page's scripts carry along (JSON documents, assigned states, pushed records, streamed parts); nothing is run. */
import { parseJson } from '../text/json.ts';
import { decoded } from '../text/url.ts';
import { literalAt } from './literal.ts';
import type { Page } from './page.ts';
import type { Element } from './tree.ts';

export interface ScriptData {
  readonly value: unknown;
  /** Where it stands, in words for an evidence: the name of a variable or the script's id. */
  readonly where: string;
}

/** Data that single scripts assign or push; more of them are trackers. */
const MOST_ASSIGNED = 16;
const MOST_TRIES = 40;
const SHORTEST = 30;

/** Characters of a streamed state, and entries of a flattened one. */
const MOST_STREAMED = 3_000_000;
const MOST_FLAT = 200_000;

/**
 * Data of the page's scripts in document order, as long as their texts together are not longer than `most` characters; `wanted` says
 * by the text alone whether a script is worth reading.
 */
export function* scriptData(page: Page, most: number, wanted: (text: string) => boolean): Iterable<ScriptData> {
  let left = most;
  const streamed: string[] = [];
  for (const { type, element } of page.walk.inlineScripts) {
    const text = textOf(element);
    if (type.includes('ld+json') || type === 'importmap' || text.length < SHORTEST) continue;
    if (text.startsWith(STREAM)) {
      streamed.push(text);
      continue;
    }
    if (text.length > left || !wanted(text)) continue;
    left -= text.length;
    const where = element.attribs['id'];
    if (type.includes('json')) {
      const value = parseJson(text);
      if (value !== undefined)
        yield { value: flattened(value), where: where === undefined ? `script[type="${type}"]` : `script#${where}` };
    } else if (type === '' || type.includes('javascript') || type === 'module') yield* assigned(text);
  }
  if (streamed.length > 0) yield* streamedParts(streamed, wanted);
}

/** The whole text of a script: the walk keeps only the beginning of a long one. */
function textOf(element: Element): string {
  const [first] = element.children;
  return first?.type === 'text' ? (first as unknown as { data: string }).data.trim() : '';
}

/** `x = {...}`, `x.push({...})`, `gtag('event', 'view', {...})`, `JSON.parse("{...}")`: what stands in front of data. */
const BEFORE_DATA =
  /(?:([\w.$]{1,60})["'\]]{0,2}\s{0,3}=|([\w.$]{1,60})\.push\(|(JSON)\.parse\((?:decodeURIComponent\()?|(gtag|fbq)\((?:\s{0,2}["']\w{1,40}["'],){1,2})\s{0,3}(?=[{[]|["'](?:\\?["']?[{[]|%7B|%5B)|\(function\()/g;

/** Objects and lists that program text assigns to a name, pushes to a list or hands to a function. */
function* assigned(text: string): Iterable<ScriptData> {
  const pattern = new RegExp(BEFORE_DATA);
  let found = 0;
  let tries = 0;
  for (
    let match = pattern.exec(text);
    match !== null && found < MOST_ASSIGNED && tries < MOST_TRIES;
    match = pattern.exec(text)
  ) {
    tries++;
    const start = pattern.lastIndex;
    const data = text[start] === '(' ? returned(text, start) : dataAt(text, start);
    if (data === undefined) continue;
    pattern.lastIndex = Math.max(start, data.end);
    if (data.end - start < SHORTEST || typeof data.value !== 'object' || data.value === null) continue;
    found++;
    yield { value: data.value, where: match[1] ?? match[2] ?? match[3] ?? match[4] ?? 'script' };
  }
}

/** An object, a list, or a string that holds one of them. */
function dataAt(text: string, start: number): { value: unknown; end: number } | undefined {
  if (text[start] === '{' || text[start] === '[') {
    const end = balancedEnd(text, start);
    const value = end === undefined ? undefined : parseJson(text.slice(start, end));
    return value === undefined || end === undefined ? literalAt(text, start) : { value, end };
  }
  const string = literalAt(text, start);
  if (typeof string?.value !== 'string') return undefined;
  const value = parseJson(string.value.startsWith('%') ? decoded(string.value) : string.value);
  return value === undefined ? undefined : { value, end: string.end };
}

/** The place behind the balanced brackets that open at a place, strings respected; undefined when they do not end. */
function balancedEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1;
  }
  return undefined;
}

/** `(function(a,b){return {x:a}}(1,2))`: data whose repeated values are handed over as arguments. */
function returned(text: string, start: number): { value: unknown; end: number } | undefined {
  const head = /^\(function\(([\w$,]{0,20000})\)\{/.exec(text.slice(start, start + 20_020));
  const from = head === null ? -1 : text.indexOf('return ', start + head[0].length - 1);
  if (head === null || from === -1) return undefined;
  const first = literalAt(text, from + 7);
  if (first === undefined) return undefined;
  const behind = /^[;\s]*\}\)?\(/.exec(text.slice(first.end, first.end + 12));
  if (behind === null) return first;
  const values: unknown[] = [];
  let at = first.end + behind[0].length;
  while (text[at] !== ')' && values.length < 5000) {
    const value = literalAt(text, at);
    if (value === undefined) return first;
    values.push(value.value);
    at = value.end + (text[value.end] === ',' ? 1 : 0);
    if (value.end === at && text[at] !== ')') return first;
  }
  const names = (head[1] ?? '').split(',');
  const known = new Map(names.map((name, index) => [name, values[index]]));
  return literalAt(text, from + 7, known) ?? first;
}

const STREAM = 'self.__next_f.push(';

/** Parts of a page that its server streams as text, one record a line ("1a:{...}"). */
function* streamedParts(pushes: readonly string[], wanted: (text: string) => boolean): Iterable<ScriptData> {
  let text = '';
  for (const push of pushes) {
    const part = literalAt(push, STREAM.length)?.value;
    const piece = Array.isArray(part) ? (part[1] as unknown) : undefined;
    if (typeof piece === 'string' && text.length + piece.length <= MOST_STREAMED) text += piece;
  }
  if (!wanted(text)) return;
  for (const line of text.split('\n')) {
    const start = /^[\da-f]{1,6}:(?=[{[])/.exec(line.slice(0, 10))?.[0].length;
    if (start === undefined || line.length < SHORTEST || !wanted(line)) continue;
    const value = parseJson(line.slice(start));
    if (value !== undefined) yield { value, where: 'streamed page data' };
  }
}

const WRAPPERS = new Set(['Reactive', 'ShallowReactive', 'Ref', 'ShallowRef', 'EmptyRef', 'NuxtError']);

/** A state whose values stand in one flat list and name each other by their places there, put together again; others as they are. */
function flattened(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 4 || value.length > MOST_FLAT) return value;
  const flat = value as unknown[];
  const [root] = flat;
  const wrapped = Array.isArray(root) && WRAPPERS.has(String(root[0])) && typeof root[1] === 'number';
  const indexed =
    typeof root === 'object' &&
    root !== null &&
    !Array.isArray(root) &&
    Object.values(root).length > 0 &&
    Object.values(root).every((index) => Number.isInteger(index) && (index as number) < flat.length);
  if (!wrapped && !indexed) return value;
  const made = new Map<number, unknown>();
  const build = (index: number, depth: number): unknown => {
    if (made.has(index) || depth > 60) return made.get(index);
    const raw = flat[index];
    if (typeof raw !== 'object' || raw === null) return raw;
    if (Array.isArray(raw)) {
      const [name, inner] = raw as unknown[];
      if (typeof name === 'string')
        return WRAPPERS.has(name) && typeof inner === 'number' ? build(inner, depth + 1) : inner;
      const list: unknown[] = [];
      made.set(index, list);
      for (const place of raw as unknown[]) list.push(typeof place === 'number' ? build(place, depth + 1) : undefined);
      return list;
    }
    const record: Record<string, unknown> = {};
    made.set(index, record);
    for (const [key, place] of Object.entries(raw))
      if (key !== '__proto__') record[key] = typeof place === 'number' ? build(place, depth + 1) : undefined;
    return record;
  };
  return build(0, 0);
}
