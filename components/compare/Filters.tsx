/** Which questions are shown: five views with their counts, and a search over the questions. */
import { useState } from 'preact/hooks';
import type { RowFilter } from '../../lib/compare/filters.ts';
import { ROW_FILTERS } from '../../lib/compare/filters.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function Filters({
  filter,
  counts,
  search,
  onFilter,
  onSearch,
}: {
  readonly filter: RowFilter;
  readonly counts: Readonly<Record<RowFilter, number>>;
  readonly search: string;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onSearch: (search: string) => void;
}) {
  const { words, formats, wide } = useApp();
  const [searching, setSearching] = useState(false);
  return (
    <div class="filters">
      <div class="filter-buttons" role="group" aria-label={words.compare.filters}>
        {ROW_FILTERS.filter((name) => name !== 'conflicts' || counts.conflicts > 0 || filter === 'conflicts').map(
          (name) => (
            <button key={name} type="button" class="pill" aria-pressed={filter === name} onClick={() => onFilter(name)}>
              {words.compare.filterCount(words.compare.filter[name], formats.number(counts[name]))}
            </button>
          ),
        )}
        {!wide && (
          <button
            type="button"
            class="pill"
            aria-pressed={searching || search !== ''}
            aria-label={words.compare.search}
            title={words.compare.search}
            onClick={() => {
              setSearching(!searching);
              onSearch('');
            }}
          >
            <Icon name="search" />
          </button>
        )}
      </div>
      {(wide || searching) && (
        <label class="search">
          <Icon name="search" />
          <span class="hidden">{words.compare.search}</span>
          <input
            type="search"
            value={search}
            placeholder={words.compare.search}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </label>
      )}
    </div>
  );
}
