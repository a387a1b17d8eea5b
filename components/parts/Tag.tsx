/** A small rounded label; its tone is always doubled by a word or a sign, never colour alone. */
import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent';

export function Tag({
  tone = 'plain',
  title,
  children,
}: {
  readonly tone?: Tone;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={tone === 'plain' ? 'tag' : `tag ${tone}`} title={title}>
      {children}
    </span>
  );
}
