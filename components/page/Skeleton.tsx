/** Grey shapes while something is being read, with the words for it. */

export function Skeleton({ label }: { readonly label: string }) {
  return (
    <div class="skeleton" role="status">
      <progress aria-label={label} />
      <p class="soft">{label}</p>
      <div aria-hidden="true">
        <span class="block hero-block" />
        {[64, 48, 80, 56, 72].map((width) => (
          <span key={width} class="block" style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}
