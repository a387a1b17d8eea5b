/** Fetches a watched page again, politely, as the same Capture that a visit gives, so far as a fetch can. */
import { HTML_ALONE, HTML_LIMIT } from '../model/capture.ts';
import type { Capture } from '../model/capture.ts';
import type { RequestRecord, WatchRecord } from '../model/records.ts';
import { decodePage } from '../text/charset.ts';
import type { Fetched } from './fetched.ts';
import type { Answer, Polite } from './polite-fetch.ts';

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml|$)/i;

/** Fetches the page of a watch. `conditional` asks only for what is newer than the last trusted reading. Throws only when cancelled. */
export function recheck(
  watch: WatchRecord,
  conditional: boolean,
  polite: Polite,
  now: Date,
  cancelled: AbortSignal,
): Promise<Fetched> {
  return fetchPage(
    { url: watch.url, why: 'watch', ...(conditional ? { headers: validators(watch) } : {}) },
    polite,
    now,
    cancelled,
  );
}

export interface PageWish {
  readonly url: string;
  readonly why: RequestRecord['why'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fetches one page as a Capture. Throws only when cancelled. */
export async function fetchPage(wish: PageWish, polite: Polite, now: Date, cancelled: AbortSignal): Promise<Fetched> {
  let answer: Answer;
  try {
    const headers = { accept: 'text/html,application/xhtml+xml;q=0.9', ...wish.headers };
    answer = await polite(wish.url, { why: wish.why, sizeLimit: HTML_LIMIT, headers });
  } catch (thrown) {
    if (cancelled.aborted) throw thrown;
    const failed = failure(thrown);
    const away = failed.reason === 'network' && (await isSentAway(wish, polite, cancelled));
    return away ? { kind: 'failed', reason: 'sent-away', detail: 'redirected to a host without right' } : failed;
  }
  if (answer.status === 304) return { kind: 'not-modified' };
  const contentType = answer.headers['content-type'];
  if (answer.status < 400 && !HTML.test(contentType ?? '')) {
    return { kind: 'failed', reason: 'not-html', detail: (contentType ?? '').slice(0, 80) };
  }
  return {
    kind: 'page',
    capture: captureOf(answer, now),
    etag: answer.headers['etag']?.slice(0, 300),
    lastModified: answer.headers['last-modified']?.slice(0, 100),
  };
}

/** A redirect to a host without right fails exactly like a network that is gone; asked not to follow, the browser tells the two apart. */
async function isSentAway({ url, why }: PageWish, polite: Polite, cancelled: AbortSignal): Promise<boolean> {
  try {
    return (await polite(url, { why, sizeLimit: 0, headers: {}, redirect: 'manual' })).status === 0;
  } catch (thrown) {
    if (cancelled.aborted) throw thrown;
    return false;
  }
}

function validators({ etag, lastModified }: WatchRecord): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
}

/** What a thrown fetch means: the answer was too slow, or there was no network, no host, no right or no whole answer. */
export function failure(thrown: unknown): Extract<Fetched, { kind: 'failed' }> {
  const name = thrown instanceof Error ? thrown.name : '';
  const detail = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 160);
  if (name === 'TimeoutError') return { kind: 'failed', reason: 'timeout', detail };
  return { kind: 'failed', reason: /terminated|aborted|body|length/i.test(detail) ? 'cut-off' : 'network', detail };
}

function captureOf(answer: Answer, now: Date): Capture {
  const html = decodePage(answer.bytes, answer.headers['content-type']);
  return {
    url: answer.url,
    via: 'fetch',
    takenAt: now.toISOString(),
    html: html.length > HTML_LIMIT ? html.slice(0, HTML_LIMIT) : html,
    truncated: answer.cut || html.length > HTML_LIMIT,
    status: answer.status,
    headers: answer.headers,
    ...HTML_ALONE,
  };
}
