/** The country lens above the comparison: for which customer the rows are read, folded away where there is little room. */
import { useApp } from '../context.ts';
import { LensPicker } from './LensPicker.tsx';
import { useLens } from './use-lens.ts';

export function LensBar() {
  const { words, formats, wide } = useApp();
  const { options } = useLens();
  if (wide) return <LensPicker />;
  return (
    <details class="lens-bar">
      <summary class="soft small">
        {words.lens.bar(formats.country(options.country), formats.amount(options.basket, options.currency))}
      </summary>
      <LensPicker />
    </details>
  );
}
