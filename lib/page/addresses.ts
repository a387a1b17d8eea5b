/** Resolves the addresses of a page against its base: each once, and without a parser where they are written in full and plainly. */

/** Longest address that is matched; data addresses and longer ones carry no name worth reading. */
const LONGEST_ADDRESS = 2048;

const OTHER_SCHEME = /^(?:data|javascript|mailto|tel|sms|blob|about):/i;

/** An absolute address that parsing would give back as it stands: plain host, path, nothing to encode. */
const PLAIN = /^https?:\/\/(?:[a-z\d][a-z\d-]*\.)+[a-z]+\/[\w/.~%&=?#+,;:@!$()*-]*$/;
/** A path from the root, as plain. */
const PLAIN_PATH = /^\/(?:[\w.~%&=?#+,;:@!$()*-][\w/.~%&=?#+,;:@!$()*-]*)?$/;
/** What parsing would change: dot segments, also when encoded, and punycode, which it checks. */
const CHANGED = /\/\.|\/%2e|xn--/i;

/** Gives resolved addresses, undefined for what is no address of the web or too long to be one. */
export class AddressBook {
  readonly #known = new Map<string, string | undefined>();
  #base: URL;
  #origin: string | undefined;

  constructor(base: URL) {
    this.#base = base;
    this.#origin = originOf(base);
  }

  /** Takes another base (the page's `base` element) from here on. */
  rebase(base: URL): void {
    this.#base = base;
    this.#origin = originOf(base);
    this.#known.clear();
  }

  /** The address against the base; menus repeat their links, so each is resolved once. */
  resolve(address: string): string | undefined {
    let url = this.#known.get(address);
    if (url !== undefined || this.#known.has(address)) return url;
    url = this.#read(address);
    this.#known.set(address, url);
    return url;
  }

  #read(address: string): string | undefined {
    const trimmed = address.trim();
    if (trimmed === '' || trimmed.length > LONGEST_ADDRESS) return undefined;
    if (!CHANGED.test(trimmed)) {
      if (PLAIN.test(trimmed)) return trimmed;
      if (this.#origin !== undefined && PLAIN_PATH.test(trimmed)) return this.#origin + trimmed;
    }
    if (OTHER_SCHEME.test(trimmed) || !URL.canParse(trimmed, this.#base)) return undefined;
    const url = new URL(trimmed, this.#base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  }
}

const originOf = (base: URL): string | undefined =>
  base.protocol === 'http:' || base.protocol === 'https:' ? base.origin : undefined;
