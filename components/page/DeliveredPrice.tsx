/** Two lines under the price of a product: the sum at the buyer's door, and my own shop's amount for the same product. */
import type { DeliveredHere, OwnProduct } from '../../lib/compare/delivered-here.ts';
import type { LandedPrice } from '../../lib/compare/values.ts';
import { useApp } from '../context.ts';
import { Tag } from '../parts/Tag.tsx';
import { formatRoute } from '../route.ts';

export function DeliveredPrice({ known }: { readonly known: DeliveredHere }) {
  const { landed, own, basketDecides } = known;
  if (!landed && !own) return null;
  return (
    <dl class="delivered">
      {landed && <Sum landed={landed.landed} basketDecides={basketDecides} />}
      {own && <Own own={own} />}
    </dl>
  );
}

function Sum({ landed, basketDecides }: { readonly landed: LandedPrice; readonly basketDecides: boolean }) {
  const { words, formats } = useApp();
  const { product, delivery, total, basket, mode } = landed;
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
        {basketDecides && <span class="soft small"> {words.page.deliveredBasket(formats.money(basket))}</span>}
      </dt>
      <dd>
        {parts.join(' + ')} = <strong>{formats.money(total)}</strong>
      </dd>
    </div>
  );
}

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
      {percent !== undefined && (
        <dd class={percent > 0 ? 'strong good-text' : percent < 0 ? 'strong bad-text' : 'strong'}>
          {Math.abs(percent) < 0.05 ? words.page.samePrice : formats.percent(percent, true)}
          <span class="hidden">
            {' '}
            {percent >= 0.05 ? words.page.dearerThanMine : percent <= -0.05 ? words.page.cheaperThanMine : ''}
          </span>
        </dd>
      )}
    </div>
  );
}
