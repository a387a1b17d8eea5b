/** Where the tracked shops showed up for one query, date by date, over the saved pages of results. */
import { useMemo } from 'preact/hooks';
import { searchHistory } from '../../lib/compare/search-places.ts';
import type { ShopRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { useLive } from '../live.ts';
import { Tag } from '../parts/Tag.tsx';
import { usePlaceText } from './use-place-text.ts';

export function SearchHistory({ pageKey, shops }: { readonly pageKey: string; readonly shops: readonly ShopRecord[] }) {
  const { services, words, formats, now } = useApp();
  const text = usePlaceText();
  const source = useMemo(() => services.savedReadings(pageKey), [services, pageKey]);
  const saved = useLive(source).value;
  const history = useMemo(() => (saved ? searchHistory(saved, shops) : undefined), [saved, shops]);
  if (!history || history.dates.length === 0 || history.lines.length === 0) return null;
  return (
    <section class="group" aria-labelledby="search-history">
      <h2 id="search-history">{words.searching.historyTitle}</h2>
      <p class="soft small">{words.searching.historyHelp}</p>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={words.searching.historyHelp}>
        <table class="search-history">
          <thead>
            <tr>
              <th scope="col">{words.searching.historyShop}</th>
              {history.dates.map((date) => (
                <th scope="col" key={date} title={formats.dateTime(date)}>
                  {formats.day(date, now)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.lines.map(({ shop, places }) => (
              <tr key={shop.id}>
                <th scope="row">
                  {shop.name} {shop.role === 'mine' && <Tag tone="accent">{words.page.mine}</Tag>}
                </th>
                {places.map((list, index) => (
                  <td key={history.dates[index]} class={list.length > 0 ? 'strong' : 'soft'}>
                    {list.length > 0 ? text(list) : words.searching.notSeen}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
