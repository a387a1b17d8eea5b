/** A delivered price spelled out line by line; each line can be changed by the merchant, keeps its mark, and can go back to what was read. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { keptAmount, landedItem, type LandedLine } from '../../lib/compare/landed-edits.ts';
import { moneyOf } from '../../lib/compare/rates.ts';
import type { LandedPrice } from '../../lib/compare/values.ts';
import { toMajor, type Money } from '../../lib/model/money.ts';
import type { CorrectionRecord } from '../../lib/model/records.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';
import { Tag } from '../parts/Tag.tsx';
import { amountOf } from './LensPicker.tsx';
import { useLens } from './use-lens.ts';

/** The page whose price the first line is; missing for a basket of several things. */
export interface PricedPage {
  readonly pageKey: string;
  readonly price: Money;
  readonly correction: CorrectionRecord | undefined;
}

export function LandedSum({
  landed,
  shop,
  page,
  editable,
}: {
  readonly landed: LandedPrice;
  readonly shop: string;
  readonly page?: PricedPage | undefined;
  /** Amounts are kept with a saved shop only. */
  readonly editable: boolean;
}) {
  const { words, formats, send } = useApp();
  const { options } = useLens();
  const { product, delivery, fees, total, mode, edited = [], readDelivery, quantity } = landed;
  const isFree = delivery === 'free' || (delivery !== undefined && delivery.minor === 0);
  const keep = (line: LandedLine) => async (amount: Money) =>
    (await send(
      'answer.set',
      { shop, item: landedItem(options, line), value: keptAmount(amount), note: '' },
      words.lens.saved,
    )) !== undefined;
  const reset = (line: LandedLine) => () =>
    void send('answer.clear', { shop, item: landedItem(options, line) }, words.lens.resetDone);
  const correction = page?.correction;
  return (
    <dl class="landed" data-landed>
      <SumLine
        label={words.lens.product}
        note={page && quantity !== undefined && words.lens.pieces(formats.number(quantity), formats.money(page.price))}
        amount={page?.price ?? product}
        shown={formats.money(product)}
        mine={correction !== undefined}
        onKeep={
          editable && page
            ? async (amount) =>
                (await send(
                  'fact.correct',
                  {
                    shop,
                    pageKey: page.pageKey,
                    key: 'product.price',
                    item: '',
                    value: `${String(toMajor(amount))} ${amount.currency}`,
                    note: '',
                  },
                  words.lens.saved,
                )) !== undefined
            : undefined
        }
        onReset={correction && (() => void send('fact.uncorrect', { id: correction.id }, words.lens.resetDone))}
      />
      <SumLine
        label={words.lens.delivery}
        note={mode !== undefined && words.terms.deliveryMode[mode]}
        amount={delivery === undefined || delivery === 'free' ? moneyOf(0, product.currency) : delivery}
        shown={delivery === undefined ? words.lens.notTold : isFree ? words.lens.free : formats.money(delivery)}
        unknown={delivery === undefined}
        mine={edited.includes('delivery')}
        read={
          readDelivery && words.lens.readAs(readDelivery === 'free' ? words.lens.free : formats.money(readDelivery))
        }
        onKeep={editable ? keep('delivery') : undefined}
        onReset={reset('delivery')}
      />
      <SumLine
        label={words.lens.fees}
        amount={fees[0] ?? moneyOf(0, product.currency)}
        shown={fees.length > 0 ? formats.list(fees.map((fee) => formats.money(fee))) : words.lens.noFees}
        unknown={fees.length === 0}
        mine={edited.includes('fees')}
        onKeep={editable ? keep('fees') : undefined}
        onReset={reset('fees')}
      />
      <div class="landed-total">
        <dt>{words.lens.total}</dt>
        <dd>
          {total ? <strong>{formats.money(total)}</strong> : <span class="unknown">{words.lens.totalUnknown}</span>}
        </dd>
      </div>
    </dl>
  );
}

function SumLine({
  label,
  note,
  amount,
  shown,
  unknown = false,
  mine,
  read,
  onKeep,
  onReset,
}: {
  readonly label: string;
  readonly note?: ComponentChildren;
  /** What the field holds when it is opened. */
  readonly amount: Money;
  readonly shown: string;
  readonly unknown?: boolean;
  readonly mine: boolean;
  readonly read?: string | undefined;
  readonly onKeep?: ((amount: Money) => Promise<boolean>) | undefined;
  readonly onReset?: (() => void) | undefined;
}) {
  const { words, formats } = useApp();
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const open = (): void => {
    setText(String(toMajor(amount)).replace('.', formats.language === 'fr' ? ',' : '.'));
    setWrong(false);
    setEditing(true);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const major = amountOf(text);
    if (major === undefined) setWrong(true);
    else if (await onKeep?.(moneyOf(major, amount.currency))) setEditing(false);
  };
  return (
    <div class={mine ? 'mine' : ''}>
      <dt>
        {label}
        {note && <span class="soft small"> · {note}</span>}
      </dt>
      <dd>
        {editing ? (
          <form class="landed-edit" onSubmit={(event) => void submit(event)}>
            <input
              value={text}
              inputMode="decimal"
              aria-label={words.lens.amount(label, amount.currency)}
              aria-invalid={wrong}
              aria-describedby={wrong ? id : undefined}
              onInput={(event) => setText(event.currentTarget.value)}
              ref={(field) => field?.focus()}
            />
            <button type="submit" class="primary small">
              {words.lens.save}
            </button>
            <button type="button" class="small" onClick={() => setEditing(false)}>
              {words.lens.cancel}
            </button>
            {wrong && (
              <span id={id} class="small bad-text" role="alert">
                {words.lens.badAmount}
              </span>
            )}
          </form>
        ) : (
          <>
            {mine && <Tag tone="accent">{words.lens.yours}</Tag>}
            <span class={unknown ? 'unknown' : ''}>{shown}</span>
            {onKeep && (
              <button type="button" class="ghost square" aria-label={words.lens.change(label)} onClick={open}>
                <Icon name="pencil" size={12} />
              </button>
            )}
            {mine && onReset && (
              <button type="button" class="ghost square" aria-label={words.lens.reset(label)} onClick={onReset}>
                <Icon name="back" size={12} />
              </button>
            )}
            {mine && read && <span class="soft small landed-read">{read}</span>}
          </>
        )}
      </dd>
    </div>
  );
}
