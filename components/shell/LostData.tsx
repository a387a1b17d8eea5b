/** Says that the stored data is gone although Vigie did not delete it, and what can be done about it. */
import { useEffect, useState } from 'preact/hooks';
import type { CommandName } from '../../lib/model/messages.ts';
import type { AppServices, KeptMark, ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

/**
 * What was kept before, when the database holds nothing of it. What the merchant deletes is noted before it goes (`TAKES_AWAY`).
 */
export function useLostData(
  services: AppServices,
  shops: readonly ShopData[] | undefined,
): { readonly lost: KeptMark | undefined; readonly forget: () => void } {
  const [lost, setLost] = useState<KeptMark | undefined>(undefined);
  const pages = shops?.reduce((sum, shop) => sum + shop.pages.length, 0);
  useEffect(() => {
    if (pages === undefined) return;
    const before = services.keptMark.read();
    const gone = pages === 0 && before !== undefined && before.pages > 0;
    setLost(gone ? before : undefined);
    if (!gone) services.keptMark.write({ pages, at: services.now().toISOString() });
  }, [services, pages]);
  const forget = (): void => {
    setLost(undefined);
    services.keptMark.write({ pages: 0, at: services.now().toISOString() });
  };
  return { lost, forget };
}

/** Commands after which there may rightly be nothing left. */
export const TAKES_AWAY: ReadonlySet<CommandName> = new Set<CommandName>([
  'shop.remove',
  'example.remove',
  'data.wipe',
]);

export function LostData({ lost, onForget }: { readonly lost: KeptMark; readonly onForget: () => void }) {
  const { words, formats, navigate, route } = useApp();
  return (
    <section class="note bad" role="alert">
      <Icon name="warning" />
      <div class="grow">
        <p class="strong">{words.lostData.title}</p>
        <p>{words.lostData.help(lost.pages, formats.date(lost.at))}</p>
        <div class="buttons">
          {route.view !== 'settings' && (
            <button type="button" class="primary" onClick={() => navigate({ view: 'settings' })}>
              {words.lostData.restore}
            </button>
          )}
          <button type="button" onClick={onForget}>
            {words.lostData.forget}
          </button>
        </div>
      </div>
    </section>
  );
}
