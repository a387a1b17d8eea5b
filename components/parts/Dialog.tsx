/** A native modal dialog with a title and a close button; the browser keeps the focus inside and gives it back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useApp } from '../context.ts';
import { Icon } from './Icon.tsx';

export function Dialog({
  title,
  subtitle,
  wide = false,
  side = false,
  onClose,
  children,
  actions,
}: {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly wide?: boolean;
  /** Shown along the right edge, for proofs beside a table. */
  readonly side?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  const { words } = useApp();
  const reference = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = reference.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={reference}
      class={`dialog${wide ? ' wide' : ''}${side ? ' side' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === reference.current) onClose();
      }}
    >
      <div class="dialog-box">
        <header class="dialog-head">
          <div class="grow">
            <h2 id={titleId}>{title}</h2>
            {subtitle && <p class="soft small">{subtitle}</p>}
          </div>
          <button type="button" class="ghost square" onClick={onClose} aria-label={words.app.close}>
            <Icon name="cross" />
          </button>
        </header>
        <div class="dialog-body">{children}</div>
        {actions && <footer class="dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
