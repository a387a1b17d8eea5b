/** Behind a technology: who makes it, what it costs, every rule that fired, and the merchant's word against it. */
import { term } from '../../lib/i18n/dictionary.ts';
import type { PageKind } from '../../lib/model/facts.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import type { Tool } from './tools.ts';

/** Proofs shown at once; the others are one press away. */
const PROOFS = 2;

export function ToolDetail({ tool, shop }: { readonly tool: Tool; readonly shop: string }) {
  const { words, send } = useApp();
  const { value, evidence } = tool;
  const label = toolName(tool);
  const page = (kind: PageKind | undefined) => (kind === undefined ? undefined : term(words.terms.pageKind, kind));
  const proof = (index: number) => {
    const one = evidence[index];
    return (
      one && (
        <Proof key={index} evidence={one} at={tool.at} needles={[needleOf(one.rule)]} page={page(tool.pageKind)}>
          <details class="place">
            <summary>{words.technology.rule}</summary>
            <code>{one.rule}</code>
          </details>
        </Proof>
      )
    );
  };
  const rest = evidence.slice(PROOFS);
  return (
    <div class="entry">
      <p class="entry-name">{label}</p>
      <MakerLine tool={tool} />
      {value.pack !== undefined && <p class="small soft">{words.technology.fromPack(value.pack)}</p>}
      {evidence.slice(0, PROOFS).map((_, index) => proof(index))}
      {rest.length > 0 && (
        <details class="more-rules">
          <summary>{words.app.showMore(rest.length)}</summary>
          {rest.map((_, index) => proof(index + PROOFS))}
        </details>
      )}
      <p class="tool-foot">
        <button
          type="button"
          class="text"
          aria-label={words.technology.wrongOf(label)}
          onClick={() =>
            void send('finding.dismiss', { shop, key: tool.key, item: tool.item }, words.technology.dismissed)
          }
        >
          <Icon name="cross" size={13} />
          {words.technology.wrong}
        </button>
        <span class="soft small">{words.technology.rules(evidence.length)}</span>
      </p>
    </div>
  );
}

/** Maker, country, site, model and price, as far as they are known. */
function MakerLine({ tool: { value } }: { readonly tool: Tool }) {
  const { words, formats } = useApp();
  const parts = [
    value.owner === undefined ? '' : words.technology.by(value.owner),
    value.country === undefined ? '' : formats.country(value.country),
    value.hosting === undefined ? '' : term(words.terms.hosting, value.hosting),
  ].filter(Boolean);
  if (parts.length === 0 && value.site === undefined && value.price === undefined) return null;
  return (
    <p class="small soft maker">
      {parts.join(' · ')}
      {value.price !== undefined && (
        <span title={words.technology.priceNote}>
          {parts.length > 0 && ' · '}
          {term(words.technology.price, value.price)}
        </span>
      )}
      {value.site !== undefined && (
        <>
          {' · '}
          <ExternalLink address={`https://${value.site}`}>{value.site}</ExternalLink>
        </>
      )}
    </p>
  );
}

/** Name, version and the pack that found it. */
export function toolName({ value }: Pick<Tool, 'value'>): string {
  return [value.name, value.version, value.pack && `(${value.pack})`].filter(Boolean).join(' ');
}

/** The text that the rule looks for, which is worth marking in the proof. */
function needleOf(rule: string): string {
  return rule.slice(rule.indexOf(':') + 1).replace(/[*[\]<>]/g, '');
}
