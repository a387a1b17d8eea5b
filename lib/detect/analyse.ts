/** `analyse(capture) -> Snapshot`: opens the page, settles what it is, runs every detector alone and resolves their claims. */
import type { Capture } from '../model/capture.ts';
import { HTML_LIMIT } from '../model/capture.ts';
import type { Fact, Observation, UnknownReason } from '../model/evidence.ts';
import type { FactKey } from '../model/facts.ts';
import type { ShopRule } from '../model/shop-rule.ts';
import type { DetectorFailure, ListingRow, Snapshot } from '../model/snapshot.ts';
import { RULES_VERSION } from '../model/snapshot.ts';
import type { Page } from '../page/page.ts';
import { openPage } from '../page/page.ts';
import { registrableDomain } from '../text/domain.ts';
import { pageKey } from '../text/url.ts';
import type { Detector, Setting } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { EXPECTED } from './expected.ts';
import { resolve } from './resolve.ts';
import { settle } from './setting.ts';
import { applyShopRules } from './shop-rules.ts';
import { readListing } from './listing.ts';

export interface AnalyseOptions {
  readonly detectors?: readonly Detector[];
  /** Places that the merchant pointed at on this shop; their readings come before all others. */
  readonly rules?: readonly ShopRule[];
  /** The capture opened with `openCapture`, where the caller needs the page as well. */
  readonly page?: Page;
}

/** Opens a capture as it is analysed: what lies behind the limit of a page is left out. Throws TypeError on an address that is none. */
export function openCapture(capture: Capture): Page {
  const cut = capture.html.length > HTML_LIMIT;
  return openPage(cut ? { ...capture, html: capture.html.slice(0, HTML_LIMIT), truncated: true } : capture);
}

/**
 * Reads one capture. Never throws on what the page holds: a detector that fails is listed in `failures` and its keys are
 * `unknown: detector-failed`. Throws TypeError only when `capture.url` is no absolute address.
 */
export function analyse(capture: Capture, options: AnalyseOptions = {}): Snapshot {
  const { detectors = DETECTORS, rules = [], page = openCapture(capture) } = options;
  const failures: DetectorFailure[] = [];
  const failed = (detector: string, error: unknown): void => {
    failures.push({
      detector,
      message: error instanceof Error ? error.message.slice(0, 300) : String(error).slice(0, 300),
    });
  };

  const { setting, observations: settled } = settle(page, failed);
  const taught = applyShopRules(page, setting, rules);
  const observations: Observation[] = [...taught.observations, ...settled];
  failures.push(...taught.failures);
  const lost = new Set<FactKey>();
  for (const detector of detectors) {
    try {
      observations.push(...detector.detect(page, setting));
    } catch (error) {
      failed(detector.id, error);
      for (const key of detector.keys) lost.add(key);
    }
  }
  let rows: readonly ListingRow[] = [];
  try {
    const listing = readListing(page, setting);
    rows = listing.rows;
    observations.push(...listing.observations);
  } catch (error) {
    failed('listing', error);
  }

  const facts = resolve(observations);
  const answered = new Set<FactKey>(facts.map((fact) => fact.key));
  const unknown = (key: FactKey, reason: UnknownReason): Fact => ({ key, state: 'unknown', reason }) as Fact;
  for (const key of lost) {
    if (answered.has(key)) continue;
    facts.push(unknown(key, 'detector-failed'));
    answered.add(key);
  }
  const reason = reasonFor(page, setting);
  for (const key of EXPECTED[setting.pageKind] ?? []) {
    if (answered.has(key)) continue;
    facts.push(unknown(key, key === 'platform' && reason === 'needs-tab' ? 'not-on-this-page' : reason));
  }

  const seller = facts.find((fact) => fact.key === 'product.seller' && fact.state === 'found');
  const sellerName = seller?.state === 'found' ? String(seller.value) : undefined;
  return {
    url: pageKey(capture.url),
    shop: shopId(page, setting, sellerName),
    ...(setting.marketplace === undefined ? {} : { marketplace: setting.marketplace }),
    pageKind: setting.pageKind,
    ...(page.title === '' ? {} : { title: page.title.slice(0, 300) }),
    ...(setting.language === undefined ? {} : { language: setting.language }),
    takenAt: capture.takenAt,
    via: capture.via,
    rules: RULES_VERSION,
    ...(page.capture.truncated ? { truncated: true } : {}),
    ...(capture.resourcesCut ? { requestsCut: true } : {}),
    facts,
    ...(rows.length > 0 ? { rows } : {}),
    failures,
  };
}

/** A shop is its registrable domain; on a marketplace it is the seller, where the page names one. */
function shopId(page: Page, setting: Setting, seller: string | undefined): string {
  const domain = registrableDomain(page.url.hostname);
  if (setting.marketplace === undefined || seller === undefined) return domain;
  return `${domain}:${seller.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 120)}`;
}

/** A page that was fetched and holds hardly any text may well show the answer once its scripts have run. */
function reasonFor(page: Page, setting: Setting): UnknownReason {
  if (setting.pageKind === 'blocked') return 'blocked';
  if (page.capture.via === 'tab') return 'not-on-this-page';
  const words = page.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? 20 : block.text.length), 0);
  return words < 400 ? 'needs-tab' : 'not-on-this-page';
}
