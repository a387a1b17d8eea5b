/** What the merchant called wrong on a shop: struck through, with the way to take the word back. */
import type { DismissalRecord } from '../../lib/model/dismissal.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function DismissedList({ dismissals }: { readonly dismissals: readonly DismissalRecord[] }) {
  const { words, formats, send } = useApp();
  if (dismissals.length === 0) return null;
  return (
    <div class="tool-part dismissed">
      <h3>{words.technology.calledWrong}</h3>
      <p class="soft small">{words.technology.calledWrongHelp}</p>
      <ul class="plain">
        {dismissals.map(({ id, item, at }) => (
          <li key={id}>
            <s class="grow">{item}</s>
            <span class="soft small">{words.technology.calledWrongAt(formats.date(at))}</span>
            <button
              type="button"
              class="text"
              aria-label={words.technology.restoreOf(item)}
              onClick={() => void send('finding.restore', { id }, words.technology.restored)}
            >
              <Icon name="refresh" size={13} />
              {words.technology.restore}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
