/** Tells a wall (challenge, refusal, consent or login page) from the shop's page that should stand there. */
import { WALLS } from '../knowledge/walls/walls.ts';
import type { Wall } from '../knowledge/walls/walls.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { weigh } from './amounts.ts';

export interface FoundWall {
  readonly name: string;
  readonly kind: Wall['kind'] | 'status';
  readonly evidence: Evidence;
}

/** A page with more words than this, or with amounts of money, is a page and no wall, whatever scripts it loads. */
const BARE_TEXT = 2500;
const VERY_BARE_TEXT = 700;
/** Walls are small; this much of the HTML is searched for their marks. */
const SEARCHED = 60_000;

/** The wall that stands in the place of the page, or undefined. */
export function findWall(page: Page): FoundWall | undefined {
  const { status, html } = page.capture;
  const url = page.url.href.toLowerCase();
  const title = page.title.toLowerCase();
  const body = page.tags('body')[0];
  const text = body ? weigh(page).of(body).text : 0;
  const amounts = weigh(page).amounts.length;
  const bare = text < BARE_TEXT && amounts < 3;
  if (!bare) return undefined;

  for (const wall of WALLS) {
    const part = wall.urls?.find((candidate) => url.includes(candidate));
    if (part !== undefined && (wall.kind !== 'login' || page.walk.elements.some(isPassword)))
      return { name: wall.name, kind: wall.kind, evidence: page.evidence('url', 'address', part, 'wall-url') };
  }
  if (status !== undefined && [401, 403, 405, 429, 503].includes(status))
    return {
      name: `HTTP ${status}`,
      kind: 'status',
      evidence: page.evidence('header', 'status', String(status), 'wall-status'),
    };

  // Shops load these scripts on ordinary pages too: only a page that says nothing else is a wall.
  const says = text >= VERY_BARE_TEXT || hasShopParts(page);
  let head: string | undefined;
  for (const wall of WALLS) {
    if (wall.kind === 'login') continue;
    const told = wall.titles?.find(
      (start) => title === start || (title.startsWith(start) && !/^[\p{L}\d]/u.test(title.slice(start.length))),
    );
    if (told === undefined && says) continue;
    head ??= html.slice(0, SEARCHED).toLowerCase();
    const start = head;
    const mark = wall.marks.find((candidate) => start.includes(candidate));
    if (told !== undefined && (mark !== undefined || text < VERY_BARE_TEXT))
      return { name: wall.name, kind: wall.kind, evidence: page.evidence('text', 'title', page.title, 'wall-title') };
    if (mark !== undefined && !says)
      return {
        name: wall.name,
        kind: wall.kind,
        evidence: page.evidence('dom', 'html', around(html, start.indexOf(mark)), 'wall-mark'),
      };
  }
  return undefined;
}

const isPassword = (element: { readonly name: string; readonly attribs: Readonly<Record<string, string>> }): boolean =>
  element.name === 'input' && element.attribs['type']?.toLowerCase() === 'password';

/** An empty shell of a shop (a single-page app before its scripts) carries its metas; a wall does not. */
function hasShopParts(page: Page): boolean {
  return (
    page.walk.links.length > 12 ||
    page.things.length > 0 ||
    page.metas('og:type', 'og:title', 'og:site_name').length > 0
  );
}

function around(html: string, position: number): string {
  return html.slice(Math.max(0, position - 40), position + 120);
}
