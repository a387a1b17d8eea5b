/** The head of a view: what it shows, a line about it, and its main actions. */
import type { ComponentChildren } from 'preact';

export function ViewHeader({
  lead,
  title,
  subtitle,
  actions,
}: {
  readonly lead?: ComponentChildren;
  readonly title: ComponentChildren;
  readonly subtitle?: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  return (
    <header class="view-head">
      {lead}
      <div class="grow view-title">
        <h1>{title}</h1>
        {subtitle && <p class="soft small">{subtitle}</p>}
      </div>
      {actions && <div class="view-actions">{actions}</div>}
    </header>
  );
}
