/** The merchant's own answer to a question, with the form that fits it, a note, and the date kept by itself. */
import { useId, useState } from 'preact/hooks';
import type { AnswerForm as Form, ChecklistItem } from '../../lib/knowledge/checklist/types.ts';
import { toAppError } from '../../lib/model/failure.ts';
import type { AnswerRecord } from '../../lib/model/records.ts';
import type { TabPicture } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { Icon } from '../parts/Icon.tsx';

export function AnswerForm({
  item,
  shop,
  answer,
  onDone,
}: {
  readonly item: ChecklistItem;
  readonly shop: string;
  readonly answer: AnswerRecord | undefined;
  readonly onDone: () => void;
}) {
  const { words, send } = useApp();
  const [value, setValue] = useState(answer?.value ?? '');
  const [note, setNote] = useState(answer?.note ?? '');
  const [missing, setMissing] = useState(false);
  const [picture, setPicture] = useState<TabPicture | null | undefined>(undefined);
  const id = useId();

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (value.trim() === '') {
      setMissing(true);
      return;
    }
    const done = await send(
      'answer.set',
      { shop, item: item.id, value: value.trim(), note: note.trim(), picture },
      words.compare.answerSaved,
    );
    if (done) onDone();
  };
  const clear = async (): Promise<void> => {
    if (await send('answer.clear', { shop, item: item.id }, words.compare.answerCleared)) onDone();
  };

  return (
    <form class="form" onSubmit={(event) => void submit(event)} aria-label={words.compare.answerTitle}>
      <h3>{words.compare.answerTitle}</h3>
      <Field
        form={item.answer}
        value={value}
        id={id}
        onChange={(next) => {
          setValue(next);
          setMissing(false);
        }}
      />
      <label for={`${id}-note`}>{words.compare.answerNote}</label>
      <input id={`${id}-note`} value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />
      <PictureField kept={answer?.picture === true} picture={picture} onChange={setPicture} />
      <p class={missing ? 'small bad-text' : 'small soft'} role={missing ? 'alert' : undefined}>
        {missing ? words.compare.answerEmpty : words.compare.answerHelp}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {words.compare.answerKeep}
        </button>
        {answer && (
          <button type="button" onClick={() => void clear()}>
            {words.compare.answerClear}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {words.app.cancel}
        </button>
      </div>
    </form>
  );
}

/** A picture of the tab beside the panel; a full tab has no page beside it. */
function PictureField({
  kept,
  picture,
  onChange,
}: {
  readonly kept: boolean;
  readonly picture: TabPicture | null | undefined;
  readonly onChange: (picture: TabPicture | null) => void;
}) {
  const { words, services, notifyError } = useApp();
  if (services.surface !== 'panel') return null;
  const take = (): void => {
    services.pictureOfTab().then(onChange, (thrown: unknown) => notifyError(toAppError(thrown)));
  };
  const there = picture ?? (kept && picture === undefined);
  return (
    <div class="picture-field">
      {picture && (
        <img class="answer-picture" src={picture.image} alt={words.grid.pictureOf(picture.title || picture.url)} />
      )}
      <div class="buttons">
        <button type="button" onClick={take}>
          <Icon name="eye" size={14} />
          {there ? words.grid.pictureAgain : words.grid.pictureAdd}
        </button>
        {there && (
          <button type="button" onClick={() => onChange(null)}>
            {words.grid.pictureRemove}
          </button>
        )}
      </div>
      <p class="small soft">{words.grid.pictureHelp}</p>
    </div>
  );
}

function Field({
  form,
  value,
  id,
  onChange,
}: {
  readonly form: Form;
  readonly value: string;
  readonly id: string;
  readonly onChange: (value: string) => void;
}) {
  const { words, formats, settings } = useApp();
  const language = formats.language;
  switch (form.kind) {
    case 'choice':
      return form.several ? (
        <Several form={form} value={value} onChange={onChange} />
      ) : (
        <Radios
          id={id}
          value={value}
          options={form.options.map((option) => [option.id, option[language]] as const)}
          onChange={onChange}
        />
      );
    case 'yes-no':
      return (
        <Radios
          id={id}
          value={value}
          options={[
            ['yes', words.app.yes],
            ['no', words.app.no],
          ]}
          onChange={onChange}
        />
      );
    case 'rating':
      return (
        <Radios
          id={id}
          value={value}
          options={form.anchors.map((anchor, index) => {
            const step = formats.number(index + 1);
            return [String(index + 1), words.compare.rating(step, anchor[language])] as const;
          })}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <label class="field">
          {words.compare.text}
          <textarea rows={3} maxLength={5000} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
        </label>
      );
    case 'number':
    case 'money':
      return (
        <label class="field">
          {form.kind === 'money'
            ? words.compare.money(settings.currency)
            : (form.unit?.[language] ?? words.compare.number)}
          <input
            inputMode="decimal"
            maxLength={40}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      );
  }
}

function Radios({
  id,
  value,
  options,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  const { words } = useApp();
  return (
    <fieldset class="choices">
      <legend class="hidden">{words.compare.answerTitle}</legend>
      {options.map(([option, name]) => (
        <label key={option} class="check">
          <input type="radio" name={id} checked={value === option} onChange={() => onChange(option)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function Several({
  form,
  value,
  onChange,
}: {
  readonly form: Form & { kind: 'choice' };
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { words, formats } = useApp();
  const picked = new Set(value.split(',').filter(Boolean));
  return (
    <fieldset class="choices">
      <legend class="hidden">{words.compare.answerTitle}</legend>
      {form.options.map((option) => (
        <label key={option.id} class="check">
          <input
            type="checkbox"
            checked={picked.has(option.id)}
            onChange={(event) => {
              if (event.currentTarget.checked) picked.add(option.id);
              else picked.delete(option.id);
              // In the order of the form, whatever was ticked first.
              onChange(form.options.flatMap(({ id }) => (picked.has(id) ? [id] : [])).join(','));
            }}
          />
          {option[formats.language]}
        </label>
      ))}
    </fieldset>
  );
}
