/** Findings with what the merchant decided about them, and decisions whose findings the facts no longer carry. */
import { FINDING_SIDES } from '../model/project.ts';
import type { FindingNoteRecord, FindingSide } from '../model/project.ts';
import type { Finding } from './findings.ts';

export type Verdict = FindingNoteRecord['verdict'];

export interface DecidedFinding {
  readonly finding: Finding;
  readonly note: FindingNoteRecord | undefined;
  readonly verdict: Verdict;
  /** Where the merchant put it, else where its rule puts it. */
  readonly side: FindingSide;
}

export interface Decided {
  /** In the order of the findings. */
  readonly findings: readonly DecidedFinding[];
  /** Kept or commented once; the facts no longer say so. Newest first. */
  readonly gone: readonly FindingNoteRecord[];
}

/** Puts findings and decisions together by the ids of the findings. */
export function decided(findings: readonly Finding[], notes: readonly FindingNoteRecord[]): Decided {
  const byId = new Map(notes.map((note) => [note.finding, note]));
  const there = new Set(findings.map(({ id }) => id));
  return {
    findings: findings.map((finding) => {
      const note = byId.get(finding.id);
      return { finding, note, verdict: note?.verdict ?? 'open', side: note?.side ?? finding.side };
    }),
    gone: notes
      .filter((note) => !there.has(note.finding) && (note.verdict === 'kept' || note.comment !== ''))
      .toSorted((one, other) => other.at.localeCompare(one.at)),
  };
}

/** Findings by side, each side in the order given; sides without any are there too. */
export function bySide(
  findings: readonly DecidedFinding[],
): readonly { readonly side: FindingSide; readonly findings: readonly DecidedFinding[] }[] {
  return FINDING_SIDES.map((side) => ({ side, findings: findings.filter((one) => one.side === side) }));
}
