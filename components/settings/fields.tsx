/** The pieces that every part of the settings is made of. */
import type { ComponentChildren } from 'preact';

export function Section({
  title,
  help,
  children,
}: {
  readonly title: string;
  readonly help?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="group setting-group">
      <h2>{title}</h2>
      {help && <p class="soft small">{help}</p>}
      {children}
    </section>
  );
}

export function Select<T extends string>({
  label,
  help,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly help?: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {help && <span class="soft small">{help}</span>}
    </label>
  );
}

/** A time of the day, kept as minutes. */
export function TimeField({
  label,
  minutes,
  onChange,
}: {
  readonly label: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}) {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return (
    <label class="field">
      {label}
      <input
        type="time"
        value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
        onChange={(event) => {
          const [, hour, minute] = /^(\d\d):(\d\d)/.exec(event.currentTarget.value) ?? [];
          if (hour !== undefined && minute !== undefined) onChange(Number(hour) * 60 + Number(minute));
        }}
      />
    </label>
  );
}

/** A figure within limits; an empty or impossible one is not taken. */
export function FigureField({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly onChange: (value: number | undefined) => void;
}) {
  return (
    <label class="field">
      {label}
      <input
        key={value}
        inputMode="decimal"
        defaultValue={value === undefined ? '' : String(value)}
        onChange={(event) => {
          const text = event.currentTarget.value.trim().replace(',', '.');
          const figure = Number(text);
          if (text === '') onChange(undefined);
          else if (Number.isFinite(figure) && figure >= 0 && figure <= most) onChange(figure);
        }}
      />
    </label>
  );
}
