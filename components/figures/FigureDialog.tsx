/** The form for one figure that another tool shows: what it tells, its value, who says so and when, with the tools one click away. */
import { useState } from 'preact/hooks';
import { moneyOf } from '../../lib/compare/rates.ts';
import { figureValueText } from '../../lib/export/figures.ts';
import { FIGURE_KIND_DATA } from '../../lib/knowledge/outside/figure-kinds.ts';
import type { OutsideLink } from '../../lib/knowledge/outside/index.ts';
import { FIGURE_KINDS, FIGURE_TYPES } from '../../lib/model/figure.ts';
import type { FigureKind, FigureRecord, FigureType, FigureValue } from '../../lib/model/figure.ts';
import { toMajor } from '../../lib/model/money.ts';
import { typedNumber } from '../../lib/text/typed-number.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ExternalLink } from '../parts/ExternalLink.tsx';
import { CURRENCIES } from '../settings/places.ts';

/** Everything as it stands in the fields. */
interface Typed {
  readonly kind: FigureKind;
  readonly detail: string;
  readonly type: FigureType;
  readonly value: string;
  readonly currency: string;
  readonly source: string;
  readonly period: string;
  readonly asOf: string;
  readonly url: string;
  readonly note: string;
}

function plainText(value: FigureValue, language: 'en' | 'fr'): string {
  const number = (given: number): string => String(given).replace('.', language === 'fr' ? ',' : '.');
  if (value.type === 'number') return number(value.number);
  if (value.type === 'percent') return number(value.percent);
  return value.type === 'money' ? number(toMajor(value.money)) : value.text;
}

/** The typed value; undefined while it is none. */
function valueOf({ type, value, currency }: Typed, language: 'en' | 'fr'): FigureValue | undefined {
  const text = value.trim();
  if (type === 'text') return text === '' ? undefined : { type, text };
  const number = typedNumber(text, language);
  if (number === undefined || Math.abs(number) > 1e12) return undefined;
  if (type === 'money') return { type, money: { ...moneyOf(number, currency), text } };
  return type === 'percent' ? { type, percent: number } : { type, number };
}

