/** A pack that was read, as plain JSON and back, so that it can be kept, backed up and made ready without being checked again. */
import * as z from 'zod/mini';
import { NAMED_FIELDS, TEXT_FIELDS } from './pack-format.ts';
import type { PackField, PackTechnology, RulePack } from './pack-format.ts';
import { superLinear } from './pattern-safety.ts';
import { parsePattern } from './pattern-syntax.ts';

interface StoredRule {
  readonly technology: number;
  readonly field: PackField;
  readonly name: string;
  /** Source of the expression, already bounded. */
  readonly source?: string | undefined;
  readonly required?: readonly string[] | undefined;
  readonly part?: string | undefined;
  readonly version: string;
  readonly confidence: number;
}

/** A pack without anything that JSON cannot say. */
export interface StoredPack {
  readonly name: string;
  readonly technologies: readonly PackTechnology[];
  readonly rules: readonly StoredRule[];
  readonly categories: readonly (readonly [number, string])[];
}

/** The pack as plain data. */
export function packToStore({ name, technologies, rules, categories }: RulePack): StoredPack {
  return {
    name,
    technologies,
    rules: rules.map(({ regex, ...rule }) => ({ ...rule, source: regex?.source })),
    categories: [...categories],
  };
}

/** The pack ready to run; its expressions were found safe when it was read. */
export function packFromStore({ name, technologies, rules, categories }: StoredPack): RulePack {
  return {
    name,
    technologies,
    rules: rules.map(({ source, required, part, ...rule }) => ({
      ...rule,
      regex: source === undefined ? undefined : new RegExp(source, 'i'),
      required,
      ...(part === undefined ? {} : { part }),
    })),
    categories: new Map(categories),
  };
}

const word = z.string();
const storedPack = z.object({
  name: word,
  technologies: z.array(
    z.object({
      name: word,
      categories: z.array(z.number()),
      implies: z.array(z.object({ name: word, confidence: z.number() })),
      excludes: z.array(word),
      requires: z.array(word),
      requiresCategory: z.array(z.number()),
    }),
  ),
  rules: z.array(
    z.object({
      technology: z.int(),
      field: z.enum([...TEXT_FIELDS, ...NAMED_FIELDS, 'dom']),
      name: word,
      source: z.optional(word),
      required: z.optional(z.array(word)),
      part: z.optional(word),
      version: word,
      confidence: z.number(),
    }),
  ),
  categories: z.array(z.tuple([z.number(), word])),
});

/** A pack that comes back from a file: its rules are judged once more, since the file may have been written by anybody. Undefined when it is no pack. */
export function soundPack(stored: unknown): StoredPack | undefined {
  const { success, data } = storedPack.safeParse(stored);
  if (!success) return undefined;
  const sound = (rule: StoredRule): boolean =>
    data.technologies[rule.technology] !== undefined && (rule.source === undefined || runsInTime(rule.source));
  return { ...data, rules: data.rules.filter(sound) };
}

function runsInTime(source: string): boolean {
  try {
    const { root, bounded } = parsePattern(source);
    // What has no bound yet was never read by this product.
    return bounded === source && superLinear(root) === undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}
