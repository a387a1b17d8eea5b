/** Reads JSON-LD blocks with tolerance: each block alone, wrappers stripped, broken ones reported and never thrown. */
import type { Thing, ThingValue } from './structured.ts';
import { term } from './structured.ts';

export interface BrokenBlock {
  readonly where: string;
  readonly message: string;
  readonly snippet: string;
}

/** More nodes than any honest page carries; a hostile one must not fill the memory. */
const MOST_THINGS = 20_000;
const DEEPEST = 40;

/** Parses one script's text; throws SyntaxError when it is not JSON even after mending. */
function parseTolerantly(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/, '')
    .replace(/^\s*<!--/, '')
    .replace(/-->\s*$/, '')
    .replace(/^\s*\/\/\s*(?=[\n\r[{])/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(bare);
  } catch (first) {
    // Raw line feeds and tabs inside strings are the most common fault of templates; then HTML entities; then trailing commas.
    const mended = [bare.replace(/[\u0000-\u001F]+/g, ' ')];
    mended.push((mended[0] as string).replace(/,\s*(?=[}\]])/g, ''));
    mended.push((mended[1] as string).replace(/&quot;/g, '"').replace(/&amp;/g, '&'));
    mended.push((mended[1] as string).replace(/\\(?!["\\/bfnrtu])/g, ''));
    for (const candidate of mended) {
      try {
        return JSON.parse(candidate);
      } catch {
        // The next mending is tried; when all fail the first error is the one to report.
      }
    }
    throw first;
  }
}

/** Reads the texts of all `application/ld+json` scripts. Returns every typed or untyped node, nested ones included, outer first. */
export function readJsonLd(blocks: readonly string[]): { readonly things: Thing[]; readonly broken: BrokenBlock[] } {
  const found: Thing[] = [];
  const broken: BrokenBlock[] = [];
  blocks.forEach((text, index) => {
    const where = `jsonld[${index}]`;
    if (text.trim() === '') return;
    try {
      toValues(parseTolerantly(text), where, undefined, found, 0);
    } catch (error) {
      broken.push({
        where,
        message: error instanceof Error ? error.message : String(error),
        snippet: text.trim().slice(0, 200),
      });
    }
  });
  return { things: found, broken };
}

function toValues(
  json: unknown,
  where: string,
  parent: Thing | undefined,
  found: Thing[],
  depth: number,
): ThingValue[] {
  if (depth > DEEPEST || found.length > MOST_THINGS) return [];
  if (Array.isArray(json))
    return json.flatMap((entry: unknown, index) => toValues(entry, `${where}[${index}]`, parent, found, depth + 1));
  if (json === null || json === undefined) return [];
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return [json];
  if (typeof json !== 'object') return [];
  const record = json as Record<string, unknown>;
  const props = new Map<string, ThingValue[]>();
  const types = [record['@type'] ?? record['@Type'] ?? record['type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map(term);
  const thing: Thing = { channel: 'jsonld', types, where, props, parent };
  found.push(thing);
  for (const [name, value] of Object.entries(record)) {
    if (name === '@type' || name === '@context') continue;
    const key = name.toLowerCase().replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');
    const list = toValues(value, `${where}.${name}`, thing, found, depth + 1);
    const known = props.get(key);
    if (known) known.push(...list);
    else props.set(key, list);
  }
  return [thing];
}
