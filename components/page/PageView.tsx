/** The Page view: in the panel the page in front of the merchant, in the full tab the saved pages. */
import type { AppError } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { ErrorNote } from '../parts/ErrorNote.tsx';
import { LivePage } from './LivePage.tsx';
import { StoredPage } from './StoredPage.tsx';
import { StoredPages } from './StoredPages.tsx';

export function PageView({ broken }: { readonly broken: AppError | undefined }) {
  const { services, route } = useApp();
  return (
    <>
      {broken && <ErrorNote error={broken} />}
      {route.id !== undefined ? (
        <StoredPage pageKey={route.id} />
      ) : services.surface === 'panel' ? (
        <LivePage />
      ) : (
        <StoredPages />
      )}
    </>
  );
}
