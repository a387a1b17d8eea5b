/** The feed as a merchant reads it: changes with one cause as one entry, with how much it matters and whether it deserves an alert. */
import { lowest, toMajor } from '../model/money.ts';
import type { Money } from '../model/money.ts';
import type { ChangeRecord } from '../model/records.ts';
import { IMPORTANCES } from '../model/watching.ts';
import type { AlertRule, Importance } from '../model/watching.ts';
import { byCause, byWhat } from './change-cause.ts';
import { importanceOf } from './importance.ts';
import { itemOf } from './subjects.ts';

export interface ChangeGroup {
  /** Id of its first change. */
  readonly id: string;
  readonly shop: string;
  /** When the newest of its changes was read. */
  readonly at: string;
  /** Checklist item of the change that stands for all; missing for what no question asks. */
  readonly item: string | undefined;
  readonly importance: Importance;
  /** The change that stands for all, then the others. */
  readonly changes: readonly [ChangeRecord, ...ChangeRecord[]];
  readonly seen: boolean;
  /** False when the merchant's rules keep it out of badge and alerts. */
  readonly alerts: boolean;
}

export interface GroupOptions {
  readonly rules: readonly AlertRule[];
  /** Price of the merchant's own same product, where a rule asks for it. */
  readonly ownPrice?: (change: ChangeRecord) => Money | undefined;
}

/** Votes in one direction that move the importance by one step. */
const VOTES_THAT_COUNT = 2;

/** The entries of the feed, newest first. */
export function groupChanges(changes: readonly ChangeRecord[], options: GroupOptions): readonly ChangeGroup[] {
  const rules = new Map(options.rules.map((rule) => [rule.item, rule]));
  const groups: ChangeGroup[] = [];
  for (const ofShop of Map.groupBy(changes, ({ shop }) => shop).values())
    for (const together of byCause(ofShop)) groups.push(groupOf(together, rules, options));
  return groups.sort((one, other) => other.at.localeCompare(one.at) || rank(one.importance) - rank(other.importance));
}

function groupOf(
  together: readonly ChangeRecord[],
  rules: ReadonlyMap<string, AlertRule>,
  options: GroupOptions,
): ChangeGroup {
  const judged = together
    .map((change) => {
      const item = itemOf(change)?.id;
      const rule = item === undefined ? undefined : rules.get(item);
      return { change, item, importance: importanceWith(change, rule), alerts: deserves(change, rule, options) };
    })
    .sort(
      (one, other) =>
        rank(one.importance) - rank(other.importance) ||
        weight(one.change) - weight(other.change) ||
        byWhat(one.change, other.change),
    );
  const [head] = judged as [(typeof judged)[number]];
  const [first, ...others] = judged.map(({ change }) => change) as [ChangeRecord, ...ChangeRecord[]];
  return {
    id: [...together].map(({ id }) => id).sort()[0] ?? first.id,
    shop: first.shop,
    at: together.reduce((newest, { at }) => (at > newest ? at : newest), first.at),
    item: head.item,
    importance: head.importance,
    changes: [first, ...others],
    seen: together.every(({ seen }) => seen),
    alerts: judged.some(({ alerts }) => alerts),
  };
}

function rank(importance: Importance): number {
  return IMPORTANCES.indexOf(importance);
}

/** Among equals, a value with its own meaning stands for the group before a sentence that repeats it. */
function weight({ key, kind }: ChangeRecord): number {
  const wording = key === 'claim' || key.startsWith('seo.') || key === 'product.delivery' ? 2 : 0;
  return wording + (kind === 'changed' ? 0 : 1);
}

/** How much a change matters to this merchant. */
function importanceWith(change: ChangeRecord, rule: AlertRule | undefined): Importance {
  if (rule?.importance !== undefined && rule.importance !== 'off') return rule.importance;
  const base = importanceOf(change);
  if (!rule) return base;
  const votes = rule.useful - rule.useless;
  const step = votes >= VOTES_THAT_COUNT ? -1 : votes <= -VOTES_THAT_COUNT ? 1 : 0;
  return IMPORTANCES[Math.min(2, Math.max(0, rank(base) + step))] ?? base;
}

/** Do the merchant's own limits let this change speak? */
function deserves(change: ChangeRecord, rule: AlertRule | undefined, { ownPrice }: GroupOptions): boolean {
  if (!rule) return true;
  if (rule.importance === 'off') return false;
  const step = figureStep(change);
  if (step) {
    if (rule.direction === 'up' && step.is <= step.was) return false;
    if (rule.direction === 'down' && step.is >= step.was) return false;
    const moved = Math.abs(step.is - step.was);
    // Where both limits are set, either is enough to be told.
    const limits = [
      rule.leastAmount === undefined ? undefined : moved >= rule.leastAmount,
      rule.leastPercent === undefined ? undefined : step.was !== 0 && (moved / step.was) * 100 >= rule.leastPercent,
    ].filter((met) => met !== undefined);
    if (limits.length > 0 && !limits.includes(true)) return false;
  }
  if (rule.belowMine === true && change.key === 'product.price' && step) {
    const own = ownPrice?.(change);
    return own !== undefined && own.currency === step.currency && step.is < toMajor(own);
  }
  return true;
}

/** The one figure of a change: amount, days, rating; undefined where there is none on both sides. */
export function figureStep({
  before,
  after,
}: Pick<ChangeRecord, 'before' | 'after'>):
  { readonly was: number; readonly is: number; readonly currency: string | undefined } | undefined {
  if (before?.state !== 'found' || after?.state !== 'found') return undefined;
  const [was, is] = [figureOf(before.value), figureOf(after.value)];
  if (!was || !is || was.unit !== is.unit) return undefined;
  return { was: was.figure, is: is.figure, currency: was.unit.startsWith('money ') ? was.unit.slice(6) : undefined };
}

interface Figure {
  readonly figure: number;
  readonly unit: string;
}

function figureOf(value: unknown): Figure | undefined {
  if (typeof value === 'number') return { figure: value, unit: 'number' };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  if ('minor' in value || 'low' in value) {
    const money = lowest(value as Parameters<typeof lowest>[0]);
    return { figure: toMajor(money), unit: `money ${money.currency}` };
  }
  for (const field of ['freeFrom', 'cost', 'fee', 'price', 'days', 'years', 'max'] as const) {
    if (!Object.hasOwn(value, field)) continue;
    const inner = (value as Readonly<Record<string, unknown>>)[field];
    if (inner === 'free') return { figure: 0, unit: 'free' };
    const figure = figureOf(inner);
    if (figure) return { ...figure, unit: figure.unit.startsWith('money ') ? figure.unit : field };
  }
  return undefined;
}
