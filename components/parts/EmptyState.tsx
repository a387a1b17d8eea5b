/** What a view says when it has nothing to show yet: a drawing, a title, what to do. */
import type { ComponentChildren } from 'preact';
import { Drawing } from './Drawing.tsx';
import type { DrawingName } from './Drawing.tsx';

export function EmptyState({
  drawing,
  title,
  help,
  children,
}: {
  readonly drawing: DrawingName;
  readonly title: string;
  readonly help: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="empty">
      <Drawing name={drawing} />
      <h2>{title}</h2>
      <p class="soft">{help}</p>
      {children}
    </section>
  );
}
