/** The head of a shop's column: its name, how much is answered, which kinds of page were read, and the way to complete it. */
import type { ComponentChildren } from 'preact';
import type { Column } from '../../lib/compare/table.ts';
import { isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { Meter } from '../parts/Meter.tsx';

export function ColumnHead({
  column,
  mine,
  onComplete,
  children,
}: {
  readonly column: Column;
  readonly mine: boolean;
  readonly onComplete: (shop: string) => void;
  /** Shown instead of the name. */
  readonly children?: ComponentChildren;
}) {
  const { words, formats } = useApp();
  const { answered, total, seen, kinds, toVisit } = column.coverage;
  const open = !isExample(column.shop.id) && (seen < kinds.length || toVisit.length > 0);
  return (
    <th role="columnheader" scope="col" class={mine ? 'mine' : ''}>
      {children || <span class="column-name">{column.shop.name}</span>}
      {mine && column.shop.name !== words.shop.mine && <span class="column-mine small">{words.shop.mine}</span>}
      <Meter
        value={answered}
        total={total}
        label={words.compare.answeredOf(formats.number(answered), formats.number(total))}
      />
      <span class="small soft column-score">
        {words.compare.score(formats.number(answered), formats.number(total))}
        {column.newestAt && <span class="column-date"> · {formats.day(column.newestAt)}</span>}
      </span>
      {open && (
        <button
          type="button"
          class="text small column-complete"
          title={words.grid.pagesRead(formats.number(seen), formats.number(kinds.length))}
          onClick={() => onComplete(column.shop.id)}
        >
          {words.grid.complete}
          <span class="hidden">: {column.shop.name}</span>
          <span aria-hidden="true">
            {' '}
            ({formats.number(seen)}/{formats.number(kinds.length)})
          </span>
        </button>
      )}
    </th>
  );
}
