/** Behind a fact: every proof, the other readings, what the machine had read before a correction, and the form to correct. */
import { useState } from 'preact/hooks';
import type { Observation } from '../../lib/model/evidence.ts';
import { factText, valueText } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import { needlesOf } from '../parts/highlight.ts';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { entryText } from './entry-text.ts';
import type { FactEntry } from './fact-groups.ts';
import { PointButton } from './PointButton.tsx';
import type { ReadingContext } from './reading-context.ts';

/** Proofs of one reading shown at first; more are rarely worth the room. */
const PROOFS = 3;

export function EntryDetail({
  entry,
  reading,
  named,
}: {
  readonly entry: FactEntry;
  readonly reading: ReadingContext;
  readonly named: boolean;
}) {
  const app = useApp();
  const { words, formats, send } = app;
  const [correcting, setCorrecting] = useState(false);
  const { fact, correction } = entry;
  const conflicts: readonly Observation[] = fact?.conflicts ?? [];

  const use = (observation: Observation): void => {
    void send(
      'fact.correct',
      {
        shop: reading.shop,
        pageKey: reading.pageKey,
        key: entry.key,
        item: entry.item,
        value: observationText(observation, app),
        note: '',
      },
      words.page.correctionSaved,
    );
  };

  return (
    <div class="entry">
      {named && <p class="entry-name">{entryText(entry, app)}</p>}
      {correction && (
        <div class="proof mine">
          <p>
            <Icon name="pencil" size={12} /> {words.page.correctedAt(formats.dateTime(correction.at))}
          </p>
          {correction.note && <blockquote>{correction.note}</blockquote>}
          <p class="soft small">
            {fact === undefined
              ? words.page.machineReadNothing
              : words.page.machineRead(fact.state === 'found' ? factText(fact, app) : words.facts.value.no)}
          </p>
          <button
            type="button"
            class="text"
            onClick={() => void send('fact.uncorrect', { id: correction.id }, words.page.correctionRemoved)}
          >
            {words.page.uncorrect}
          </button>
        </div>
      )}
      {fact?.evidence.slice(0, PROOFS).map((evidence, index) => (
        <Proof key={index} evidence={evidence} at={reading.takenAt} needles={needlesOf(fact, evidence.snippet)} />
      ))}
      {conflicts.length > 0 && (
        <div class="conflicts">
          <p class="small soft">{words.page.conflictHelp}</p>
          {conflicts.map((observation, index) => (
            <div key={index} class="conflict">
              <p class="entry-name">{observationText(observation, app) ?? words.facts.value.no}</p>
              <Proof
                evidence={observation.evidence[0]}
                at={reading.takenAt}
                needles={needlesOf(observation, observation.evidence[0].snippet)}
              >
                <button type="button" class="text" onClick={() => use(observation)}>
                  <Icon name="check" size={14} />
                  {words.page.useThis}
                </button>
              </Proof>
            </div>
          ))}
        </div>
      )}
      {correcting ? (
        <CorrectionForm entry={entry} reading={reading} onDone={() => setCorrecting(false)} />
      ) : (
        <>
          <button type="button" class="text" onClick={() => setCorrecting(true)}>
            <Icon name="pencil" size={13} />
            {words.page.correct}
          </button>{' '}
          <PointButton factKey={entry.key} reading={reading} />
        </>
      )}
    </div>
  );
}

/** An observation in words; null when it says no. */
function observationText(observation: Observation, app: Parameters<typeof entryText>[1]): string | null {
  if ('absent' in observation) return null;
  return valueText(observation.key, observation.value as never, app, observation.item ?? '');
}
