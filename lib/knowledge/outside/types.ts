/** Shape of an outside tool: a public page that tells what no page of a shop tells, opened by a click with its blanks filled in. */
import type { Bilingual } from '../checklist/types.ts';

/** What a tool's address needs to be filled with. */
export type OutsideBlank = 'domain' | 'query' | 'company' | 'country';

export interface OutsideTool {
  readonly id: string;
  readonly name: string;
  /** Address with `{domain}`, `{query}`, `{company}` and `{country}` where they go. */
  readonly address: string;
  /** Checklist questions that it helps to answer. */
  readonly items: readonly string[];
  /** What to look for there. */
  readonly look: Bilingual;
  /** Countries that it covers (ISO); everywhere without it. */
  readonly countries?: readonly string[];
  /** Needs an account or payment for most of what it shows. */
  readonly account?: true;
  /** ISO date at which the address was last set down */
  readonly asOf: string;
}
