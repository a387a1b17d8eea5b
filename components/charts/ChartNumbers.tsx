/** The numbers of a chart as a table. */
import type { ChartTable } from './chart-spec.ts';

export function ChartNumbers({ table, caption }: { readonly table: ChartTable; readonly caption: string }) {
  return (
    // Scrolls sideways with many shops, and can be reached with the keyboard for that.
    <div class="chart-numbers" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((name, place) => (
              <th key={place} scope="col" class={place > 0 ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...values], line) => (
            <tr key={line}>
              <th scope="row">{name}</th>
              {values.map((value, place) => (
                <td key={place} class="number">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
