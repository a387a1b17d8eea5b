/** Says where the rows of a list were read from when the page showed no cards for them. */
import type { ListingRow } from '../../lib/model/snapshot.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function ReadFromNote({ rows }: { readonly rows: readonly ListingRow[] }) {
  const { words, formats } = useApp();
  const data = rows.filter((row) => row.readFrom === 'data').length;
  const structured = rows.filter((row) => row.readFrom === 'structured').length;
  if (data + structured === 0) return null;
  const text = data >= structured ? words.readFrom.rowsData : words.readFrom.rowsStructured;
  return (
    <p class="note">
      <Icon name="eye" />
      <span>{text(formats.number(Math.max(data, structured)))}</span>
    </p>
  );
}
