/** Decisions on findings that the facts no longer carry, with the sentence as it was read then. */
import type { FindingNoteRecord } from '../../lib/model/project.ts';
import { useApp } from '../context.ts';

export function GoneDecisions({ gone }: { readonly gone: readonly FindingNoteRecord[] }) {
  const { words, formats, send } = useApp();
  if (gone.length === 0) return null;
  return (
    <details class="gone">
      <summary>{words.meaning.gone(gone.length)}</summary>
      <p class="soft small">{words.meaning.goneHelp}</p>
      <ul class="plain findings">
        {gone.map((note) => (
          <li key={note.finding} class="finding low">
            <p class="was">{note.said}</p>
            {note.comment !== '' && <p>{note.comment}</p>}
            <p class="soft small">{words.meaning.goneOn(formats.date(note.at))}</p>
            <div class="buttons">
              <button
                type="button"
                onClick={() => {
                  const { project, finding, said } = note;
                  void send('finding.set', { project, finding, said, verdict: 'open', comment: '' });
                }}
              >
                {words.meaning.goneClear}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
