/** Under a product: the same product in the other shops, how much dearer, and the merchant's word on what is the same. */
import { useMemo, useState } from 'preact/hooks';
import { sameProduct } from '../../lib/compare/same-product.ts';
import type { SameProduct as Known } from '../../lib/compare/same-product.ts';
import { matchId } from '../../lib/model/match.ts';
import type { MatchRecord } from '../../lib/model/match.ts';
import type { ShopData } from '../../lib/model/services.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import type { ShopProduct } from '../../lib/compare/match.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { MatchDialog } from './MatchDialog.tsx';
import { OfferLine } from './OfferLine.tsx';

export function SameProduct({ snapshot, shops }: { readonly snapshot: Snapshot; readonly shops: readonly ShopData[] }) {
  const { words, formats, settings, matches, send } = useApp();
  const [choosing, setChoosing] = useState(false);
  const { country, basket, currency } = settings;
  const known = useMemo(
    () => sameProduct(snapshot, shops, { country, basket, currency, matches }),
    [snapshot, shops, country, basket, currency, matches],
  );
  if (!known) return null;
  const { here, offers, refused, candidates, index } = known;
  if (offers.length === 0 && refused.length === 0 && candidates.length === 0) return null;

  const say = (other: ShopProduct, verdict: MatchRecord['verdict']): void => {
    const pages = [here, other].map(({ page, shop }) => ({ pageKey: page.pageKey, shop }));
    void send(
      'match.set',
      { pages, verdict },
      verdict === 'same' ? words.matching.nowSame : words.matching.nowDifferent,
    );
  };
  const undo = (id: string): void => void send('match.clear', { id }, words.matching.undone);

  return (
    <section class="group same-product" aria-labelledby="same-product">
      <h2 id="same-product">{words.matching.title}</h2>
      {offers.length === 0 ? (
        <p class="soft small pad">{words.matching.none}</p>
      ) : (
        <ul class="plain offers">
          {offers.map((offer) => (
            <OfferLine
              key={offer.product.page.pageKey}
              offer={offer}
              onSay={(verdict) => say(offer.product, verdict)}
              onUndo={() => undo(matchId(here.page.pageKey, offer.product.page.pageKey))}
            />
          ))}
        </ul>
      )}
      {index !== undefined && offers.length > 0 && (
        <p class="soft small pad">{words.matching.indexHere(formats.number(index, 1))}</p>
      )}
      {candidates.length > 0 && (
        <div class="buttons">
          <button type="button" class="text" onClick={() => setChoosing(true)}>
            <Icon name="plus" size={13} />
            {words.matching.byHand}
          </button>
        </div>
      )}
      <Refused refused={refused} onUndo={undo} />
      {choosing && (
        <MatchDialog
          name={here.name}
          candidates={candidates}
          onChoose={(product) => {
            say(product, 'same');
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </section>
  );
}

function Refused({ refused, onUndo }: { readonly refused: Known['refused']; readonly onUndo: (id: string) => void }) {
  const { words } = useApp();
  if (refused.length === 0) return null;
  return (
    <details class="pad">
      <summary class="soft small">{words.matching.refused(refused.length)}</summary>
      <ul class="plain refused">
        {refused.map(({ record, name, shop }) => (
          <li key={record.id}>
            <span class="grow break">
              {name} <span class="soft small">{shop}</span>
            </span>
            <button
              type="button"
              class="text"
              aria-label={words.matching.undoOf(name)}
              onClick={() => onUndo(record.id)}
            >
              {words.matching.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
