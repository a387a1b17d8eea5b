/** The history of one watched page after another: first of the page that changed last. */
import { useEffect, useState } from 'preact/hooks';
import type { ChangeRecord, WatchRecord } from '../../lib/model/records.ts';
import { HistoryPanel } from './HistoryPanel.tsx';

export function WatchedHistory({
  watches,
  changes,
}: {
  readonly watches: readonly WatchRecord[];
  /** Newest first. */
  readonly changes: readonly ChangeRecord[];
}) {
  // Decided once: a change that is found meanwhile does not take the page away that the merchant looks at.
  const [chosen, setChosen] = useState(() => changedLast(watches, changes));
  const drawn = useDrawn();
  const shown = watches.find(({ pageKey }) => pageKey === chosen) ?? watches[0];
  if (!shown) return null;
  return (
    <HistoryPanel
      pageKey={shown.pageKey}
      title={shown.title}
      // A thousand names to choose from take longer to draw than all the rest, and nobody chooses in the first moment.
      choices={drawn || watches.length < 2 ? watches : [shown, OTHERS]}
      onChoose={setChosen}
    />
  );
}

/** Holds the place of the names to come. */
const OTHERS = { pageKey: '', title: '…' };

function changedLast(watches: readonly WatchRecord[], changes: readonly ChangeRecord[]): string | undefined {
  const watched = new Set(watches.map(({ pageKey }) => pageKey));
  return changes.find(({ pageKey }) => watched.has(pageKey))?.pageKey;
}

/** True once the first picture is on the screen. */
function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(true), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return drawn;
}
