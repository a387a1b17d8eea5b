/** A thin bar that shows how much of something is done; the words beside it say the same. */

export function Meter({
  value,
  total,
  label,
}: {
  readonly value: number;
  readonly total: number;
  readonly label: string;
}) {
  const share = total > 0 ? Math.min(1, value / total) : 0;
  return (
    <span class="meter" role="img" aria-label={label}>
      <span style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
