/** Sorts the files that a merchant chose into the technologies and the categories of one pack. */
import type { PackFile } from '../../model/rule-pack.ts';

export interface PackTables {
  readonly technologies: Readonly<Record<string, unknown>>;
  readonly categories: Readonly<Record<string, unknown>> | undefined;
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Categories are a table of numbers; technologies are called by their names. */
function isCategories(table: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(table);
  return names.length > 0 && names.every((name) => /^\d{1,6}$/.test(name));
}

function parse({ name, text }: PackFile): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new TypeError(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}

/**
 * The tables in the files of a pack: technologies may be spread over many files (one per letter, as their makers do), categories stand in
 * one; a file may also hold both under these names. Throws TypeError, naming the file, on what is no such file.
 */
export function packTables(files: readonly PackFile[]): PackTables {
  const technologies: [string, unknown][] = [];
  const categories: [string, unknown][] = [];
  for (const file of files) {
    const table = parse(file);
    if (!isTable(table)) throw new TypeError(`${file.name}: an object is expected`);
    const inner = table['technologies'];
    // A technology of that name would have no technologies as its values.
    if (isTable(inner) && Object.values(inner).every(isTable)) {
      technologies.push(...Object.entries(inner));
      if (isTable(table['categories'])) categories.push(...Object.entries(table['categories']));
    } else (isCategories(table) ? categories : technologies).push(...Object.entries(table));
  }
  if (technologies.length === 0)
    throw new TypeError(`${files.map(({ name }) => name).join(', ')}: no technologies in it`);
  return {
    technologies: Object.fromEntries(technologies),
    categories: categories.length > 0 ? Object.fromEntries(categories) : undefined,
  };
}
