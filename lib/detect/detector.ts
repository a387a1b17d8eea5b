/** What a detector is: one subject, read from a Page, claiming observations that always carry their evidence. */
import type { Observation } from '../model/evidence.ts';
import type { FactKey, PageKind } from '../model/facts.ts';
import type { Page } from '../page/page.ts';

/** What was settled about the page as a whole before the detectors run; each comes from its own early detector. */
export interface Setting {
  readonly pageKind: PageKind;
  /** BCP 47, undefined when the page does not tell. */
  readonly language: string | undefined;
  /** ISO 4217, undefined when the page does not tell. */
  readonly currency: string | undefined;
  /** Name of the marketplace ("Amazon"), when the page is one of its. */
  readonly marketplace: string | undefined;
}

export interface Detector {
  /** Subject in kebab-case, the same as its file. */
  readonly id: string;
  /** Keys that it may claim; they become `unknown: detector-failed` when it throws. */
  readonly keys: readonly FactKey[];
  /** Reads the page. The order of observations of one key is the order of trust within the same strength. */
  detect(page: Page, setting: Setting): Iterable<Observation>;
}
