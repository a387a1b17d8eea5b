/** The delivered price at a shop: of a product that was read, in any quantity, or of a basket. */
import { useMemo, useState } from 'preact/hooks';
import { landedPrice } from '../../lib/compare/landed.ts';
import { productsOf } from '../../lib/compare/match.ts';
import { foldProfile } from '../../lib/compare/profile.ts';
import { moneyOf } from '../../lib/compare/rates.ts';
import { lowest } from '../../lib/model/money.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { LandedSum } from '../lens/LandedSum.tsx';
import { useLens } from '../lens/use-lens.ts';

const MOST_PIECES = 999;

export function LandedSection({ data }: { readonly data: ShopData }) {
  const { words, formats } = useApp();
  const { options } = useLens();
  const profile = useMemo(() => foldProfile(data), [data]);
  const products = useMemo(() => productsOf(profile).filter(({ price }) => price !== undefined), [profile]);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [quantity, setQuantity] = useState(1);
  const product = chosen === '' ? undefined : (products.find(({ page }) => page.pageKey === chosen) ?? products[0]);
  const price = product?.price ?? moneyOf(options.basket, options.currency);
  const { landed } = landedPrice(profile, price, undefined, options, product ? quantity : 1);
  return (
    <div class="landed-section">
      <h3>{words.lens.sumTitle}</h3>
      <div class="lens-picker">
        <label>
          <span>{words.lens.subject}</span>
          <select
            value={product?.page.pageKey ?? ''}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data-landed-subject
          >
            {products.map(({ page, name }) => (
              <option key={page.pageKey} value={page.pageKey}>
                {name}
              </option>
            ))}
            <option value="">{words.lens.subjectBasket(formats.amount(options.basket, options.currency))}</option>
          </select>
        </label>
        {product && (
          <label>
            <span>{words.lens.quantity}</span>
            <input
              type="number"
              min={1}
              max={MOST_PIECES}
              value={quantity}
              onChange={(event) => {
                const pieces = Math.round(Number(event.currentTarget.value));
                setQuantity(Number.isFinite(pieces) ? Math.min(MOST_PIECES, Math.max(1, pieces)) : 1);
              }}
            />
          </label>
        )}
      </div>
      <LandedSum
        key={product?.page.pageKey ?? ''}
        landed={landed}
        shop={data.shop.id}
        editable
        page={
          product?.price && {
            pageKey: product.page.pageKey,
            price: lowest(product.price),
            correction: data.corrections.find(
              ({ pageKey, key }) => pageKey === product.page.pageKey && key === 'product.price',
            ),
          }
        }
      />
      <p class="soft small">{words.lens.sumHelp}</p>
    </div>
  );
}
