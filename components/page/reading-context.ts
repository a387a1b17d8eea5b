/** What the parts of a reading need to know about it: where and when it was read. */

import type { Via } from '../../lib/model/capture.ts';

export interface ReadingContext {
  readonly shop: string;
  readonly pageKey: string;
  readonly takenAt: string;
  readonly via: Via;
  /** The browser had no room to list all that the page loaded. */
  readonly requestsCut: boolean;
}
