/** An error in words: what happened, what to do, and the technical detail small underneath. */
import type { ComponentChildren } from 'preact';
import type { AppError } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Icon } from './Icon.tsx';

export function ErrorNote({ error, children }: { readonly error: AppError; readonly children?: ComponentChildren }) {
  const { words } = useApp();
  const { title, help } = words.errors[error.code];
  return (
    <section class="note bad" role="alert">
      <Icon name="warning" />
      <div class="grow">
        <p class="strong">{title}</p>
        <p>{help}</p>
        {error.detail && <p class="soft small break">{words.app.technicalDetail(error.detail.slice(0, 300))}</p>}
        {children}
      </div>
    </section>
  );
}
