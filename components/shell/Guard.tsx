/** Keeps a fault in one view from blanking the whole panel: says so in words and offers to reload. */
import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Dictionary } from '../../lib/i18n/dictionary.ts';

interface GuardProps {
  readonly words: Dictionary;
  readonly children: ComponentChildren;
}

export class Guard extends Component<GuardProps, { failure: string | undefined }> {
  override state = { failure: undefined };

  static override getDerivedStateFromError(error: unknown): { failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    console.error('A view of Vigie failed', error);
  }

  override render({ words, children }: GuardProps, { failure }: { failure: string | undefined }) {
    if (failure === undefined) return children;
    return (
      <section class="note bad" role="alert">
        <div class="grow">
          <p class="strong">{words.app.failedTitle}</p>
          <p>{words.app.failedHelp}</p>
          <p class="soft small break">{words.app.technicalDetail(failure.slice(0, 300))}</p>
          <button type="button" onClick={() => location.reload()}>
            {words.app.reload}
          </button>
        </div>
      </section>
    );
  }
}
