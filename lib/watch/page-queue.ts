/** Which pages of a shop are read to complete its profile: those wished for, then one of each kind that is still missing, as links show them. */
import { coverageKindOf, coverageKindsOf } from '../compare/pages.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { registrableDomain } from '../text/domain.ts';
import { pageKey } from '../text/url.ts';

type Kind = NonNullable<ReturnType<typeof coverageKindOf>>;

/** Pages read in one run at most: enough for every kind, few enough for the shop not to notice. */
const MOST_PAGES = 16;

export type KnownPage = Pick<Snapshot, 'url' | 'facts' | 'pageKind'>;

export class PageQueue {
  readonly #waiting: string[] = [];
  readonly #seen = new Set<string>();
  readonly #have = new Set<Kind>();
  readonly #offered = new Map<Kind, string>();
  readonly #site: string;
  #taken = 0;

  constructor(site: string, wished: readonly string[], known: readonly KnownPage[]) {
    this.#site = site;
    for (const page of known) this.#note(page);
    for (const url of wished) this.#add(url);
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The next page; undefined when there is none, or enough were read. */
  next(): string | undefined {
    if (this.#waiting.length === 0) this.#takeOffer();
    const url = this.#waiting.shift();
    if (url !== undefined) this.#taken += 1;
    return url;
  }

  /** What was read shows which kinds are there now, and links to others. */
  read(page: KnownPage): void {
    this.#note(page);
    for (const fact of page.facts) {
      if (fact.key === 'shop.link' && fact.state === 'found') this.offer(fact.item ?? '', fact.value.url);
    }
  }

  /** A page of a kind (topic or kind of page) that was seen and may be worth reading. */
  offer(name: string, url: string): void {
    const kind = coverageKindOf(name);
    if (!kind || this.#have.has(kind) || this.#offered.has(kind) || !URL.canParse(url)) return;
    if (registrableDomain(new URL(url).hostname) !== this.#site || this.#seen.has(pageKey(url))) return;
    this.#offered.set(kind, url);
  }

  /** Whether a kind of page is neither read nor offered. */
  lacks(kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => !this.#have.has(kind) && !this.#offered.has(kind));
  }

  #note(page: KnownPage): void {
    this.#seen.add(pageKey(page.url));
    for (const kind of coverageKindsOf(page)) this.#have.add(kind);
  }

  #add(url: string): void {
    const key = pageKey(url);
    if (this.#seen.has(key) || this.#taken + this.#waiting.length >= MOST_PAGES) return;
    this.#seen.add(key);
    this.#waiting.push(url);
  }

  /** One page of a kind that nothing read until now has been. */
  #takeOffer(): void {
    for (const [kind, url] of this.#offered) {
      this.#offered.delete(kind);
      if (this.#have.has(kind)) continue;
      this.#add(url);
      if (this.#waiting.length > 0) return;
    }
  }
}
