/** One cell of the comparison: the machine's reading and the merchant's answer put together, or why there is neither. */
import { kindsRead } from './coverage.ts';
import { readerOf } from './readers/index.ts';
import type { ItemReading, ReaderContext } from './readers/reader.ts';
import type { Cell, UnknownWhy } from './table.ts';

function whyUnknown({ item, profile }: ReaderContext, reason: UnknownWhy['reason'] | undefined): UnknownWhy {
  const read = kindsRead(profile);
  const reasons = new Set(item.keys.flatMap((key) => [...(profile.unknowns.get(key) ?? [])]));
  const base = { read, pages: profile.snapshots.length, missing: item.pages.filter((kind) => !read.includes(kind)) };
  if (reason) return { ...base, reason };
  if (item.observable === 'manual' || item.pages.length === 0) return { ...base, reason: 'ask-the-merchant' };
  if (profile.snapshots.length === 0) return { ...base, reason: 'nothing-read' };
  for (const worst of ['blocked', 'detector-failed', 'needs-tab'] as const) {
    if (reasons.has(worst)) return { ...base, reason: worst };
  }
  return { ...base, reason: 'not-on-this-page' };
}

function newest(instants: readonly string[]): string | undefined {
  return instants.length === 0 ? undefined : instants.reduce((latest, at) => (at > latest ? at : latest));
}

/** Read one item for one shop. */
export function cellOf(context: ReaderContext): Cell {
  const { item, profile } = context;
  const reading = readerOf(item.id)(context);
  const answer = profile.answers.get(item.id);
  const base = { item: item.id, shop: profile.shop.id };
  if (answer) {
    return {
      ...base,
      state: 'answered',
      value: { kind: 'answer', raw: answer.value },
      ...(reading && !reading.why && !reading.hint ? { machine: machineOf(reading) } : {}),
      ...(reading?.hint && reading.value ? { hints: reading.value } : {}),
      proofs: reading?.proofs ?? [],
      at: answer.at,
      answer,
      ...rankOfAnswer(context, answer.value),
    };
  }
  if (!reading || reading.why !== undefined) {
    return { ...base, state: 'unknown', proofs: reading?.proofs ?? [], why: whyUnknown(context, reading?.why) };
  }
  // A hint is no answer: the merchant concludes on assisted questions.
  if (reading.hint) {
    return {
      ...base,
      state: 'unknown',
      ...(reading.value ? { hints: reading.value } : {}),
      proofs: reading.proofs,
      why: whyUnknown(context, 'ask-the-merchant'),
    };
  }
  const at = newest(reading.proofs.map((proof) => proof.at));
  return {
    ...base,
    state: reading.state,
    ...(reading.value ? { value: reading.value } : {}),
    proofs: reading.proofs,
    ...(at === undefined ? {} : { at }),
    ...(reading.toConfirm ? { toConfirm: true } : {}),
    ...(reading.corrected ? { corrected: true } : {}),
    ...(reading.legal ? { legal: reading.legal } : {}),
    ...(reading.rank === undefined ? {} : { rank: reading.rank }),
  };
}

function machineOf(reading: ItemReading): NonNullable<Cell['machine']> {
  const at = newest(reading.proofs.map((proof) => proof.at));
  return {
    state: reading.state,
    ...(reading.value ? { value: reading.value } : {}),
    ...(at === undefined ? {} : { at }),
  };
}

/** Answers that are numbers take part in "best" and "gap". */
function rankOfAnswer({ item }: ReaderContext, raw: string): { rank?: number } {
  const { answer } = item;
  if (answer.kind === 'rating' || answer.kind === 'number') {
    const value = Number(raw.replace(',', '.'));
    return raw.trim() !== '' && Number.isFinite(value) ? { rank: value } : {};
  }
  if (answer.kind === 'yes-no') return { rank: raw === 'yes' ? 1 : 0 };
  if (answer.kind === 'choice' && answer.several && item.better === 'more')
    return { rank: raw.split(',').filter(Boolean).length };
  return {};
}