export function FigureDialog({
  shop,
  figure,
  links,
  onClose,
}: {
  readonly shop: string;
  /** The figure to change; a new one without it. */
  readonly figure?: FigureRecord | undefined;
  /** The tools of this shop, their addresses filled in. */
  readonly links: readonly OutsideLink[];
  readonly onClose: () => void;
}) {
  const { words, formats, scope, now, send } = useApp();
  const { language } = formats;
  const [typed, setTyped] = useState<Typed>(() => ({
    kind: figure?.kind ?? 'visits',
    detail: figure?.detail ?? '',
    type: figure?.value.type ?? FIGURE_KIND_DATA.visits.type,
    value: figure ? plainText(figure.value, language) : '',
    currency: figure?.value.type === 'money' ? figure.value.money.currency : scope.options.currency,
    source: figure?.source ?? '',
    period: figure?.period ?? '',
    asOf: figure?.asOf ?? now.toISOString().slice(0, 10),
    url: figure?.url ?? '',
    note: figure?.note ?? '',
  }));
  const set = (patch: Partial<Typed>): void => setTyped({ ...typed, ...patch });
  const data = FIGURE_KIND_DATA[typed.kind];
  const near = links.filter(
    ({ tool }) => data.tools.includes(tool.id) || (data.registers === true && tool.countries !== undefined),
  );
  const value = valueOf(typed, language);
  const badUrl = typed.url.trim() !== '' && !/^https?:\/\/\S+$/i.test(typed.url.trim());
  const complete = value && !badUrl && typed.source.trim() !== '' && /^\d{4}-\d\d-\d\d$/.test(typed.asOf);
  const ready = complete && (!data.needsDetail || typed.detail.trim() !== '');

  const save = (event: Event): void => {
    event.preventDefault();
    if (!ready) return;
    const { kind, asOf } = typed;
    const [detail, source, period, url, note] = [typed.detail, typed.source, typed.period, typed.url, typed.note].map(
      (text) => text.trim(),
    ) as [string, string, string, string, string];
    const wish = { shop, kind, detail, value, source, period, asOf, url, note };
    void send('figure.set', figure ? { ...wish, id: figure.id } : wish, words.figures.saved).then((done) => {
      if (done) onClose();
    });
  };

  return (
    <Dialog
      title={figure ? words.figures.change : words.figures.add}
      subtitle={words.figures.tableHelp}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.app.cancel}
          </button>
          <button type="submit" form="figure-form" class="primary" disabled={!ready}>
            {words.app.save}
          </button>
        </>
      }
    >
      <form id="figure-form" class="figure-form" onSubmit={save}>
        <label class="field">
          {words.figures.what}
          <select
            value={typed.kind}
            onChange={(event) => {
              const kind = FIGURE_KINDS.find((name) => name === event.currentTarget.value) ?? 'other';
              set({ kind, type: FIGURE_KIND_DATA[kind].type });
            }}
          >
            {FIGURE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.figures.kind[kind]}
              </option>
            ))}
          </select>
        </label>
        {near.length > 0 && (
          <div class="figure-tools">
            <span class="soft small">{words.figures.lookUp}</span>
            {near.map(({ tool, url }) => (
              <ExternalLink key={tool.id} address={url}>
                {tool.name}
              </ExternalLink>
            ))}
          </div>
        )}
        <label class="field">
          {words.figures.detail[typed.kind]}
          <input
            maxLength={200}
            required={data.needsDetail === true}
            value={typed.detail}
            onInput={(event) => set({ detail: event.currentTarget.value })}
          />
        </label>
        <div class="figure-pair">
          <label class="field">
            {words.figures.typeLabel}
            <select
              value={typed.type}
              onChange={(event) =>
                set({ type: FIGURE_TYPES.find((name) => name === event.currentTarget.value) ?? 'text' })
              }
            >
              {FIGURE_TYPES.map((type) => (
                <option key={type} value={type}>
                  {words.figures.type[type]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            {words.figures.value}
            <input
              required
              maxLength={typed.type === 'text' ? 500 : 40}
              inputMode={typed.type === 'text' ? 'text' : 'decimal'}
              value={typed.value}
              onInput={(event) => set({ value: event.currentTarget.value })}
            />
          </label>
          {typed.type === 'money' && (
            <label class="field">
              {words.figures.currency}
              <select value={typed.currency} onChange={(event) => set({ currency: event.currentTarget.value })}>
                {[...new Set([typed.currency, ...CURRENCIES])].map((code) => (
                  <option key={code} value={code}>
                    {code}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <p class="soft small" role="status">
          {typed.value.trim() === '' || typed.type === 'text'
            ? ''
            : value
              ? words.figures.readAs(figureValueText(value, language))
              : words.figures.wrongNumber}
        </p>
        <label class="field">
          {words.figures.source}
          <input
            required
            maxLength={200}
            list="figure-sources"
            value={typed.source}
            onInput={(event) => {
              const source = event.currentTarget.value;
              const chosen = links.find(({ tool }) => tool.name === source);
              set({ source, ...(chosen && typed.url === '' ? { url: chosen.url } : {}) });
            }}
          />
          <datalist id="figure-sources">
            {(near.length > 0 ? near : links).map(({ tool }) => (
              <option key={tool.id} value={tool.name} />
            ))}
          </datalist>
        </label>
        <div class="figure-pair">
          <label class="field">
            {words.figures.period}
            <input
              maxLength={200}
              value={typed.period}
              onInput={(event) => set({ period: event.currentTarget.value })}
            />
          </label>
          <label class="field">
            {words.figures.asOf}
            <input
              type="date"
              required
              value={typed.asOf}
              onInput={(event) => set({ asOf: event.currentTarget.value })}
            />
          </label>
        </div>
        <label class="field">
          {words.figures.url}
          <input
            inputMode="url"
            maxLength={8192}
            aria-invalid={badUrl}
            value={typed.url}
            onInput={(event) => set({ url: event.currentTarget.value })}
          />
        </label>
        {badUrl && (
          <p class="small bad-text" role="alert">
            {words.figures.wrongUrl}
          </p>
        )}
        <label class="field">
          {words.figures.note}
          <textarea
            rows={2}
            maxLength={20_000}
            value={typed.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        </label>
      </form>
    </Dialog>
  );
}
