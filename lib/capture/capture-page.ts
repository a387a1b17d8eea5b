/** Makes the Capture of the page that this script runs in; judges nothing. */
import { HTML_LIMIT } from '../model/capture.ts';
import type { Capture } from '../model/capture.ts';
import { layers } from './layers.ts';
import { serialise } from './serialise.ts';
import { cookieNames, resources, resourcesCut, storageKeys, timing } from './surroundings.ts';
import { VisualNotes } from './visual.ts';

/** What the script hands back: the Capture without page globals (they live in the page's own world), or what it met instead of HTML. */
export type TabCapture =
  | { readonly kind: 'page'; readonly title: string; readonly capture: Omit<Capture, 'globals'> }
  | { readonly kind: 'not-html'; readonly contentType: string };

/** One pass over the page. */
export function capturePage(): TabCapture {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) {
    return { kind: 'not-html', contentType: document.contentType };
  }
  const notes = new VisualNotes();
  const { html, truncated } = serialise(document, HTML_LIMIT, (element) => notes.note(element));
  return {
    kind: 'page',
    title: document.title.slice(0, 500),
    capture: {
      url: location.href,
      via: 'tab',
      takenAt: new Date().toISOString(),
      html,
      truncated,
      resources: resources(),
      cookies: cookieNames(),
      storageKeys: storageKeys(),
      visual: notes.hints(),
      timing: timing(),
      layers: layers(),
      ...(resourcesCut() ? { resourcesCut: true } : {}),
    },
  };
}
