/** What a marketplace leaves of a price: from the merchant's kept rates, or from dated rates to start with. */
import { useState } from 'preact/hooks';
import { marketplaceCost } from '../../lib/compare/fees.ts';
import { moneyOf } from '../../lib/compare/rates.ts';
import { MARKETPLACE_DIRECTORY, USUAL_RATES } from '../../lib/knowledge/marketplace-directory.ts';
import type { StartingRates } from '../../lib/knowledge/marketplace-directory.ts';
import type { KeptFees } from '../../lib/model/fees.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

/** A marketplace that is not in the directory. */
const OTHER = 'other';

const RECKONED = MARKETPLACE_DIRECTORY.filter(({ fees }) => fees.includes('commission')).toSorted(
  (one, other) =>
    Number(other.rates !== undefined) - Number(one.rates !== undefined) || one.name.localeCompare(other.name),
);

/** Numbers are kept as they were typed until they are reckoned with. */
interface Typed {
  readonly price: string;
  readonly commission: string;
  readonly monthly: string;
  readonly sales: string;
  readonly perSale: string;
}

function startFrom(rates: StartingRates, kept: KeptFees | undefined, currency: string): Omit<Typed, 'price'> {
  // Amounts of another currency say nothing here; the subscription of a source is in euros.
  const sameMoney = kept?.currency === currency;
  const monthly = sameMoney ? kept.monthly : !kept && currency === 'EUR' ? rates.monthly : 0;
  return {
    commission: String(kept?.commission ?? rates.commission[1]),
    monthly: String(monthly),
    sales: String(kept?.salesPerMonth ?? 30),
    perSale: String(sameMoney ? kept.perSale : 0),
  };
}

function numberOf(typed: string): number {
  return typed.trim() === '' ? 0 : Number(typed.replace(',', '.'));
}

export function FeesDialog({
  marketplace = RECKONED[0]?.id ?? OTHER,
  onClose,
}: {
  /** Id of the directory to begin with. */
  readonly marketplace?: string | undefined;
  readonly onClose: () => void;
}) {
  const { words, formats, scope, settings, send } = useApp();
  const { currency, basket } = scope.options;
  const [chosen, setChosen] = useState(marketplace);
  const entry = RECKONED.find(({ id }) => id === chosen);
  const rates = entry?.rates ?? USUAL_RATES;
  const kept = settings.fees[chosen];
  const [typed, setTyped] = useState<Typed>(() => ({ price: String(basket), ...startFrom(rates, kept, currency) }));
  const choose = (id: string): void => {
    const next = RECKONED.find((one) => one.id === id)?.rates ?? USUAL_RATES;
    setChosen(id);
    setTyped({ price: typed.price, ...startFrom(next, settings.fees[id], currency) });
  };
  const fees = {
    commission: numberOf(typed.commission),
    monthly: numberOf(typed.monthly),
    salesPerMonth: numberOf(typed.sales),
    perSale: numberOf(typed.perSale),
  };
  const price = numberOf(typed.price);
  const estimate = Number.isFinite(price) ? marketplaceCost(moneyOf(price, currency), fees) : undefined;
  const start = startFrom(rates, kept, currency);
  const edited = (['commission', 'monthly', 'sales', 'perSale'] as const).some((name) => typed[name] !== start[name]);
  const keep = (): void => {
    void send('fees.set', { marketplace: chosen, rates: { ...fees, currency } }, words.fees.keptNow);
  };
  const reset = (): void => {
    void send('fees.set', { marketplace: chosen, rates: null }, words.fees.resetDone).then((done) => {
      if (done) setTyped({ price: typed.price, ...startFrom(rates, undefined, currency) });
    });
  };
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
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {RECKONED.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{words.fees.other}</option>
        </select>
      </label>
      <p class="soft small">
        {words.fees.range(formats.percent(rates.commission[0]), formats.percent(rates.commission[1]))}{' '}
        {entry?.rates ? entry.note?.[formats.language] : words.fees.usual} {words.fees.source(rates.source, rates.year)}
      </p>
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
      <div class="fees-kept">
        {kept && (
          <span class="small">
            <Icon name="pencil" size={12} /> {words.fees.kept(formats.date(kept.at))}
          </span>
        )}
        {edited && (
          <button type="button" disabled={!estimate || fees.commission > 100} onClick={keep}>
            {words.fees.keep}
          </button>
        )}
        {kept && (
          <button type="button" class="text" onClick={reset}>
            {words.fees.reset}
          </button>
        )}
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
