/** One shop that sells the same product: its price, how much dearer, why it is taken for the same, and the merchant's word on it. */
import type { OfferElsewhere } from '../../lib/compare/same-product.ts';
import type { Pack } from '../../lib/compare/pack.ts';
import { priceText } from '../../lib/i18n/values.ts';
import type { MatchRecord } from '../../lib/model/match.ts';
import { useApp } from '../context.ts';
import type { AppContextValue } from '../context.ts';
import { Tag } from '../parts/Tag.tsx';
import { formatRoute } from '../route.ts';

export function OfferLine({
  offer,
  onSay,
  onUndo,
}: {
  readonly offer: OfferElsewhere;
  readonly onSay: (verdict: MatchRecord['verdict']) => void;
  readonly onUndo: () => void;
}) {
  const app = useApp();
  const { words, formats } = app;
  const { product, shop, basis, price, index, packs } = offer;
  const text = words.matching;
  return (
    <li class="offer">
      <div class="offer-shop">
        <a class="link strong" href={formatRoute({ view: 'page', id: product.page.pageKey })} title={product.name}>
          {shop.name}
        </a>
        {shop.role === 'mine' && <Tag tone="accent">{words.page.mine}</Tag>}
        {basis === 'title' && <Tag tone="warn">{text.toConfirm}</Tag>}
      </div>
      <div class="offer-price">
        {price ? <span class="strong">{priceText(price, app)}</span> : <span class="unknown">{text.noPrice}</span>}
        {index !== undefined && (
          <span class="soft small" title={text.indexHelp}>
            {text.index(formats.number(index, 1))}
          </span>
        )}
      </div>
      <p class="soft small offer-why break">
        {basis === 'title' ? text.titleLike(product.name) : text.basis[basis]}
        {' · '}
        {formats.day(product.page.at, app.now)}
      </p>
      <p class="small offer-percent">{difference(offer.percent, app)}</p>
      {packs && (
        <p class="soft small offer-wide">{text.contents(packText(packs.one, app), packText(packs.other, app))}</p>
      )}
      {(basis === 'title' || basis === 'merchant') && (
        <div class="buttons offer-wide">
          {basis === 'title' ? (
            <>
              <button type="button" aria-label={text.sameOf(product.name)} onClick={() => onSay('same')}>
                {text.same}
              </button>
              <button
                type="button"
                class="ghost"
                aria-label={text.differentOf(product.name)}
                onClick={() => onSay('different')}
              >
                {text.different}
              </button>
            </>
          ) : (
            <button type="button" class="text" aria-label={text.undoOf(product.name)} onClick={onUndo}>
              {text.undo}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** "12 % dearer than here" */
function difference(percent: number | undefined, { words, formats }: AppContextValue): string {
  if (percent === undefined) return '';
  const amount = formats.percent(Math.abs(percent));
  if (Math.abs(percent) < 0.05) return words.matching.samePrice;
  return percent > 0 ? words.matching.dearer(amount) : words.matching.cheaper(amount);
}

/** "250 g", "1,98 l", "6 pieces" */
function packText({ amount, unit }: Pack, { words, formats }: AppContextValue): string {
  if (unit === 'piece') return words.matching.piece(Math.round(amount));
  const small = amount < 1;
  const name = unit === 'kg' ? (small ? 'g' : 'kg') : small ? 'ml' : 'l';
  return `${formats.number(small ? Math.round(amount * 1000) : amount, small ? 0 : 2)} ${name}`;
}
