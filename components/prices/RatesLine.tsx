/** One line about the currencies in sight: which need a rate, or from which day the rates are. */
import { useApp } from '../context.ts';

export function RatesLine({ foreign, onOpen }: { readonly foreign: readonly string[]; readonly onOpen: () => void }) {
  const { words, formats, scope } = useApp();
  const { rates, currency } = scope.options;
  if (foreign.length === 0) return null;
  const has = (code: string): boolean =>
    rates !== undefined && (code === rates.base || rates.rates[code] !== undefined);
  const missing = has(currency) ? foreign.filter((code) => !has(code)) : foreign;
  const known = foreign.filter((code) => !missing.includes(code));
  return (
    <p class="rates-line small">
      {known.length > 0 && rates && (
        <span class="soft">{words.prices.ratesUsed(formats.list(known), formats.date(rates.asOf))}</span>
      )}{' '}
      {missing.length > 0 && <span class="warn-text">{words.prices.ratesNeeded(formats.list(missing))}</span>}{' '}
      <button type="button" class="text" onClick={onOpen}>
        {words.prices.rates}
      </button>
    </p>
  );
}
