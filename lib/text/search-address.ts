/** Addresses of search engines: which query on which engine, whatever else the address carries. */

const ENGINES: readonly { readonly name: string; readonly host: RegExp }[] = [
  { name: 'Google', host: /^(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/ },
  { name: 'Bing', host: /^(?:www\.)?bing\.com$/ },
];

/** Parameters that change what is searched: the words, the page of results, the kind of results, the country asked for. */
const TELLING = new Set(['q', 'start', 'first', 'tbm', 'udm', 'gl', 'cc']);
/** Numbers of the first result that mean the first page. */
const FIRST_PAGE = new Set(['', '0', '1']);

export interface SearchQuery {
  readonly engine: string;
  readonly query: string;
}

/** The engine of a host; undefined for all other hosts. */
export function searchEngineName(host: string): string | undefined {
  return ENGINES.find((engine) => engine.host.test(host))?.name;
}

/** The query of a page of results; undefined for other pages. */
export function searchQueryOf(url: URL): SearchQuery | undefined {
  const engine = url.pathname === '/search' ? searchEngineName(url.hostname) : undefined;
  const query = wordsOf(url);
  return engine === undefined || query === '' ? undefined : { engine, query };
}

function wordsOf(url: URL): string {
  return (url.searchParams.get('q') ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Leaves in the address of a page of results only what tells one query from another; all other addresses stay as they are. */
export function plainSearch(url: URL): void {
  const search = searchQueryOf(url);
  if (!search) return;
  for (const name of [...url.searchParams.keys()]) {
    const value = url.searchParams.get(name) ?? '';
    const first = (name === 'start' || name === 'first') && FIRST_PAGE.has(value);
    if (first || value === '' || !TELLING.has(name)) url.searchParams.delete(name);
  }
  url.searchParams.set('q', search.query);
}
