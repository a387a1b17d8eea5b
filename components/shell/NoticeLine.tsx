/** The status line: short messages that appear over the bottom edge and are read aloud. */
import { useEffect } from 'preact/hooks';
import { useApp } from '../context.ts';
import type { NoticeTone } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export interface Notice {
  readonly id: number;
  readonly message: string;
  readonly tone: NoticeTone;
}

const GOOD_STAYS = 5_000;

export function NoticeLine({ notice, onClose }: { readonly notice: Notice | undefined; readonly onClose: () => void }) {
  const { words } = useApp();
  useEffect(() => {
    // What went wrong stays until the merchant closes it.
    if (notice?.tone !== 'good') return undefined;
    const timer = setTimeout(onClose, GOOD_STAYS);
    return () => clearTimeout(timer);
  }, [notice?.id, notice?.tone]);
  return (
    <div class="notice-place">
      <div role="status" aria-live="polite">
        {notice?.tone === 'good' && <NoticeBox notice={notice} close={words.app.close} onClose={onClose} />}
      </div>
      <div role="alert" aria-live="assertive">
        {notice?.tone === 'bad' && <NoticeBox notice={notice} close={words.app.close} onClose={onClose} />}
      </div>
    </div>
  );
}

function NoticeBox({
  notice,
  close,
  onClose,
}: {
  readonly notice: Notice;
  readonly close: string;
  readonly onClose: () => void;
}) {
  return (
    <div class={`notice ${notice.tone}`}>
      <Icon name={notice.tone === 'good' ? 'check' : 'warning'} />
      <p class="grow">{notice.message}</p>
      <button type="button" class="ghost square" onClick={onClose} aria-label={close}>
        <Icon name="cross" size={14} />
      </button>
    </div>
  );
}
