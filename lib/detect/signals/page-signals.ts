/** What of a page can betray a technology, as plain texts by channel: the input of the signal index. */
import type { SignalChannel } from '../../knowledge/technology.ts';
import type { Page } from '../../page/page.ts';
import { registrableDomain } from '../../text/domain.ts';

/** A text in which signals are looked for. */
export interface SignalText {
  readonly text: string;
  /** Where it stands, for the evidence. */
  readonly where: string;
  /** True when it only suggests: an image of another site, an address that is announced but not loaded. */
  readonly weak?: boolean;
}

/** A host from which the page loads, or is told to load, something. */
export interface LoadedHost {
  readonly host: string;
  readonly url: string;
  readonly where: string;
  /** True when the page only announces it. */
  readonly weak?: boolean;
  /** True when nothing but pictures or whole pages in frames come from it: they prove their tool, but not on what this shop runs. */
  readonly beside?: boolean;
}

export interface PageSignals {
  readonly url: string;
  readonly hosts: readonly LoadedHost[];
  readonly asset: readonly SignalText[];
  readonly link: readonly SignalText[];
  readonly form: readonly SignalText[];
  readonly script: readonly SignalText[];
  readonly comment: readonly SignalText[];
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly cookie: readonly string[];
  readonly storage: readonly string[];
  readonly header: Readonly<Record<string, string>>;
  readonly global: Readonly<Record<string, string>>;
  /** Markers, each on a line of its own: `.class`, `#id`, `[attribute]`, `<element>`, `[name=field]`, `[type=script type]`. */
  readonly dom: string;
}

/** Channels whose proofs depend on each other count as one kind: a host and an asset address are the same thing seen twice. */
export const PROOF_KIND: Readonly<Record<SignalChannel, string>> = {
  host: 'asset',
  asset: 'asset',
  link: 'address',
  form: 'address',
  page: 'address',
  script: 'script',
  meta: 'meta',
  cookie: 'storage',
  storage: 'storage',
  header: 'header',
  global: 'global',
  dom: 'dom',
  comment: 'comment',
};

/** `link` relations that load something; the others point at pages or only announce a host. */
const LOADING = /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch)\b/i;
const ANNOUNCING = /\b(?:preconnect|dns-prefetch)\b/i;

/** Host of an absolute address, lower case, without port; parsed by hand because a page holds hundreds. */
export function hostOf(url: string): string {
  const start = url.indexOf('://') + 3;
  let end = start;
  for (; end < url.length; end++) {
    const code = url.charCodeAt(end);
    if (code === 47 || code === 63 || code === 35 || code === 58) break;
  }
  return start < 3 ? '' : url.slice(start, end).toLowerCase();
}

/** Gathers the texts of a page in which signals are looked for. */
export function pageSignals(page: Page): PageSignals {
  const { walk, capture } = page;
  const own = registrableDomain(page.url.hostname);
  const isOwn = (host: string): boolean => host === own || host.endsWith(`.${own}`);
  const hosts = new Map<string, LoadedHost>();
  const asset: SignalText[] = [];
  const seen = new Set<string>();

  const load = (url: string, where: string, weak: boolean, beside: boolean): void => {
    const host = hostOf(url);
    const known = hosts.get(host);
    if (host !== '' && (!known || (known.weak && !weak) || (known.beside && !beside && !weak)))
      hosts.set(host, { host, url, where, ...(weak && { weak }), ...(beside && { beside: true }) });
    const key = weak ? `?${url}` : url;
    if (seen.has(key)) return;
    seen.add(key);
    // A picture or a page of another shop's server is no proof of what runs here: it may illustrate an article, or be a theme's demo.
    asset.push(weak || (beside && !isOwn(host)) ? { text: url, where, weak: true } : { text: url, where });
  };

  for (const { url } of walk.scripts) load(url, 'script[src]', false, false);
  for (const { url } of walk.frames) load(url, 'iframe[src]', false, true);
  for (const { url, element } of walk.assets) {
    if (element.name !== 'link') load(url, `${element.name}[src]`, false, true);
    else {
      const relation = element.attribs['rel'] ?? '';
      if (ANNOUNCING.test(relation)) load(url, `link[rel=${relation}]`, true, false);
      else if (LOADING.test(relation)) load(url, `link[rel=${relation}]`, false, /icon/i.test(relation));
    }
  }
  for (const url of capture.resources) if (url.startsWith('http')) load(url, 'resource list', false, false);

  const links: SignalText[] = [];
  for (const { url } of walk.links) {
    if (seen.has(url)) continue;
    seen.add(url);
    links.push(isOwn(hostOf(url)) ? { text: url, where: 'a[href]' } : { text: url, where: 'a[href]', weak: true });
  }

  return {
    url: page.url.href,
    hosts: [...hosts.values()],
    asset,
    link: links,
    form: walk.forms.map(({ url }) => ({ text: url, where: 'form[action]' })),
    script: walk.inlineScripts
      .filter(({ type }) => !type.includes('ld+json'))
      .map(({ text, type }) => ({ text, where: type === '' ? 'inline script' : `script[type=${type}]` })),
    comment: walk.comments.map((text) => ({ text, where: 'comment' })),
    meta: walk.metas,
    cookie: capture.cookies,
    storage: capture.storageKeys,
    header: capture.headers ?? {},
    global: capture.globals,
    dom: markers(page),
  };
}

/** Tells of technologies that mark elements; one text, so that one scan finds all of them. */
function markers({ walk }: Page): string {
  const lines: string[] = [];
  const add = (before: string, names: Iterable<string>, after = ''): void => {
    const list = [...names];
    if (list.length > 0) lines.push(before, list.join(`${after}\n${before}`), after, '\n');
  };
  add('.', walk.byClass.keys());
  add(
    '#',
    [...walk.byId.keys()].filter((id) => !id.includes('\n')),
  );
  const names = [...walk.attributeNames];
  const isAttribute = (name: string): boolean => name.startsWith('data-') || name.includes(':');
  add('[', names.filter(isAttribute), ']');
  add(
    '<',
    names.filter((name) => !isAttribute(name)),
    '>',
  );
  const fields = new Set((walk.byTag.get('input') ?? []).map(({ attribs }) => attribs['name'] ?? ''));
  add(
    '[name=',
    [...fields].filter((name) => name !== '' && name.length < 80 && !name.includes('\n')),
    ']',
  );
  const types = new Set(walk.inlineScripts.map(({ type }) => type));
  add(
    '[type=',
    [...types].filter((type) => type !== '' && !type.includes('\n')),
    ']',
  );
  return `\n${lines.join('')}`;
}
