/** The pages of this shop that would complete its profile, one click away each. */
import { term } from '../../lib/i18n/dictionary.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { linksToVisit } from './links.ts';

export function LinksToVisit({
  snapshot,
  shop,
  onClose,
}: {
  readonly snapshot: Snapshot;
  readonly shop: ShopData | undefined;
  readonly onClose: () => void;
}) {
  const { words } = useApp();
  const names: Readonly<Record<string, string>> = {
    ...words.terms.pageKind,
    ...words.terms.topic,
    ...words.terms.coverage,
  };
  return (
    <Dialog title={words.page.completeTitle} onClose={onClose}>
      <p class="soft">{words.page.completeHelp}</p>
      <ul class="plain links">
        {linksToVisit(snapshot, shop).map((link) => (
          <li key={link.url}>
            <ExternalLink address={link.url}>{term(names, link.topic)}</ExternalLink>
            <span class="soft small break">{link.text}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
