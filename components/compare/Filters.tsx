/** Which questions are shown: views with their counts, one group, what changed since a day, and a search over the questions. */
import { useState } from 'preact/hooks';
import type { RowFilter } from '../../lib/compare/filters.ts';
import { ROW_FILTERS } from '../../lib/compare/filters.ts';
import { CHECKLIST_GROUPS } from '../../lib/knowledge/checklist/types.ts';
import type { ChecklistGroup } from '../../lib/knowledge/checklist/types.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

/** What the merchant asks to see. */
export interface Asked {
  readonly filter: RowFilter;
  readonly search: string;
  readonly group: ChecklistGroup | undefined;
  /** A day, "2026-11-01"; empty for any. */
  readonly since: string;
}

export const NOTHING_ASKED: Asked = { filter: 'short', search: '', group: undefined, since: '' };

export function Filters({
  asked,
  counts,
  onChange,
}: {
  readonly asked: Asked;
  readonly counts: Readonly<Record<RowFilter, number>>;
  readonly onChange: (asked: Asked) => void;
}) {
  const { words, formats } = useApp();
  const narrowed = asked.search !== '' || asked.group !== undefined || asked.since !== '';
  const [open, setOpen] = useState(narrowed);
  return (
    <div class="filters">
      <div class="filter-buttons" role="group" aria-label={words.compare.filters}>
        {ROW_FILTERS.filter((name) => name !== 'conflicts' || counts.conflicts > 0 || asked.filter === 'conflicts').map(
          (name) => (
            <button
              key={name}
              type="button"
              class="pill"
              aria-pressed={asked.filter === name}
              onClick={() => onChange({ ...asked, filter: name })}
            >
              {words.compare.filterCount(words.compare.filter[name], formats.number(counts[name]))}
            </button>
          ),
        )}
        <button
          type="button"
          class="pill"
          aria-expanded={open}
          aria-label={words.grid.more}
          title={words.grid.more}
          onClick={() => {
            setOpen(!open);
            if (open && narrowed) onChange({ ...NOTHING_ASKED, filter: asked.filter });
          }}
        >
          <Icon name={open ? 'cross' : 'search'} />
        </button>
      </div>
      {open && (
        <div class="filter-more">
          <label class="search">
            <Icon name="search" />
            <span class="hidden">{words.compare.search}</span>
            <input
              type="search"
              value={asked.search}
              placeholder={words.compare.search}
              onInput={(event) => onChange({ ...asked, search: event.currentTarget.value })}
            />
          </label>
          <label>
            <span class="hidden">{words.grid.group}</span>
            <select
              value={asked.group ?? ''}
              onChange={(event) => {
                const group = CHECKLIST_GROUPS.find((name) => name === event.currentTarget.value);
                onChange({ ...asked, group });
              }}
            >
              <option value="">{words.grid.allGroups}</option>
              {CHECKLIST_GROUPS.map((group) => (
                <option key={group} value={group}>
                  {words.terms.checklistGroup[group]}
                </option>
              ))}
            </select>
          </label>
          <label class="filter-since">
            <span class="soft small">{words.grid.since}</span>
            <input
              type="date"
              value={asked.since}
              onInput={(event) => onChange({ ...asked, since: event.currentTarget.value })}
            />
          </label>
        </div>
      )}
    </div>
  );
}
