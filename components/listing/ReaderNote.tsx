/** Says plainly when a marketplace's own reader no longer fits its pages and the general reader took over. */
import { valueOf } from '../../lib/model/snapshot.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function ReaderNote({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words } = useApp();
  const reader = valueOf(snapshot, 'listing.reader') ?? valueOf(snapshot, 'product.reader');
  if (!reader?.fallback) return null;
  return (
    <p class="note warn">
      <Icon name="warning" />
      <span>{words.listing.readerFallback(reader.marketplace)}</span>
    </p>
  );
}
