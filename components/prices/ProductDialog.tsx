/** One product in all shops: what each page calls it, its figures and proofs, and the merchant's word on whether it is the same. */
import type { PriceCell, PriceMatrix, PriceRow } from '../../lib/compare/price-matrix.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Proof } from '../parts/Proof.tsx';
import { PriceFigures } from './PriceFigures.tsx';

export function ProductDialog({
  matrix,
  row,
  mine,
  onClose,
}: {
  readonly matrix: PriceMatrix;
  readonly row: PriceRow;
  readonly mine: number;
  readonly onClose: () => void;
}) {
  const { words } = useApp();
  // Words on pairs are said against my own page, or against the first where I do not sell it.
  const own = row.cells[mine] ?? row.cells.find((cell) => cell !== undefined);
  return (
    <Dialog side title={row.name} subtitle={words.prices.matchedBy[row.basis]} onClose={onClose}>
      {row.cells.map((cell, place) => {
        const shop = matrix.shops[place];
        return cell && shop ? (
          <section key={shop.id} class="price-offer" aria-label={shop.name}>
            <h3>
              {shop.name}
              {place === mine && shop.name !== words.shop.mine && (
                <span class="column-mine small"> {words.shop.mine}</span>
              )}
            </h3>
            <p class="break">
              <ExternalLink address={cell.url}>{cell.name}</ExternalLink>
            </p>
            <p class="price-amount">
              <PriceFigures cell={cell} measure="price" />
              {cell.unitPrice && <PriceFigures cell={cell} measure="unit" />}
            </p>
            {cell.proofs.slice(0, 2).map((proof, index) => (
              <Proof
                key={index}
                evidence={proof.evidence}
                at={proof.at}
                needles={cell.price && !('low' in cell.price) ? [cell.price.text] : []}
              />
            ))}
            {own && own !== cell && row.basis !== 'gtin' && (
              <Verdict own={own} cell={cell} confirmed={row.basis === 'merchant'} />
            )}
          </section>
        ) : null;
      })}
    </Dialog>
  );
}

function Verdict({
  own,
  cell,
  confirmed,
}: {
  readonly own: PriceCell;
  readonly cell: PriceCell;
  readonly confirmed: boolean;
}) {
  const { words, send } = useApp();
  const say = (verdict: 'same' | 'different'): void => {
    const pages = [own, cell].map(({ pageKey, shop }) => ({ pageKey, shop }));
    void send(
      'match.set',
      { pages, verdict },
      verdict === 'same' ? words.matching.nowSame : words.matching.nowDifferent,
    );
  };
  return (
    <div class="buttons">
      {!confirmed && (
        <button type="button" onClick={() => say('same')}>
          <Icon name="check" size={13} />
          {words.prices.same}
        </button>
      )}
      <button type="button" onClick={() => say('different')}>
        <Icon name="cross" size={13} />
        {words.prices.different}
      </button>
    </div>
  );
}
