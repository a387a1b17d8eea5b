/** One finding: its sentence, weight and side, its rule and proofs, and what the merchant decides about it. */
import { useState } from 'preact/hooks';
import type { DecidedFinding } from '../../lib/compare/decided.ts';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { findingText } from '../../lib/export/finding-text.ts';
import { checklistItem } from '../../lib/knowledge/checklist/index.ts';
import { FINDING_SIDES } from '../../lib/model/project.ts';
import type { FindingNoteRecord } from '../../lib/model/project.ts';
import { useApp } from '../context.ts';
import { hostOf } from '../parts/address.ts';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { Tag } from '../parts/Tag.tsx';
import type { Tone } from '../parts/Tag.tsx';

/** From which weight on a finding is called so. */
const IMPORTANT = 60;
const WORTH_A_LOOK = 35;
const PROOFS = 6;

const TONES: Readonly<Record<FindingNoteRecord['side'] & string, Tone>> = {
  strength: 'good',
  weakness: 'bad',
  opportunity: 'accent',
  threat: 'warn',
};

type Decision = Partial<Pick<FindingNoteRecord, 'verdict' | 'side' | 'comment'>>;

export function FindingCard({ decided, table }: { readonly decided: DecidedFinding; readonly table: ComparisonTable }) {
  const { words, formats, scope, send } = useApp();
  const { finding, note, verdict, side } = decided;
  const said = findingText(finding, table, formats.language);
  const weight = finding.weight >= IMPORTANT ? 'high' : finding.weight >= WORTH_A_LOOK ? 'medium' : 'low';
  const decide = (decision: Decision, done?: string): void => {
    void send(
      'finding.set',
      {
        project: scope.project?.id ?? '',
        finding: finding.id,
        verdict,
        side: note?.side,
        comment: note?.comment ?? '',
        said: said.slice(0, 2_000),
        ...decision,
      },
      done,
    );
  };
  return (
    <li class={`finding ${weight}`}>
      <p class="finding-said">{said}</p>
      <p class="chips">
        <Tag tone={TONES[side]}>{words.meaning.one[side]}</Tag>
        <span class={weight === 'high' ? 'small strong' : 'small soft'}>{words.meaning.weight[weight]}</span>
      </p>
      <Why decided={decided} />
      {verdict === 'kept' && <Sorting decided={decided} decide={decide} />}
      <div class="buttons">
        {verdict !== 'kept' && (
          <button type="button" onClick={() => decide({ verdict: 'kept' })}>
            <Icon name="check" size={13} />
            {words.meaning.keep}
            <span class="hidden">: {said}</span>
          </button>
        )}
        {verdict === 'open' ? (
          <button type="button" class="ghost" onClick={() => decide({ verdict: 'dropped' })}>
            <Icon name="cross" size={13} />
            {words.meaning.drop}
            <span class="hidden">: {said}</span>
          </button>
        ) : (
          <button type="button" class="ghost" onClick={() => decide({ verdict: 'open' })}>
            {words.meaning.reopen}
            <span class="hidden">: {said}</span>
          </button>
        )}
      </div>
    </li>
  );
}

function Why({ decided: { finding } }: { readonly decided: DecidedFinding }) {
  const { words, formats } = useApp();
  const [open, setOpen] = useState(false);
  const item = checklistItem(finding.item);
  return (
    <details class="finding-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.meaning.why(finding.proofs.length)}</summary>
      {open && (
        <>
          <p class="soft">{words.meaning.rule[finding.rule]}</p>
          {item && (
            <p class="soft small">
              {words.meaning.question}
              {formats.language === 'fr' ? '\u00A0: ' : ': '}
              {item[formats.language]}
            </p>
          )}
          {finding.proofs.length === 0 && <p class="soft small">{words.meaning.noProof}</p>}
          {finding.proofs.slice(0, PROOFS).map((proof, index) => (
            <Proof
              key={index}
              evidence={proof.evidence}
              at={proof.at}
              page={`${hostOf(proof.evidence.url)} · ${words.terms.pageKind[proof.pageKind]}`}
            />
          ))}
        </>
      )}
    </details>
  );
}

function Sorting({
  decided,
  decide,
}: {
  readonly decided: DecidedFinding;
  readonly decide: (decision: Decision, done?: string) => void;
}) {
  const { words } = useApp();
  const comment = decided.note?.comment ?? '';
  return (
    <div class="finding-sorting">
      <label class="field">
        {words.meaning.side}
        <select
          value={decided.side}
          onChange={(event) => {
            const side = FINDING_SIDES.find((name) => name === event.currentTarget.value);
            if (side) decide({ side });
          }}
        >
          {FINDING_SIDES.map((name) => (
            <option key={name} value={name}>
              {words.findings.side[name]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.meaning.comment}
        <textarea
          key={comment}
          rows={2}
          maxLength={5_000}
          defaultValue={comment}
          placeholder={words.meaning.commentHint}
          onChange={(event) => decide({ comment: event.currentTarget.value.trim() }, words.meaning.commentKept)}
        />
      </label>
    </div>
  );
}
