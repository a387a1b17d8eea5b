/** A question before something that cannot be undone. */
import { useApp } from '../context.ts';
import { Dialog } from './Dialog.tsx';

export function Ask({
  title,
  help,
  confirm,
  onConfirm,
  onClose,
}: {
  readonly title: string;
  readonly help: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { words } = useApp();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.app.cancel}
          </button>
          <button type="button" class="danger" onClick={onConfirm}>
            {confirm}
          </button>
        </>
      }
    >
      <p>{help}</p>
    </Dialog>
  );
}
