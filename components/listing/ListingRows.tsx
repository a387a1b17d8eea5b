/** All rows of a list: search, filter, export, and the table itself. */
import { useMemo, useState } from 'preact/hooks';
import { filterLines, LISTING_FILTERS, sortLines } from '../../lib/compare/listing-order.ts';
import type { ListingFilter, ListingLine, ListingOrder } from '../../lib/compare/listing-order.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { ListingTable } from './ListingTable.tsx';

export function ListingRows({
  lines,
  pages,
  shop,
}: {
  readonly lines: readonly ListingLine[];
  /** Pages of results that the lines come from. */
  readonly pages: number;
  readonly shop: string;
}) {
  const { words, formats, services, settings, notify } = useApp();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<ListingFilter>('all');
  const [order, setOrder] = useState<ListingOrder>({ column: 'place', descending: false });
  const shown = useMemo(() => sortLines(filterLines(lines, filter, search), order), [lines, filter, search, order]);

  const estimated = lines.some(({ estimate }) => estimate !== undefined);

  const download = async (): Promise<void> => {
    try {
      // Loaded when asked for, as the other exports are.
      const { listingCsv } = await import('../../lib/export/listing-csv.ts');
      const preset = formats.language === 'fr' ? 'excel-fr' : 'excel-en';
      const options = { language: formats.language, preset, projectName: settings.projectName, shop } as const;
      await services.download(listingCsv(shown, { ...options, now: services.now() }));
      notify(words.exporting.done);
    } catch (error) {
      console.error('The export failed', error);
      notify(words.exporting.failed, 'bad');
    }
  };

  return (
    <section class="group" aria-labelledby="rows-title">
      <h2 id="rows-title">
        {words.listing.rowsTitle}{' '}
        <span class="soft" role="status">
          {words.listing.countOf(formats.number(shown.length), formats.number(lines.length))}
        </span>
      </h2>
      <div class="listing-tools">
        <label class="search grow">
          <Icon name="search" />
          <span class="hidden">{words.listing.search}</span>
          <input
            type="search"
            value={search}
            placeholder={words.listing.search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <label>
          <span class="hidden">{words.listing.filterLabel}</span>
          <select
            value={filter}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setFilter(LISTING_FILTERS.find((name) => name === value) ?? 'all');
            }}
          >
            {LISTING_FILTERS.map((name) => (
              <option key={name} value={name}>
                {words.listing.filter[name]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={shown.length === 0} onClick={() => void download()}>
          <Icon name="download" size={14} />
          {words.listing.export}
        </button>
      </div>
      {estimated && (
        <p class="note">
          <Icon name="question" />
          <span>{words.listing.estimateHelp}</span>
        </p>
      )}
      {shown.length === 0 ? (
        <p class="soft pad">{words.listing.none}</p>
      ) : (
        <ListingTable lines={shown} order={order} severalPages={pages > 1} estimated={estimated} onOrder={setOrder} />
      )}
    </section>
  );
}
