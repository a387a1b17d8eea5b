/** The Shops view: all saved shops, or one of them in full. */
import type { AppError } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { Skeleton } from '../page/Skeleton.tsx';
import { ShopList } from './ShopList.tsx';
import { ShopProfile } from './ShopProfile.tsx';

export function ShopView({ broken }: { readonly broken: AppError | undefined }) {
  const { words, shops, route, services } = useApp();
  if (broken && !shops) return <ErrorNote error={broken} />;
  if (!shops) return <Skeleton label={words.app.loading} />;
  const chosen = shops.find((data) => data.shop.id === route.id);
  const beside = services.surface === 'workspace' && shops.length > 0;
  if (!chosen) return <ShopList shops={shops} missing={route.id !== undefined} />;
  return (
    <div class={beside ? 'shop-columns' : ''}>
      {beside && (
        <aside class="shop-side">
          <ShopList shops={shops} current={chosen.shop.id} missing={false} />
        </aside>
      )}
      <ShopProfile key={chosen.shop.id} data={chosen} />
    </div>
  );
}
