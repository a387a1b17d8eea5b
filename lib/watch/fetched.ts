/** What came of fetching a page: a capture, "not modified", or the way in which it failed. */
import type { Capture } from '../model/capture.ts';

export type Fetched =
  | {
      readonly kind: 'page';
      readonly capture: Capture;
      readonly etag?: string | undefined;
      readonly lastModified?: string | undefined;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'forbidden-by-robots' }
  | { readonly kind: 'failed'; readonly reason: FetchFailure; readonly detail: string };

/** `cut-off`: the answer ended before the page did; `sent-away`: to a host that Vigie has no right to, so it cannot follow. */
export type FetchFailure = 'network' | 'timeout' | 'cut-off' | 'sent-away' | 'not-html';
