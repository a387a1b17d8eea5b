/** Under the price of a product: the sum at the buyer's door, which the merchant may change, and my own shop's amount for the same product. */
import { useState } from 'preact/hooks';
import type { DeliveredHere, OwnProduct } from '../../lib/compare/delivered-here.ts';
import type { LandedPrice } from '../../lib/compare/values.ts';
import { useApp } from '../context.ts';
import { LandedSum, type PricedPage } from '../lens/LandedSum.tsx';
import { LensPicker } from '../lens/LensPicker.tsx';
import { Tag } from '../parts/Tag.tsx';
import { formatRoute } from '../route.ts';

export function DeliveredPrice({
  known,
  shop,
  page,
}: {
  readonly known: DeliveredHere;
  readonly shop: string;
  readonly page?: PricedPage | undefined;
}) {
  const { landed, own, sum, basketDecides } = known;
  if (!sum && !own) return null;
  return (
    <>
      {(landed ?? own) && (
        <dl class="delivered">
          {landed && <Sum landed={landed.landed} basketDecides={basketDecides} />}
          {own && <Own own={own} />}
        </dl>
      )}
      {sum && <Details sum={sum} shop={shop} page={page} />}
    </>
  );
}

/** The sum line by line, for any number of pieces; made only once it is opened. */
function Details({
  sum,
  shop,
  page,
}: {
  readonly sum: (pieces: number) => LandedPrice;
  readonly shop: string;
  readonly page: PricedPage | undefined;
}) {
  const { words, shops } = useApp();
  const [open, setOpen] = useState(false);
  const [pieces, setPieces] = useState(1);
  const saved = shops?.some((data) => data.shop.id === shop) === true;
  return (
    <details class="delivered-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="soft small">{words.lens.details}</summary>
      {open && (
        <>
          <LensPicker />
          <div class="lens-picker">
            <label>
              <span>{words.lens.quantity}</span>
              <input
                type="number"
                min={1}
                max={999}
                value={pieces}
                onChange={(event) => {
                  const wished = Math.round(Number(event.currentTarget.value));
                  setPieces(Number.isFinite(wished) ? Math.min(999, Math.max(1, wished)) : 1);
                }}
              />
            </label>
          </div>
          <LandedSum landed={sum(pieces)} shop={shop} page={page} editable={saved} />
          <p class="soft small">{saved ? words.lens.sumHelp : words.lens.saveFirst}</p>
        </>
      )}
    </details>
  );
}

function Sum({ landed, basketDecides }: { readonly landed: LandedPrice; readonly basketDecides: boolean }) {
  const { words, formats } = useApp();
  const { product, delivery, total, basket, mode, edited } = landed;
  if (!total || delivery === undefined) return null;
  const parts = [
    formats.money(product),
    delivery === 'free' || delivery.minor === 0 ? words.page.deliveryFree : formats.money(delivery),
    ...landed.fees.map((fee) => formats.money(fee)),
  ];
  return (
    <div>
      <dt>
        {words.page.deliveredTo(formats.country(landed.country))}
        {mode !== undefined && <span class="soft small"> · {words.terms.deliveryMode[mode]}</span>}
        {basketDecides && <span class="soft small"> {words.page.deliveredBasket(formats.money(basket))}</span>}{' '}
        {edited && <Tag tone="accent">{words.lens.yours}</Tag>}
      </dt>
      <dd>
        {parts.join(' + ')} = <strong>{formats.money(total)}</strong>
      </dd>
    </div>
  );
}

/** Below this many percent two prices are the same. */
const SAME = 0.05;

function Own({ own }: { readonly own: OwnProduct }) {
  const { words, formats } = useApp();
  const amount = formats.money(own.amount);
  const { percent } = own;
  return (
    <div class="soft">
      <dt>
        <a class="link" href={formatRoute({ view: 'page', id: own.product.page.pageKey })} title={own.product.name}>
          {words.page.ownShop}
        </a>
        {words.page.ownAmount(own.delivered ? words.page.ownDelivered(amount) : amount)}{' '}
        {own.basis === 'title' && (
          <Tag tone="warn" title={words.page.matchedTitleHelp(own.product.name)}>
            {words.page.matchedTitle}
          </Tag>
        )}
      </dt>
      {/* A rival's price is neither good nor bad news by itself: sign and words tell, no colour does. */}
      {percent !== undefined && (
        <dd class="strong">
          {Math.abs(percent) < SAME ? (
            <>= {words.page.samePrice}</>
          ) : percent > 0 ? (
            <>▲ {words.lens.dearer(formats.percent(percent))}</>
          ) : (
            <>▼ {words.lens.cheaper(formats.percent(-percent))}</>
          )}
        </dd>
      )}
    </div>
  );
}
