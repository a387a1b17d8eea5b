/** One shop in full: coverage, links still to visit, answers by group, saved pages, tags, notes, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { ShopData } from '../../lib/model/services.ts';
import { useComparison } from '../compare/use-comparison.ts';
import { useApp } from '../context.ts';
import { Ask } from '../parts/Ask.tsx';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';
import { ViewHeader } from '../shell/ViewHeader.tsx';
import { CountryLens } from './CountryLens.tsx';
import { CoverageSection } from './CoverageSection.tsx';
import { ProfileAnswers } from './ProfileAnswers.tsx';
import { PointedPlaces } from './PointedPlaces.tsx';
import { SavedPages } from './SavedPages.tsx';
import { ShopTechnology } from './ShopTechnology.tsx';
import { OutsideTools } from './OutsideTools.tsx';
import { ShopNotes } from './ShopNotes.tsx';

export function ShopProfile({ data }: { readonly data: ShopData }) {
  const { words, formats, services, navigate, send } = useApp();
  const [removing, setRemoving] = useState(false);
  const { shop } = data;
  const table = useComparison(shop.id);
  const column = table?.columns.find((candidate) => candidate.shop.id === shop.id);
  const mine = shop.role === 'mine';
  return (
    <div class="shop-profile">
      {services.surface === 'panel' && (
        <div class="crumbs">
          <button type="button" class="text" onClick={() => navigate({ view: 'shop' })}>
            <Icon name="back" size={14} />
            {words.shop.allShops}
          </button>
        </div>
      )}
      <ViewHeader
        lead={<Avatar id={shop.id} name={shop.name} />}
        title={shop.name}
        subtitle={
          column && words.shop.answered(formats.number(column.coverage.answered), formats.number(column.coverage.total))
        }
        actions={
          <button type="button" onClick={() => navigate({ view: 'compare' })}>
            <Icon name="table" size={14} />
            {words.shop.compareWith}
          </button>
        }
      />
      {column && (
        <div class="profile-meter">
          <Meter
            value={column.coverage.answered}
            total={column.coverage.total}
            label={words.shop.answered(formats.number(column.coverage.answered), formats.number(column.coverage.total))}
          />
        </div>
      )}
      <div class="switch-line">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={mine}
            onChange={(event) =>
              void send('shop.update', { id: shop.id, role: event.currentTarget.checked ? 'mine' : 'competitor' })
            }
          />
          <span>{words.shop.mineSwitch}</span>
        </label>
        <p class="soft small">{words.shop.mineHelp}</p>
      </div>
      {column && <CoverageSection coverage={column.coverage} data={data} />}
      {table && <CountryLens data={data} table={table} />}
      {table && <ProfileAnswers table={table} shop={shop.id} />}
      <ShopTechnology data={data} />
      <SavedPages data={data} />
      <PointedPlaces rules={data.rules} />
      <OutsideTools data={data} />
      <ShopNotes shop={shop} />
      <div class="pad">
        <button type="button" class="danger-text" onClick={() => setRemoving(true)}>
          <Icon name="trash" size={14} />
          {words.shop.remove}
        </button>
      </div>
      {removing && (
        <Ask
          title={words.shop.removeTitle(shop.name)}
          help={words.shop.removeHelp(data.pages.length)}
          confirm={words.app.remove}
          onClose={() => setRemoving(false)}
          onConfirm={() => {
            setRemoving(false);
            void send('shop.remove', { id: shop.id }, words.shop.removed).then((done) => {
              if (done) navigate({ view: 'shop' });
            });
          }}
        />
      )}
    </div>
  );
}
