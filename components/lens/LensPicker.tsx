/** The choice of the customers' country and of the basket that delivered prices are reckoned for. */
import { useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { COUNTRIES } from '../settings/places.ts';
import { useLens } from './use-lens.ts';

const MOST = 1_000_000;

export function LensPicker() {
  const { words, formats } = useApp();
  const { options, choose } = useLens();
  const [wrong, setWrong] = useState(false);
  const { country, basket, currency } = options;
  const countries = [...new Set([...COUNTRIES, country])]
    .map((code) => [code, formats.country(code)] as const)
    .sort((first, second) => first[1].localeCompare(second[1], formats.locale));
  return (
    <div class="lens-picker">
      <label>
        <span>{words.lens.country}</span>
        <select data-lens-country value={country} onChange={(event) => choose({ country: event.currentTarget.value })}>
          {countries.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>
          {words.lens.basket} ({currency})
        </span>
        <input
          key={basket}
          inputMode="decimal"
          defaultValue={formats.number(basket, 2).replaceAll(/[\s\u202f\u00a0]/gu, '')}
          aria-invalid={wrong}
          onChange={(event) => {
            const value = amountOf(event.currentTarget.value);
            setWrong(value === undefined);
            if (value !== undefined) choose({ basket: value });
          }}
        />
      </label>
    </div>
  );
}

/** An amount as people type it: "4,90", "4.90", "4". */
export function amountOf(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u202f\u00a0]/gu, '').replace(',', '.');
  if (!/^\d{1,7}(?:\.\d{0,3})?$/.test(plain)) return undefined;
  const value = Number(plain);
  return value <= MOST ? value : undefined;
}
