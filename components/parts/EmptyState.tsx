/** What a view says when it has nothing to show yet: a drawing, a title, what to do. */
import type { ComponentChildren } from 'preact';
import { Drawing } from './Drawing.tsx';
import type { DrawingName } from './Drawing.tsx';

export function EmptyState({
  drawing,
  title,
  help,
  heading = 2,
  children,
}: {
  readonly drawing: DrawingName;
  readonly title: string;
  readonly help: string;
  /** 1 where nothing above it is the heading of the view. */
  readonly heading?: 1 | 2;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="empty">
      <Drawing name={drawing} />
      {heading === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p class="soft">{help}</p>
      {children}
    </section>
  );
}
