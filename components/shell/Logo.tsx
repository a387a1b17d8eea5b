/** The sign of Vigie: a lookout's lamp on its mast, throwing two beams. */

export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect class="logo-ground" width="48" height="48" rx="11" />
      <path class="logo-beam" d="M24 19 4 10v18ZM24 19l20-9v18Z" />
      <path class="logo-tower" d="M19.5 27h9L31 41H17Z" />
      <circle class="logo-lamp" cx="24" cy="19" r="6" />
    </svg>
  );
}
