/** The head of a product page: name, price, price before discount, availability, and on demand the proof of each. */
import { useId, useMemo, useState } from 'preact/hooks';
import { deliveredHere } from '../../lib/compare/delivered-here.ts';
import { term } from '../../lib/i18n/dictionary.ts';
import { priceText } from '../../lib/i18n/values.ts';
import { lowest } from '../../lib/model/money.ts';
import { valueOf } from '../../lib/model/snapshot.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { useApp } from '../context.ts';
import { ReaderNote } from '../listing/ReaderNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { Tag } from '../parts/Tag.tsx';
import type { Tone } from '../parts/Tag.tsx';
import { DeliveredPrice } from './DeliveredPrice.tsx';
import type { FactRow } from './fact-groups.ts';
import { FactRowView } from './FactRowView.tsx';
import type { ReadingContext } from './reading-context.ts';

const IN_STOCK = new Set(['InStock', 'InStoreOnly', 'OnlineOnly']);
const OUT_OF_STOCK = new Set(['OutOfStock', 'SoldOut', 'Discontinued']);

export function ProductHero({
  snapshot,
  rows,
  reading,
}: {
  readonly snapshot: Snapshot;
  readonly rows: readonly FactRow[];
  readonly reading: ReadingContext;
}) {
  const app = useApp();
  const { words, formats, shops, scope } = app;
  const [open, setOpen] = useState(false);
  const id = useId();
  const typed = (key: string): string | undefined =>
    rows.find((row) => row.key === key)?.entries[0]?.correction?.value ?? undefined;
  const conflicts = rows.some(({ entries }) =>
    entries.some(({ fact, correction }) => !correction && fact?.conflicts?.length),
  );
  const price = valueOf(snapshot, 'product.price');
  const before = valueOf(snapshot, 'product.listPrice');
  const name = typed('product.name') ?? valueOf(snapshot, 'product.name') ?? snapshot.title;
  const availability = valueOf(snapshot, 'product.availability');
  const discount = valueOf(snapshot, 'product.discount') ?? computedDiscount(price, before);
  const delivered = useMemo(
    () => (shops ? deliveredHere(snapshot, shops, scope.options) : undefined),
    [snapshot, shops, scope.options],
  );
  const delivery = delivered?.landed?.delivery?.entry.best;

  return (
    <section class="hero" aria-label={words.page.hero}>
      <div class="chips">
        <Tag>{words.terms.pageKind[snapshot.pageKind]}</Tag>
        {availability !== undefined && (
          <Tag tone={stockTone(availability)}>
            <span aria-hidden="true">{OUT_OF_STOCK.has(availability) ? '○' : '●'}</span>
            {typed('product.availability') ?? term(words.terms.availability, availability)}
          </Tag>
        )}
        {conflicts && (
          <Tag tone="warn">
            <Icon name="warning" size={11} />
            {words.page.conflict}
          </Tag>
        )}
      </div>
      <ReaderNote snapshot={snapshot} />
      {name && <p class="hero-name">{name}</p>}
      <div class="hero-price">
        {(price ?? typed('product.price')) ? (
          <span class="price">{typed('product.price') ?? (price && priceText(price, app))}</span>
        ) : (
          <span class="unknown">{words.page.priceUnknown}</span>
        )}
        {before && (
          <span class="was">
            <span class="hidden">{words.facts.label['product.listPrice']} </span>
            {formats.price(before)}
          </span>
        )}
        {discount !== undefined && discount > 0 && (
          <Tag tone="warn">{words.page.discount(formats.percent(discount))}</Tag>
        )}
        {rows.length > 0 && (
          <button
            type="button"
            class="text hero-proof"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {words.page.proofs}
            <Icon name="chevron" size={12} />
          </button>
        )}
      </div>
      {delivered && (
        <DeliveredPrice
          known={delivered}
          shop={reading.shop}
          page={
            price && {
              pageKey: reading.pageKey,
              price: lowest(price),
              correction: shops
                ?.find(({ shop }) => shop.id === reading.shop)
                ?.corrections.find(({ pageKey, key }) => pageKey === reading.pageKey && key === 'product.price'),
            }
          }
        />
      )}
      {open && (
        <div id={id}>
          <dl class="facts">
            {rows.map((row) => (
              <FactRowView key={row.id} row={row} reading={reading} />
            ))}
          </dl>
          {delivery?.evidence[0] && (
            <>
              <p class="soft small pad">{words.page.deliveredTo(formats.country(scope.options.country))}</p>
              <Proof evidence={delivery.evidence[0]} at={delivery.at} page={words.terms.pageKind[delivery.pageKind]} />
            </>
          )}
        </div>
      )}
    </section>
  );
}

function stockTone(availability: string): Tone {
  if (IN_STOCK.has(availability)) return 'good';
  return OUT_OF_STOCK.has(availability) ? 'bad' : 'warn';
}

type Price = Parameters<typeof lowest>[0];

/** Per cent off, rounded as shops print it, when both prices are in one currency. */
function computedDiscount(price: Price | undefined, before: Price | undefined): number | undefined {
  if (!price || !before) return undefined;
  const now = lowest(price);
  const then = lowest(before);
  if (now.currency !== then.currency || then.minor <= now.minor || then.minor === 0) return undefined;
  return Math.round((1 - now.minor / then.minor) * 100);
}
