/** Which view is shown, written in the hash of the address so that it can be linked to. */

export const VIEWS = ['page', 'shop', 'compare', 'watch', 'settings', 'listing'] as const;
export type View = (typeof VIEWS)[number];

/** `id` is a shop id in the shop view, and the key of a page in the page view and in the analysis of its list. */
export interface Route {
  readonly view: View;
  readonly id?: string | undefined;
}

/** The tab that a view belongs to: the analysis of a list is part of its page. */
export function tabOf(view: View): View {
  return view === 'listing' ? 'page' : view;
}

/** The route of a hash; the page view for anything that is not one of ours. */
export function parseRoute(hash: string): Route {
  const bare = hash.replace(/^#\/?/, '');
  // A link made elsewhere may have escaped the slash as well.
  const path = bare.includes('/') ? bare : decode(bare);
  const slash = path.indexOf('/');
  const name = slash < 0 ? path : path.slice(0, slash);
  const view = VIEWS.find((candidate) => candidate === name);
  if (!view) return { view: 'page' };
  const rest = slash < 0 ? '' : path.slice(slash + 1);
  return rest === '' ? { view } : { view, id: decode(rest) };
}

/** The hash of a route. */
export function formatRoute({ view, id }: Route): string {
  return id === undefined ? `#${view}` : `#${view}/${encodeURIComponent(id)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A hash typed by hand may hold a lone percent sign: then it is meant as it stands.
    if (error instanceof URIError) return text;
    throw error;
  }
}
