/** The hundred checklist questions in the order of the guides, and quick ways to find one. */
import { strategy } from './strategy.ts';
import { channels } from './channels.ts';
import { assortment } from './assortment.ts';
import { productPage } from './product-page.ts';
import { price } from './price.ts';
import { shipping } from './shipping.ts';
import { returns } from './returns.ts';
import { payment } from './payment.ts';
import { trustLegal } from './trust-legal.ts';
import { service } from './service.ts';
import { international } from './international.ts';
import { technology } from './technology.ts';
import { marketing } from './marketing.ts';
import type { ChecklistItem } from './types.ts';

export const CHECKLIST: readonly ChecklistItem[] = [
  ...strategy,
  ...channels,
  ...assortment,
  ...productPage,
  ...price,
  ...shipping,
  ...returns,
  ...payment,
  ...trustLegal,
  ...service,
  ...international,
  ...technology,
  ...marketing,
];

const byId: ReadonlyMap<string, ChecklistItem> = new Map(CHECKLIST.map((item) => [item.id, item]));

/** The question with this id; undefined for an id that no question has. */
export function checklistItem(id: string): ChecklistItem | undefined {
  return byId.get(id);
}

/** The question that a claim id answers: `st-values` for `st-values` and for `st-values:local`. */
export function itemOfClaim(claim: string): ChecklistItem | undefined {
  const colon = claim.indexOf(':');
  return byId.get(colon < 0 ? claim : claim.slice(0, colon));
}
