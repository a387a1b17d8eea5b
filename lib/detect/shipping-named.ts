/** Options that a text names without price or time: which of them it offers, and which it only mentions. */
import type { Evidence } from '../model/evidence.ts';
import type { Clause } from './terms/document.ts';
import type { Draft } from './shipping-draft.ts';
import { modeOfCarrier, newDraft, ownCarriers } from './shipping-draft.ts';

/** Modes that a text may name in passing without offering them. */
const PASSING = new Set(['standard', 'tracked', 'registered', 'heavy', 'freight']);

/** A mode named alone in running text is often only mentioned ("at home, the courier may ask for a signature"). */
export function saysOffered(clause: Clause, draft: Draft): boolean {
  if (draft.carriers.length > 0 || draft.modes.length > 1 || clause.asked !== undefined) return true;
  if (clause.amounts.length > 0 || clause.lexed.text.endsWith(':')) return true;
  return draft.modes.some((mode) => HANDED_OVER.has(mode)) || clause.lexed.words.length <= 4;
}

/** Modes that no one names without offering them. */
const HANDED_OVER = new Set(['relay', 'locker', 'pickup']);

/** Options that are named without price or time. */
export function dimsOnly(draft: Draft, evidence: Evidence): Draft[] {
  const out: Draft[] = [];
  const used = new Set<string>();
  for (const name of ownCarriers(draft.carriers)) {
    const single = draft.modes.length === 1 && !PASSING.has(draft.modes[0] ?? '') ? draft.modes[0] : undefined;
    const mode = modeOfCarrier(name) ?? single;
    if (mode) used.add(mode);
    out.push({ ...newDraft({ modes: mode ? [mode] : [], carriers: [name], places: draft.places }), evidence });
  }
  for (const mode of new Set(draft.modes))
    if (!used.has(mode) && !PASSING.has(mode))
      out.push({ ...newDraft({ modes: [mode], carriers: [], places: draft.places }), evidence });
  return out;
}
