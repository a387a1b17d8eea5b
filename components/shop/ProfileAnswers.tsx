/** What is known of a shop, by group of the checklist; each answer opens its proof. */
import { useState } from 'preact/hooks';
import type { ComparisonTable } from '../../lib/compare/table.ts';
import { isAnswered } from '../../lib/compare/table.ts';
import { CellDrawer } from '../compare/CellDrawer.tsx';
import { CellView } from '../compare/CellView.tsx';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function ProfileAnswers({ table, shop }: { readonly table: ComparisonTable; readonly shop: string }) {
  const { words, formats } = useApp();
  const [onlyAnswered, setOnlyAnswered] = useState(true);
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const index = table.columns.findIndex((column) => column.shop.id === shop);
  const groups = table.groups.map(({ group, rows }) => ({
    group,
    rows: rows.flatMap((row) => {
      const cell = row.cells[index];
      return cell ? [{ item: row.item, cell, row }] : [];
    }),
  }));
  const openedRow = groups.flatMap(({ rows }) => rows).find(({ item }) => item.id === opened);
  return (
    <section class="group" aria-labelledby="profile-title">
      <h2 id="profile-title">{words.shop.profile}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={onlyAnswered}
          onChange={(event) => setOnlyAnswered(event.currentTarget.checked)}
        />
        {words.shop.onlyAnswered}
      </label>
      {groups.map(({ group, rows }) => {
        const answered = rows.filter(({ cell }) => isAnswered(cell)).length;
        const shown = onlyAnswered ? rows.filter(({ cell }) => isAnswered(cell)) : rows;
        return (
          <details key={group} class="fold" open={answered > 0}>
            <summary>
              <h3>{words.terms.checklistGroup[group]}</h3>
              <span class="soft small">
                {words.shop.groupCount(formats.number(answered), formats.number(rows.length))}
              </span>
            </summary>
            <dl class="facts">
              {shown.map(({ item, cell }) => (
                <div class="fact" key={item.id}>
                  <dt>{item[formats.language]}</dt>
                  <dd class="fact-value">
                    <CellView cell={cell} />
                  </dd>
                  <dd class="fact-more">
                    <button
                      type="button"
                      class="ghost square cover"
                      aria-haspopup="dialog"
                      aria-label={words.page.showProof(item[formats.language])}
                      onClick={() => setOpened(item.id)}
                    >
                      <Icon name="chevron" size={14} />
                    </button>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
      {openedRow && (
        <CellDrawer row={openedRow.row} column={index} table={table} onClose={() => setOpened(undefined)} />
      )}
    </section>
  );
}
