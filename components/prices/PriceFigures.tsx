/** The figures of one offer by the measure chosen: what the page prints first, then the conversion, the delivery and the availability. */
import { lowest } from '../../lib/model/money.ts';
import type { Money } from '../../lib/model/money.ts';
import type { PriceCell } from '../../lib/compare/price-matrix.ts';
import type { PriceMeasure } from '../../lib/compare/price-measure.ts';
import { inCurrency } from '../../lib/compare/rates.ts';
import { term } from '../../lib/i18n/dictionary.ts';
import { useApp } from '../context.ts';
import { Tag } from '../parts/Tag.tsx';

/** Availabilities that a buyer need not be told of. */
const USUAL: ReadonlySet<string> = new Set(['InStock', 'OnlineOnly']);

export function PriceFigures({
  cell,
  measure,
  cheapest = false,
}: {
  readonly cell: PriceCell;
  readonly measure: PriceMeasure;
  readonly cheapest?: boolean;
}) {
  const { words, formats } = useApp();
  const { price, listPrice, landed, unitPrice, availability } = cell;
  if (!price) return <span class="unknown">{words.prices.noPrice}</span>;
  const main: Money | undefined =
    measure === 'price' ? lowest(price) : measure === 'delivered' ? landed?.total : unitPrice?.price;
  return (
    <>
      {main === undefined ? (
        <span class="unknown">{measure === 'unit' ? words.prices.noUnit : words.prices.deliveredUnknown}</span>
      ) : (
        <span class={cheapest ? 'price-main best' : 'price-main'}>
          {measure === 'price' ? formats.price(price) : formats.money(main)}
          {measure === 'unit' && unitPrice && <span class="soft small"> / {unitPrice.per}</span>}
        </span>
      )}
      {main && <Converted money={main} />}
      {measure === 'price' && listPrice && <span class="soft small">{words.prices.was(formats.price(listPrice))}</span>}
      {measure === 'price' && landed?.total && (
        <span class="soft small">{words.prices.delivered(formats.money(landed.total))}</span>
      )}
      {measure === 'delivered' && landed?.total && (
        <span class="soft small">
          {formats.money(landed.product)} +{' '}
          {landed.delivery === 'free' || landed.delivery === undefined
            ? words.prices.freeDelivery
            : formats.money(landed.delivery)}
        </span>
      )}
      {measure !== 'price' && <span class="soft small">{formats.price(price)}</span>}
      {availability !== undefined && !USUAL.has(availability) && (
        <Tag tone="warn">{term(words.terms.availability, availability)}</Tag>
      )}
    </>
  );
}

/** The amount in the currency of the comparison, where that is another one; or that there is no rate for it. */
function Converted({ money }: { readonly money: Money }) {
  const { words, formats, scope } = useApp();
  const { currency, rates } = scope.options;
  if (money.currency === currency || money.currency === 'XXX') return null;
  const amount = inCurrency(money, currency, rates);
  return amount === undefined ? (
    <span class="small warn-text">{words.prices.noRate(money.currency)}</span>
  ) : (
    <span class="soft small">{words.prices.converted(formats.amount(amount, currency))}</span>
  );
}
