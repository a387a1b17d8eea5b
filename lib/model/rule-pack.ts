/** A community rule pack that the merchant loaded: what the settings show of it. Its rules are kept apart (`lib/store/packs.ts`). */

/** Something of a pack that is not used, and why. */
export interface RefusedEntry {
  readonly technology: string;
  readonly field: string;
  readonly kind: RefusalKind;
  /** Machine words: the pattern, or what the reader stumbled over. */
  readonly detail: string;
}

export const REFUSAL_KINDS = ['shape', 'too-slow', 'no-expression', 'no-selector', 'too-broad', 'empty'] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

export interface PackRecord {
  readonly id: string;
  /** The merchant's name for it; marks every finding. */
  readonly name: string;
  readonly addedAt: string;
  readonly on: boolean;
  readonly technologies: number;
  readonly rules: number;
  /** Names of the files that it was read from. */
  readonly files: readonly string[];
  /** How many entries were refused, by kind. */
  readonly refusedCounts: Readonly<Partial<Record<RefusalKind, number>>>;
  /** The refused entries, the first of them where there are very many. */
  readonly refused: readonly RefusedEntry[];
}

/** A file of a pack as it was chosen. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

/** Most characters of all files of a pack together. */
export const LARGEST_PACK = 60_000_000;
