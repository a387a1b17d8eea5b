/** A line of facts: its name, its value, and the proofs that its arrow unfolds. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { Icon } from './Icon.tsx';

export function FactLine({
  label,
  value,
  detail,
}: {
  readonly label: string;
  readonly value: ComponentChildren;
  /** Made only once it is asked for. */
  readonly detail: () => ComponentChildren;
}) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class={open ? 'fact open' : 'fact'}>
      <dt>{label}</dt>
      <dd class="fact-value">{value}</dd>
      <dd class="fact-more">
        <button
          type="button"
          class="ghost square cover"
          aria-expanded={open}
          aria-controls={id}
          aria-label={words.page.showProof(label)}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" size={14} />
        </button>
      </dd>
      {open && (
        <dd class="fact-detail" id={id}>
          {detail()}
        </dd>
      )}
    </div>
  );
}
