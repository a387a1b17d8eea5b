/** Both proofs of a change side by side, the differing words marked. */
import type { Fact } from '../../lib/model/evidence.ts';
import type { ChangeRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { needlesOf } from '../parts/highlight.ts';
import type { Segment } from '../parts/highlight.ts';
import { Proof } from '../parts/Proof.tsx';
import { wordDifferences } from './differences.ts';

export function ChangeProofs({ change, id }: { readonly change: ChangeRecord; readonly id?: string | undefined }) {
  const { words, formats, now } = useApp();
  const [before, after] = [snippetOf(change.before), snippetOf(change.after)];
  // Words of two places that have nothing in common would all be marked, which marks nothing.
  const marks = before !== '' && after !== '' ? wordDifferences(before, after) : undefined;
  const useful = marks?.every((side) => side.some(({ marked }) => !marked)) === true ? marks : undefined;
  return (
    <div class="change-proofs" id={id}>
      <ProofSide
        title={words.watch.beforeAt(formats.day(change.beforeAt, now))}
        fact={change.before}
        at={change.beforeAt}
        segments={useful?.[0]}
      />
      <ProofSide
        title={words.watch.afterAt(formats.day(change.at, now))}
        fact={change.after}
        at={change.at}
        segments={useful?.[1]}
      />
    </div>
  );
}

function snippetOf(fact: Fact | undefined): string {
  return fact && fact.state !== 'unknown' ? fact.evidence[0].snippet.trim() : '';
}

function ProofSide({
  title,
  fact,
  at,
  segments,
}: {
  readonly title: string;
  readonly fact: Fact | undefined;
  readonly at: string;
  readonly segments: readonly Segment[] | undefined;
}) {
  const { words } = useApp();
  return (
    <div>
      <p class="entry-name">{title}</p>
      {fact && fact.state !== 'unknown' ? (
        <Proof evidence={fact.evidence[0]} at={at} needles={needlesOf(fact, snippetOf(fact))} segments={segments} />
      ) : (
        <p class="soft small">{words.watch.nothing}</p>
      )}
    </div>
  );
}
