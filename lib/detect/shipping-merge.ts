/** Joins what several rows or lines say of one delivery option: the steps of a price list become one range with its steps. */
import type { Money } from '../model/money.ts';
import type { Dims, Draft } from './shipping-draft.ts';
import { addSaid } from './shipping-said.ts';
import { stepsGoOn } from './shipping-steps.ts';

/** Makes the price of an option a range that holds another price too. */
export function widen(draft: Draft, cost: Money): void {
  if (draft.cost === undefined || draft.cost === 'free') return;
  if (cost.minor < draft.cost.minor) {
    draft.costHigh ??= draft.cost;
    draft.cost = cost;
  } else if (cost.minor > (draft.costHigh ?? draft.cost).minor) draft.costHigh = cost;
}

/** Whether two options are for different modes, carriers or places. */
export function differs(draft: Dims, dims: Dims): boolean {
  const key = (each: Dims): string => [each.modes.join(), each.carriers.join(), each.places.join()].join('|');
  return key(draft) !== key(dims);
}

/** Steps of one option (same mode, carrier, place) in several rows become one price range; its free step becomes the threshold. */
export function mergeSteps(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const same = out.findLast((other) => !differs(other, draft));
    const steps =
      same &&
      (stepsGoOn(same, draft) ||
        draft.condition !== undefined ||
        same.condition !== undefined ||
        draft.cost === undefined ||
        same.cost === undefined);
    if (!same || !steps) {
      out.push(draft);
      continue;
    }
    same.steps.push(...draft.steps);
    addSaid(same.said, draft.said);
    same.freeFrom ??= draft.freeFrom;
    same.delay ??= draft.delay;
    if (draft.reduced && same.cost !== undefined) continue;
    if (same.cost === undefined || same.reduced) {
      same.cost = draft.cost;
      same.reduced = draft.reduced;
    } else if (draft.cost !== undefined && draft.cost !== 'free') widen(same, draft.cost);
  }
  return out;
}

/** Prices of neighbouring lines that go on with the steps of the option before become one option. */
export function joinLines(drafts: Draft[]): void {
  for (let index = drafts.length - 1; index > 0; index--) {
    const [before, draft] = [drafts[index - 1] as Draft, drafts[index] as Draft];
    const joins =
      !differs(before, draft) &&
      before.taxExcluded === draft.taxExcluded &&
      stepsGoOn(before, draft) &&
      (before.delay === undefined || draft.delay === undefined || before.delay.max === draft.delay.max);
    if (!joins || draft.cost === undefined || draft.cost === 'free') continue;
    widen(before, draft.cost);
    if (draft.costHigh) widen(before, draft.costHigh);
    before.steps.push(...draft.steps);
    before.freeFrom ??= draft.freeFrom;
    before.delay ??= draft.delay;
    addSaid(before.said, draft.said);
    if (draft.evidence) before.proofs.push(draft.evidence);
    drafts.splice(index, 1);
  }
}
