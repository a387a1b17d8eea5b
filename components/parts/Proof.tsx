/** A proof: the words of the page with the decisive ones marked, where and when they were read, and the way back to them. */
import type { ComponentChildren } from 'preact';
import { HIDDEN_EMAIL } from '../../lib/model/evidence.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { isExampleAddress } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { hostOf } from './address.ts';
import { highlight } from './highlight.ts';
import type { Segment } from './highlight.ts';
import { Icon } from './Icon.tsx';

const HIDDEN: ReadonlySet<string> = new Set(Object.values(HIDDEN_EMAIL));

/** Channels of what only search engines are meant to read. */
const STRUCTURED: ReadonlySet<Evidence['channel']> = new Set(['jsonld', 'rdfa', 'meta']);

export function Proof({
  evidence,
  at,
  needles = [],
  segments,
  page,
  children,
}: {
  readonly evidence: Evidence;
  readonly at: string;
  readonly needles?: readonly string[];
  /** The words cut into marked and unmarked parts, where they are not to be looked for by `needles`. */
  readonly segments?: readonly Segment[] | undefined;
  /** Where the page is worth naming (comparison, changes), its kind in words. */
  readonly page?: string | undefined;
  readonly children?: ComponentChildren;
}) {
  const { words, formats, services } = useApp();
  const snippet = evidence.snippet.trim();
  return (
    <div class="proof">
      {snippet === '' ? (
        <p class="soft">{words.page.noWords}</p>
      ) : (
        <blockquote>
          {(segments ?? highlight(snippet, needles)).map(({ text, marked }, index) =>
            marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </blockquote>
      )}
      <p class="proof-source">
        {page && <span>{page} · </span>}
        {words.terms.channel[evidence.channel]} · {words.page.readOn(formats.dateTime(at))}
      </p>
      {evidence.channel === 'state' && <p class="soft small">{words.readFrom.state}</p>}
      {STRUCTURED.has(evidence.channel) && <p class="soft small">{words.readFrom.structured}</p>}
      {HIDDEN.has(evidence.rule) && <p class="soft small">{words.page.hiddenEmail}</p>}
      <div class="proof-actions">
        {!isExampleAddress(evidence.url) && (
          <button
            type="button"
            class="text"
            onClick={() => void services.showOnPage(evidence)}
            title={hostOf(evidence.url)}
          >
            <Icon name="eye" size={14} />
            {words.page.showOnPage}
          </button>
        )}
        <details class="place">
          <summary>{words.page.exactPlace}</summary>
          <code>{evidence.where}</code>
          <code>{evidence.url}</code>
        </details>
        {children}
      </div>
    </div>
  );
}
