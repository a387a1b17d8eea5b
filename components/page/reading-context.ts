/** What the parts of a reading need to know about it: where and when it was read. */

export interface ReadingContext {
  readonly shop: string;
  readonly pageKey: string;
  readonly takenAt: string;
}
