/** All outside tools, and their addresses with the blanks filled in; opened by the merchant's click only. */
import { markets } from './markets.ts';
import { registers } from './registers.ts';
import { traffic } from './traffic.ts';
import type { OutsideBlank, OutsideTool } from './types.ts';

export const OUTSIDE_TOOLS: readonly OutsideTool[] = [...markets, ...registers, ...traffic];

export type OutsideFilling = Readonly<Partial<Record<OutsideBlank, string | undefined>>>;

/** A tool with its address filled in. */
export interface OutsideLink {
  readonly tool: OutsideTool;
  readonly url: string;
}

/** The address of a tool; undefined when something that it needs is not known. A country may be missing: the tool then shows all. */
export function outsideUrl(tool: OutsideTool, filling: OutsideFilling): string | undefined {
  let complete = true;
  const url = tool.address.replaceAll(/\{(domain|query|company|country)\}/g, (_whole, blank: OutsideBlank) => {
    const value = filling[blank]?.trim() ?? '';
    if (value === '' && blank !== 'country') complete = false;
    return encodeURIComponent(value);
  });
  return complete ? url : undefined;
}

/** Links that help with a question (or with any, without one), for the country where the tool is tied to one. */
export function outsideLinks(filling: OutsideFilling, item?: string): OutsideLink[] {
  return OUTSIDE_TOOLS.flatMap((tool): OutsideLink[] => {
    if (item !== undefined && !tool.items.includes(item)) return [];
    if (tool.countries && !tool.countries.includes(filling.country ?? '')) return [];
    const url = outsideUrl(tool, filling);
    return url === undefined ? [] : [{ tool, url }];
  });
}
