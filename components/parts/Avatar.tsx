/** The coloured initial that stands for a shop; its colour comes from its name, so it is always the same. */

/** Dark enough for white letters (contrast above 4.5). */
const COLOURS = ['#0b6375', '#6b3fa0', '#9a3412', '#166534', '#1d4ed8', '#9d174d', '#713f12', '#334155'];

export function Avatar({
  id,
  name,
  large = false,
}: {
  readonly id: string;
  readonly name: string;
  readonly large?: boolean;
}) {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  const initial = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '·';
  return (
    <span
      class={large ? 'avatar large' : 'avatar'}
      style={{ background: COLOURS[sum % COLOURS.length] ?? '#334155' }}
      aria-hidden="true"
    >
      {initial}
    </span>
  );
}
