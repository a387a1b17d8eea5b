/** Chooses, among the saved product pages of other shops, the one that sells the same product. */
import { useState } from 'preact/hooks';
import type { ShopProduct } from '../../lib/compare/match.ts';
import type { Candidate } from '../../lib/compare/same-product.ts';
import { priceText } from '../../lib/i18n/values.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

/** Shown at once; the search reaches the others. */
const MOST = 40;

export function MatchDialog({
  name,
  candidates,
  onChoose,
  onClose,
}: {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly onChoose: (product: ShopProduct) => void;
  readonly onClose: () => void;
}) {
  const app = useApp();
  const { words, formats } = app;
  const [search, setSearch] = useState('');
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const shown = candidates
    .filter(({ product, shop }) => {
      const text = folded(`${product.name} ${shop.name}`);
      return wanted.every((word) => text.includes(word));
    })
    .slice(0, MOST);
  return (
    <Dialog title={words.matching.byHandTitle} subtitle={name} onClose={onClose}>
      <p class="soft small">{words.matching.byHandHelp}</p>
      <label class="search">
        <Icon name="search" />
        <span class="hidden">{words.matching.search}</span>
        <input
          type="search"
          value={search}
          placeholder={words.matching.search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      {shown.length === 0 ? (
        <p class="soft pad">{words.matching.noCandidate}</p>
      ) : (
        <ul class="plain candidates">
          {shown.map(({ product, shop, likeness }) => (
            <li key={product.page.pageKey}>
              <span class="grow">
                <span class="break">{product.name}</span>
                <span class="soft small">
                  {[shop.name, product.price && priceText(product.price, app)].filter(Boolean).join(' · ')}
                  {likeness >= 0.2 && ` · ${words.matching.alike(formats.percent(Math.round(likeness * 100)))}`}
                </span>
              </span>
              <button
                type="button"
                aria-label={words.matching.sameOf(`${product.name}, ${shop.name}`)}
                onClick={() => onChoose(product)}
              >
                {words.matching.same}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** Without accents and case, as people type when they search. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
