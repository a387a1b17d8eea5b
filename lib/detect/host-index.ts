/** Finds which of many hosts (with an optional path) an address belongs to, by one lookup per label of its host. */

interface Entry {
  readonly path: string;
  readonly group: number;
}

export class HostIndex {
  readonly #entries = new Map<string, Entry[]>();

  /** Each group is a list of "host" or "host/path" texts; subdomains of the host count. */
  constructor(groups: readonly (readonly string[])[]) {
    groups.forEach((list, group) => {
      for (const text of list) {
        const slash = text.indexOf('/');
        const host = slash === -1 ? text : text.slice(0, slash);
        const entry = { path: slash === -1 ? '' : text.slice(slash), group };
        const known = this.#entries.get(host);
        if (known) known.push(entry);
        else this.#entries.set(host, [entry]);
      }
    });
  }

  /** Groups that the address belongs to; none for an address of the page's own host. */
  find(address: string, own: string): readonly number[] {
    const start = address.indexOf('//') + 2;
    let end = start;
    while (end < address.length && !isHostEnd(address.charCodeAt(end))) end++;
    if (end - start === own.length && address.startsWith(own, start)) return NONE;
    const host = address.slice(start, end).toLowerCase();
    if (host === own) return NONE;
    const found: number[] = [];
    for (let from = 0; ;) {
      const entries = this.#entries.get(from === 0 ? host : host.slice(from));
      if (entries !== undefined)
        for (const { path, group } of entries) if (path === '' || address.startsWith(path, end)) found.push(group);
      const dot = host.indexOf('.', from);
      if (dot === -1) return found;
      from = dot + 1;
    }
  }
}

const NONE: readonly number[] = [];

/** Slash, question mark, sharp or colon. */
const isHostEnd = (code: number): boolean => code === 47 || code === 63 || code === 35 || code === 58;
