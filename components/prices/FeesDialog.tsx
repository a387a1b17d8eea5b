/** What a marketplace leaves of a price, from dated rates that the merchant edits. */
import { useState } from 'preact/hooks';
import { marketplaceCost } from '../../lib/compare/fees.ts';
import { moneyOf } from '../../lib/compare/rates.ts';
import { MARKETPLACE_FEES } from '../../lib/knowledge/marketplace-fees.ts';
import type { MarketplaceFees } from '../../lib/knowledge/marketplace-fees.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';

/** Numbers are kept as they were typed until they are reckoned with. */
interface Typed {
  readonly price: string;
  readonly commission: string;
  readonly monthly: string;
  readonly sales: string;
  readonly perSale: string;
}

function startFrom(fees: MarketplaceFees | undefined, currency: string): Pick<Typed, 'commission' | 'monthly'> {
  return {
    commission: String(fees?.commission[1] ?? 0),
    // The subscription of the source is in euros.
    monthly: currency === 'EUR' ? String(fees?.monthly ?? 0) : '0',
  };
}

function numberOf(typed: string): number {
  return typed.trim() === '' ? 0 : Number(typed.replace(',', '.'));
}

export function FeesDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, formats, scope } = useApp();
  const { currency, basket } = scope.options;
  const [chosen, setChosen] = useState(0);
  const fees = MARKETPLACE_FEES[chosen];
  const [typed, setTyped] = useState<Typed>(() => ({
    price: String(basket),
    sales: '30',
    perSale: '0',
    ...startFrom(fees, currency),
  }));
  const price = numberOf(typed.price);
  const estimate = Number.isFinite(price)
    ? marketplaceCost(moneyOf(price, currency), {
        commission: numberOf(typed.commission),
        monthly: numberOf(typed.monthly),
        salesPerMonth: numberOf(typed.sales),
        perSale: numberOf(typed.perSale),
      })
    : undefined;
  const fields = [
    ['price', words.fees.price(currency)],
    ['commission', words.fees.commission],
    ['monthly', words.fees.monthly(currency)],
    ['sales', words.fees.sales],
    ['perSale', words.fees.perSale(currency)],
  ] as const;
  return (
    <Dialog title={words.fees.title} onClose={onClose}>
      <p class="soft">{words.fees.help}</p>
      <label class="field">
        {words.fees.marketplace}
        <select
          value={String(chosen)}
          onChange={(event) => {
            const place = Number(event.currentTarget.value);
            setChosen(place);
            setTyped({ ...typed, ...startFrom(MARKETPLACE_FEES[place], currency) });
          }}
        >
          {MARKETPLACE_FEES.map(({ marketplace }, place) => (
            <option key={marketplace} value={String(place)}>
              {marketplace === 'other' ? words.fees.other : marketplace}
            </option>
          ))}
        </select>
      </label>
      {fees && (
        <p class="soft small">
          {words.fees.range(formats.percent(fees.commission[0]), formats.percent(fees.commission[1]))}{' '}
          {fees.note[formats.language]} {words.fees.source(fees.source, fees.asOf)}
        </p>
      )}
      <div class="rates">
        {fields.map(([name, label]) => (
          <label key={name} class="field">
            {label}
            <input
              inputMode="decimal"
              value={typed[name]}
              onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <div role="status">
        {estimate ? (
          <table class="fees-table">
            <tbody>
              {[
                [words.fees.commissionOf, estimate.commission] as const,
                [words.fees.subscriptionShare, estimate.subscription] as const,
                [words.fees.perSaleCost, estimate.perSale] as const,
                [words.fees.cost(formats.percent(estimate.percent)), estimate.cost] as const,
                [words.fees.left, estimate.left] as const,
              ].map(([label, money]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td class="number">{formats.money(money)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p class="soft">{words.fees.wrong}</p>
        )}
      </div>
    </Dialog>
  );
}
