/** What a cell of the comparison shows: the value, with signs and words for best, behind, no, unknown, conflict, old. */
import type { VNode } from 'preact';
import type { Cell } from '../../lib/compare/table.ts';
import { cellText, valueText } from '../../lib/export/cell-text.ts';
import type { Tongue } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { useStaleBefore } from './stale.ts';

/** One cell on its own. */
export function CellView({ cell }: { readonly cell: Cell }) {
  const app = useApp();
  return cellContent(cell, app, useStaleBefore());
}

/** The same without hooks: a table draws two thousand of them, and none needs to know the whole app. */
export function cellContent(cell: Cell, tongue: Tongue, staleBefore: string): VNode {
  const { words, formats } = tongue;
  const language = formats.language;
  if (cell.state === 'unknown') {
    return (
      <>
        <span class="unknown">{unknownText(cell, words)}</span>
        {cell.hints && <span class="hint"> {valueText(cell.hints, language, cell.item)}</span>}
      </>
    );
  }
  if (cell.state === 'absent') return <span class="absent">{words.compare.no}</span>;
  // The sum first, then how it is made up.
  const total = cell.value?.kind === 'landed' ? cell.value.landed.total : undefined;
  return (
    <>
      <span class={cell.best ? 'cell-value best' : cell.gap ? 'cell-value behind' : 'cell-value'}>
        {total
          ? formats.money(total)
          : cell.value
            ? valueText(cell.value, language, cell.item)
            : cellText(cell, language)}
      </span>
      {total && cell.value && <span class="hint">{valueText(cell.value, language, cell.item)}</span>}
      {marks(cell, tongue, staleBefore)}
    </>
  );
}

function marks(cell: Cell, { words }: Tongue, staleBefore: string): VNode {
  const old = cell.answer !== undefined && cell.answer.at < staleBefore;
  return (
    <>
      {cell.best && (
        <span class="mark good-text" title={words.compare.bestHelp}>
          <Icon name="check" size={12} />
          {words.compare.best}
        </span>
      )}
      {cell.gap && (
        <span class="mark bad-text" title={words.compare.behindHelp}>
          <span aria-hidden="true">▾</span> {words.compare.behind}
        </span>
      )}
      {cell.state === 'conflict' && (
        <Tag tone="warn">
          <Icon name="warning" size={10} />
          {words.compare.conflict}
        </Tag>
      )}
      {cell.legal && (
        <Tag tone="warn" title={words.compare.legalHelp}>
          <Icon name="flag" size={10} />
          {words.compare.legal}
        </Tag>
      )}
      {cell.state === 'answered' && (
        <span class="mark soft">
          <Icon name="pencil" size={11} />
          {words.compare.yourWord}
        </span>
      )}
      {old && (
        <span class="mark warn-text">
          <Icon name="clock" size={11} />
          {words.grid.old}
        </span>
      )}
      {cell.corrected && cell.state !== 'answered' && (
        <span class="mark soft">
          <Icon name="pencil" size={11} />
          {words.compare.correctedMark}
        </span>
      )}
    </>
  );
}

function unknownText(cell: Cell, words: Tongue['words']): string {
  const why = cell.why;
  if (!why) return words.compare.notSeen;
  if (why.reason === 'ask-the-merchant') return words.compare.toAnswer;
  if (why.reason === 'nothing-read') return words.compare.nothingRead;
  if (why.reason === 'needs-more-shops' || why.reason === 'no-delivery-price') return words.compare.notComparable;
  return why.pages > 0 ? words.compare.notSeenPages(why.pages) : words.compare.notSeen;
}
