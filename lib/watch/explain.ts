/** Why a fetched page does not give what it gave before: a wall, a consent page, gone, closed, not built yet. Asked only when facts are missing. */
import type { Capture } from '../model/capture.ts';
import type { CheckOutcome } from '../model/records.ts';
import { findWall } from '../detect/wall.ts';
import { openPage } from '../page/page.ts';
import type { Page } from '../page/page.ts';
import { pageKey } from '../text/url.ts';
import { AGE_GATE, CLOSED, CONSENT, MAINTENANCE, NOT_FOUND, OTHER_COUNTRY, QUEUE, SHELL_ROOTS } from './signs.ts';

export interface Reason {
  readonly outcome: CheckOutcome;
  /** Machine words; the interface has its own. */
  readonly detail: string;
}

/** A page with more text than this is a page, whatever its sentences say. */
const BARE = 1_500;
/** A shell that waits for its script says next to nothing. */
const SHELL_TEXT = 400;

const LETTER = /[\p{L}\d]/u;

/** The reason that the page gives, or that its being at another address than the requested one gives; undefined when there is none. */
export function explain(capture: Capture, requested: string): Reason | undefined {
  const page = openPage(capture);
  const text = bodyText(page);
  return wall(page) ?? elsewhere(capture, requested, text) ?? said(page, text) ?? cutOff(capture, text);
}

/** The reason that the page itself gives, wherever it stands: for a page that may well have been moved. */
export function explainPage(capture: Capture): Reason | undefined {
  const page = openPage(capture);
  const text = bodyText(page);
  return wall(page) ?? said(page, text) ?? cutOff(capture, text);
}

function said(page: Page, text: string): Reason | undefined {
  return saidInHeadline(page, text) ?? saidInText(text) ?? shell(page, text);
}

function bodyText(page: Page): string {
  const [body] = page.tags('body');
  return (body ? page.text(body) : '').toLowerCase();
}

function wall(page: Page): Reason | undefined {
  const found = findWall(page);
  if (!found) return undefined;
  return { outcome: found.kind === 'consent' ? 'consent-wall' : 'blocked', detail: `${found.kind} ${found.name}` };
}

/** Sent to another page that is no wall: to the sign-in page, or because this one is gone. */
function elsewhere(capture: Capture, requested: string, text: string): Reason | undefined {
  const [from, to] = [new URL(requested), new URL(capture.url)];
  if (pageKey(capture.url) === pageKey(requested)) return undefined;
  if (
    /\/(?:log-?in|sign-?in|connexion|authentification|anmelden|accedi|acceso|inloggen|logowanie|account\/login)\b/i.test(
      to.pathname,
    )
  ) {
    return { outcome: 'blocked', detail: 'login' };
  }
  // The same page under https, www or with a trailing part is no sign of anything.
  if (withoutHome(from) === withoutHome(to)) return undefined;
  if (some(CONSENT, text) && text.length < BARE) return { outcome: 'consent-wall', detail: 'redirected' };
  return { outcome: 'gone', detail: `redirected ${to.host}${to.pathname}`.slice(0, 200) };
}

function withoutHome({ hostname, pathname }: URL): string {
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}

function saidInHeadline(page: Page, text: string): Reason | undefined {
  const headings = page
    .tags('h1')
    .slice(0, 3)
    .map((heading) => page.text(heading));
  const headline = [page.title, ...headings].join(' | ').toLowerCase().slice(0, 1_000);
  if (some(NOT_FOUND, headline)) return { outcome: 'gone', detail: 'says not found' };
  if (some(QUEUE, headline) && text.length < BARE) return { outcome: 'blocked', detail: 'waiting room' };
  if (some(CLOSED, headline) && text.length < BARE) return { outcome: 'unreachable', detail: 'closed' };
  if (some(MAINTENANCE, headline) && text.length < BARE) return { outcome: 'unreachable', detail: 'maintenance' };
  return undefined;
}

function saidInText(text: string): Reason | undefined {
  if (text.length >= BARE) return undefined;
  if (some(QUEUE, text)) return { outcome: 'blocked', detail: 'waiting room' };
  if (some(OTHER_COUNTRY, text)) return { outcome: 'blocked', detail: 'region' };
  if (some(AGE_GATE, text)) return { outcome: 'blocked', detail: 'age question' };
  if (some(CONSENT, text)) return { outcome: 'consent-wall', detail: 'asks for consent' };
  if (some(MAINTENANCE, text)) return { outcome: 'unreachable', detail: 'maintenance' };
  if (some(CLOSED, text)) return { outcome: 'unreachable', detail: 'closed' };
  if (text.length < SHELL_TEXT && some(NOT_FOUND.slice(1), text)) return { outcome: 'gone', detail: 'says not found' };
  return undefined;
}

function shell(page: Page, text: string): Reason | undefined {
  if (text.length >= SHELL_TEXT) return undefined;
  const byScript = page.walk.scripts.length > 0 || page.walk.inlineScripts.length > 0;
  const rooted = SHELL_ROOTS.some((id) => page.walk.byId.has(id));
  return byScript && (rooted || text.length < SHELL_TEXT / 2)
    ? { outcome: 'needs-visit', detail: 'built by script' }
    : undefined;
}

function cutOff(capture: Capture, text: string): Reason | undefined {
  if (capture.truncated) return undefined;
  const ends = /<\/(?:body|html)>\s{0,100}(?:<|$)/i.test(capture.html.slice(-2_000));
  // Many pages leave the closing tags out; one that also says little has not come whole.
  return !ends && text.length < BARE ? { outcome: 'unreachable', detail: 'cut off' } : undefined;
}

/** Does one of the wordings stand in the text as words of its own? "404" is not in "A4042". */
function some(signs: readonly string[], text: string): boolean {
  return signs.some((sign) => {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + sign.length, at + sign.length + 1);
      if (!LETTER.test(around)) return true;
    }
    return false;
  });
}
