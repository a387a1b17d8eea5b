/** What outside tools say of the shops side by side, below the comparison and never inside it. */
import { useMemo } from 'preact/hooks';
import { figureTable } from '../../lib/compare/figures.ts';
import { figureName, figureSaid, figureValueText } from '../../lib/export/figures.ts';
import type { FigureRecord } from '../../lib/model/figure.ts';
import { useApp } from '../context.ts';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';

export function FiguresTable({ shops }: { readonly shops: readonly string[] }) {
  const { words, formats, scope } = useApp();
  const { columns, rows } = useMemo(
    () => figureTable((scope.shops ?? []).filter(({ shop }) => shops.includes(shop.id))),
    [scope.shops, shops],
  );
  if (rows.length === 0) return null;
  const shown = columns.flatMap(({ id, name }, place) =>
    rows.some(({ cells }) => (cells[place]?.length ?? 0) > 0) ? [{ id, name, place }] : [],
  );
  return (
    <section class="outside figures-table" aria-labelledby="figures-title">
      <h2 id="figures-title">
        <Icon name="pencil" size={13} /> {words.figures.tableTitle}
      </h2>
      <p class="soft small">{words.figures.tableHelp}</p>
      <div class="figures-scroll" role="group" aria-label={words.figures.what} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">{words.figures.what}</span>
              </th>
              {shown.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.kind} ${row.detail}`}>
                <th scope="row">{figureName(row, formats.language)}</th>
                {shown.map(({ id, place }) => (
                  <td key={id}>
                    {(row.cells[place] ?? []).map((figure) => (
                      <FigureText key={figure.id} figure={figure} />
                    ))}
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

function FigureText({ figure }: { readonly figure: FigureRecord }) {
  const { formats } = useApp();
  const said = figureSaid(figure, formats.language);
  return (
    <p>
      <b class="figure-value">{figureValueText(figure.value, formats.language)}</b>
      <span class="soft small figure-said" title={figure.note === '' ? undefined : figure.note}>
        {figure.url === '' ? said : <ExternalLink address={figure.url}>{said}</ExternalLink>}
      </span>
    </p>
  );
}
