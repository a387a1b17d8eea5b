/** The form of a project: its name, its shops, whose buyers and which basket are compared, tags and notes. */
import { useId, useState } from 'preact/hooks';
import { orderShops } from '../../lib/compare/table.ts';
import type { ProjectRecord } from '../../lib/model/project.ts';
import { isExample } from '../../lib/model/example.ts';
import { useApp } from '../context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { COUNTRIES, CURRENCIES } from '../settings/places.ts';

type Problem = 'name' | 'shops' | 'basket';

export function ProjectDialog({
  project,
  onClose,
}: {
  readonly project: ProjectRecord | undefined;
  readonly onClose: () => void;
}) {
  const { words, settings, shops, send } = useApp();
  const [name, setName] = useState(project?.name ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(project?.shops ?? (shops ?? []).map(({ shop }) => shop.id).filter((id) => !isExample(id))),
  );
  const [country, setCountry] = useState(project?.country ?? settings.country);
  const [basket, setBasket] = useState(String(project?.basket ?? settings.basket));
  const [currency, setCurrency] = useState(project?.currency ?? settings.currency);
  const [tags, setTags] = useState(project?.tags.join(', ') ?? '');
  const [notes, setNotes] = useState(project?.notes ?? '');
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  const id = useId();

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const amount = Number(basket.trim().replace(',', '.'));
    const wrong =
      name.trim() === '' ? 'name' : chosen.size === 0 ? 'shops' : isBasket(basket, amount) ? undefined : 'basket';
    setProblem(wrong);
    if (wrong) {
      document.getElementById(`${id}-${wrong}`)?.focus();
      return;
    }
    const fields = {
      name: name.trim(),
      shops: [...chosen],
      country,
      basket: amount,
      currency,
      notes: notes.trim(),
      tags: [...new Set(tags.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '').slice(0, 50),
    };
    if (project) {
      if (await send('project.update', { id: project.id, ...fields }, words.projects.saved)) onClose();
      return;
    }
    const made = await send('project.add', fields, words.projects.made);
    if (!made) return;
    await send('settings.set', { projectId: made.value.id });
    onClose();
  };

  return (
    <Dialog
      wide
      title={project ? words.projects.editTitle : words.projects.newTitle}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {words.app.cancel}
          </button>
          <button type="submit" form={`${id}-form`} class="primary">
            {words.app.save}
          </button>
        </>
      }
    >
      <form id={`${id}-form`} class="project-form" onSubmit={(event) => void submit(event)}>
        <label class="field">
          {words.projects.name}
          <input
            id={`${id}-name`}
            value={name}
            maxLength={200}
            placeholder={words.projects.nameHint}
            aria-invalid={problem === 'name'}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          {problem === 'name' && <Wrong text={words.projects.nameMissing} />}
        </label>
        <Shops id={`${id}-shops`} chosen={chosen} onChange={setChosen} missing={problem === 'shops'} />
        <Places
          id={id}
          country={country}
          basket={basket}
          currency={currency}
          wrong={problem === 'basket'}
          onCountry={setCountry}
          onBasket={setBasket}
          onCurrency={setCurrency}
        />
        <label class="field">
          {words.projects.tags}
          <input
            value={tags}
            maxLength={2000}
            placeholder={words.projects.tagsHint}
            onInput={(event) => setTags(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {words.projects.notes}
          <textarea
            rows={3}
            maxLength={20_000}
            value={notes}
            onInput={(event) => setNotes(event.currentTarget.value)}
          />
        </label>
      </form>
    </Dialog>
  );
}

function isBasket(text: string, amount: number): boolean {
  return text.trim() !== '' && Number.isFinite(amount) && amount >= 0 && amount <= 1_000_000;
}

function Wrong({ text }: { readonly text: string }) {
  return (
    <span class="small bad-text" role="alert">
      {text}
    </span>
  );
}

function Shops({
  id,
  chosen,
  missing,
  onChange,
}: {
  readonly id: string;
  readonly chosen: ReadonlySet<string>;
  readonly missing: boolean;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { words, shops } = useApp();
  const ordered = orderShops((shops ?? []).filter(({ shop }) => !isExample(shop.id) || chosen.has(shop.id)));
  const toggle = (shop: string): void => {
    const next = new Set(chosen);
    if (!next.delete(shop)) next.add(shop);
    onChange(next);
  };
  return (
    <fieldset class="choices" id={id} tabIndex={-1}>
      <legend>{words.projects.shopsLabel}</legend>
      {ordered.length === 0 ? (
        <p class="soft small">{words.projects.shopsNone}</p>
      ) : (
        <>
          <div class="buttons">
            <button type="button" class="text" onClick={() => onChange(new Set(ordered.map(({ shop }) => shop.id)))}>
              {words.projects.chooseAll}
            </button>
            <button type="button" class="text" onClick={() => onChange(new Set())}>
              {words.projects.chooseNone}
            </button>
          </div>
          <div class="project-shops">
            {ordered.map(({ shop }) => (
              <label key={shop.id} class="check">
                <input type="checkbox" checked={chosen.has(shop.id)} onChange={() => toggle(shop.id)} />
                <span>
                  {shop.name}
                  {shop.role === 'mine' && <span class="soft small">{words.shop.mine}</span>}
                </span>
              </label>
            ))}
          </div>
        </>
      )}
      {missing && <Wrong text={words.projects.shopsMissing} />}
    </fieldset>
  );
}

function Places({
  id,
  country,
  basket,
  currency,
  wrong,
  onCountry,
  onBasket,
  onCurrency,
}: {
  readonly id: string;
  readonly country: string;
  readonly basket: string;
  readonly currency: string;
  readonly wrong: boolean;
  readonly onCountry: (country: string) => void;
  readonly onBasket: (basket: string) => void;
  readonly onCurrency: (currency: string) => void;
}) {
  const { words, formats } = useApp();
  const byName = (name: (code: string) => string) => (first: string, second: string) =>
    name(first).localeCompare(name(second), formats.locale);
  const countries = [...new Set([...COUNTRIES, country])].sort(byName(formats.country));
  const currencies = [...new Set([...CURRENCIES, currency])].sort(byName(formats.currency));
  return (
    <div class="project-places">
      <label class="field">
        {words.projects.country}
        <select value={country} onChange={(event) => onCountry(event.currentTarget.value)}>
          {countries.map((code) => (
            <option key={code} value={code}>
              {formats.country(code)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.projects.basketLabel}
        <input
          id={`${id}-basket`}
          inputMode="decimal"
          value={basket}
          maxLength={12}
          aria-invalid={wrong}
          onInput={(event) => onBasket(event.currentTarget.value)}
        />
        {wrong && <Wrong text={words.settings.invalidBasket} />}
      </label>
      <label class="field">
        {words.projects.currency}
        <select value={currency} onChange={(event) => onCurrency(event.currentTarget.value)}>
          {currencies.map((code) => (
            <option key={code} value={code}>
              {formats.currency(code)} ({code})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
