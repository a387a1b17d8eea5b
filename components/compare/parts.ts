/** The parts of the Compare view, as they stand in the address: `#compare`, `#compare/findings`, `#compare/report` and so on. */

export const COMPARE_PARTS = ['table', 'findings', 'prices', 'charts'] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** The part that the rest of the address names; the table for anything else. */
export function partOf(id: string | undefined): ComparePart | 'projects' | 'report' | 'marketplaces' {
  if (id === 'projects' || id === 'report' || id === 'marketplaces') return id;
  return COMPARE_PARTS.find((part) => part === id) ?? 'table';
}
