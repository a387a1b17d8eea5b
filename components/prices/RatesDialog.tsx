/** Exchange rates: typed by hand, or fetched from the European Central Bank by a click that says what it does. */
import { useState } from 'preact/hooks';
import { RATES_ADDRESS } from '../../lib/model/rates.ts';
import { CURRENCIES } from '../settings/places.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

export function RatesDialog({
  foreign,
  onClose,
}: {
  readonly foreign: readonly string[];
  readonly onClose: () => void;
}) {
  const { words, formats, settings, scope, services, send, notify } = useApp();
  const [busy, setBusy] = useState(false);
  const [more, setMore] = useState<readonly string[]>([]);
  const { fetched, typed } = settings.rates;
  const base = scope.options.currency === 'EUR' ? [] : [scope.options.currency];
  const listed = [...new Set([...foreign, ...base, ...Object.keys(typed), ...more])]
    .filter((code) => code !== 'EUR')
    .sort();
  const others = CURRENCIES.filter((code) => code !== 'EUR' && !listed.includes(code));

  const fetchRates = async (): Promise<void> => {
    // Nothing may be awaited before the browser is asked, or the click no longer counts.
    const allowed = await services.allowShop(RATES_ADDRESS);
    if (!allowed) {
      notify(words.prices.ratesRefused, 'bad');
      return;
    }
    setBusy(true);
    const done = await send('rates.fetch', {});
    setBusy(false);
    if (done) notify(words.prices.ratesFetched(formats.date(done.value.asOf)));
  };

  return (
    <Dialog title={words.prices.rates} onClose={onClose}>
      <p class="soft">{words.prices.ratesHelp}</p>
      <p>
        {fetched
          ? words.prices.ratesFrom(formats.date(fetched.asOf), formats.dateTime(fetched.fetchedAt))
          : words.prices.ratesNone}
      </p>
      <button type="button" class="primary" disabled={busy} onClick={() => void fetchRates()}>
        <Icon name="refresh" size={14} />
        {words.prices.ratesFetch}
      </button>
      <p class="soft small">{words.prices.ratesFetchHelp}</p>
      <div class="rates">
        {listed.map((code) => (
          <RateField key={code} currency={code} />
        ))}
      </div>
      {others.length > 0 && (
        <label class="field">
          {words.prices.rateOther}
          <select
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value !== '') setMore([...more, value]);
            }}
          >
            <option value=""></option>
            {others.map((code) => (
              <option key={code} value={code}>
                {formats.currency(code)} ({code})
              </option>
            ))}
          </select>
        </label>
      )}
    </Dialog>
  );
}

function RateField({ currency }: { readonly currency: string }) {
  const { words, formats, settings, send } = useApp();
  const [wrong, setWrong] = useState(false);
  const typed = settings.rates.typed[currency];
  const bank = settings.rates.fetched?.rates[currency];
  const value = typed?.rate ?? bank;
  return (
    <div class="rate">
      <label class="field">
        {words.prices.rateOf(currency)}
        <input
          key={value ?? 'none'}
          inputMode="decimal"
          maxLength={20}
          defaultValue={value === undefined ? '' : String(value)}
          aria-invalid={wrong}
          onChange={(event) => {
            const text = event.currentTarget.value.trim();
            const rate = Number(text.replace(',', '.'));
            const valid = text !== '' && Number.isFinite(rate) && rate > 0 && rate <= 1_000_000_000;
            setWrong(!valid);
            if (valid) void send('rates.set', { currency, rate }, words.settings.saved);
          }}
        />
      </label>
      <p class="soft small">
        {typed
          ? words.prices.rateTyped(formats.date(typed.at))
          : bank !== undefined && settings.rates.fetched
            ? words.prices.rateBank(formats.date(settings.rates.fetched.asOf))
            : words.prices.rateMissing}
        {typed && (
          <>
            {' '}
            <button
              type="button"
              class="text"
              aria-label={words.prices.rateClearOf(currency)}
              onClick={() => void send('rates.set', { currency, rate: null })}
            >
              {words.prices.rateClear}
            </button>
          </>
        )}
      </p>
      {wrong && (
        <p class="small bad-text" role="alert">
          {words.prices.rateWrong}
        </p>
      )}
    </div>
  );
}
