/** The parts of the Compare view, as they stand in the address: `#compare`, `#compare/findings`, `#compare/prices`, `#compare/report`. */

export const COMPARE_PARTS = ['table', 'findings', 'prices'] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** The part that the rest of the address names; the table for anything else. */
export function partOf(id: string | undefined): ComparePart | 'projects' | 'report' {
  return id === 'findings' || id === 'prices' || id === 'projects' || id === 'report' ? id : 'table';
}
