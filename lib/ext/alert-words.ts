/** The words of a notification: who changed what, from what to what. */
import type { ChangeGroup } from '../compare/change-groups.ts';
import type { Fact } from '../model/evidence.ts';
import { factLabel, factText } from '../i18n/values.ts';
import type { Tongue } from '../i18n/values.ts';

export interface AlertWords {
  readonly title: string;
  readonly message: string;
}

/** Browsers cut what is longer, each at another place. */
const LONGEST = 180;

/** One entry of the feed. */
export function alertText(group: ChangeGroup, names: ReadonlyMap<string, string>, tongue: Tongue): AlertWords {
  return { title: names.get(group.shop) ?? group.shop, message: lineOf(group, tongue) };
}

/** Several entries: how many, and the first lines. */
export function digestText(
  groups: readonly ChangeGroup[],
  names: ReadonlyMap<string, string>,
  tongue: Tongue,
): AlertWords {
  const shops = new Set(groups.map(({ shop }) => shop));
  const lines = groups.slice(0, 3).map((group) => `${names.get(group.shop) ?? group.shop}: ${lineOf(group, tongue)}`);
  return { title: tongue.words.alerts.digestTitle(groups.length, shops.size), message: lines.join('\n') };
}

function lineOf({ changes: [change] }: ChangeGroup, tongue: Tongue): string {
  const label = factLabel(change.after ?? change.before ?? change, tongue);
  const [before, after] = [wordsOf(change.before, tongue), wordsOf(change.after, tongue)];
  const step = before && after ? `${before} → ${after}` : after ? `+ ${after}` : `– ${before}`;
  const line = `${label}: ${step}`;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function wordsOf(fact: Fact | undefined, tongue: Tongue): string {
  if (!fact || fact.state === 'unknown') return '';
  return fact.state === 'found' ? factText(fact, tongue) : tongue.words.facts.value.no;
}
