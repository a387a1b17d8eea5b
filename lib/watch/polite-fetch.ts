/** One request as Vigie makes it: no cookies, no referrer, a time-out, a size cap, and a line in the log. */
import type { RequestRecord } from '../model/records.ts';

export interface Answer {
  /** Final address, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** More was coming than the cap lets in. */
  readonly cut: boolean;
}

export interface Wish {
  readonly why: RequestRecord['why'];
  readonly sizeLimit: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `manual` only learns that there is a redirect; the answer has the status 0 then. */
  readonly redirect?: 'follow' | 'manual';
}

export type Polite = (url: string, wish: Wish) => Promise<Answer>;

export interface PolitePorts {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly log: (request: Omit<RequestRecord, 'id'>) => Promise<void>;
  readonly signal: AbortSignal;
  /** Chromium ends a worker whose fetch takes more than 30 s, so the cut comes before. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;

/** A fetcher over the given ports; it throws the network's TypeError, TimeoutError, or the AbortError of `signal`. */
export function politeFetcher(ports: PolitePorts): Polite {
  return async (url, { why, sizeLimit, headers, redirect = 'follow' }) => {
    const timeout = AbortSignal.timeout(ports.timeoutMs ?? TIMEOUT_MS);
    const at = ports.now().toISOString();
    let status: number | undefined;
    let size: number | undefined;
    try {
      const response = await ports.fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect,
        // What is stored of the merchant's own browsing must neither answer nor be replaced.
        cache: 'no-store',
        headers,
        signal: AbortSignal.any([ports.signal, timeout]),
      });
      status = response.status;
      const { bytes, cut } = await readCapped(response, sizeLimit);
      size = bytes.byteLength;
      return { url: response.url || url, status, headers: Object.fromEntries(response.headers), bytes, cut };
    } finally {
      await ports.log({ at, url, why, status, bytes: size });
    }
  };
}

async function readCapped(
  response: Response,
  limit: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; cut: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      break;
    }
  }
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.byteLength;
  }
  return size > limit ? { bytes: bytes.slice(0, limit), cut: true } : { bytes, cut: false };
}
