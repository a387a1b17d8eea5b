/** A pack that was read, as plain JSON and back, so that it can be kept, backed up and made ready without being checked again. */
import type { PackField, PackTechnology, RulePack } from './pack-format.ts';

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
