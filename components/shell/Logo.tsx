/** The sign of Vigie: a lighthouse whose lamp is a watching eye, throwing two beams. The same drawing as the package's icon. */

export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="logo-night" width="128" height="128" rx="29" />
      <path class="logo-beam" d="M64 49 6 22v54ZM64 49l58-27v54Z" />
      <path class="logo-light" d="M50 70h28l8 46H42Z" />
      <path class="logo-night" d="M47.8 86h32.4l2.2 13H45.6Z" />
      <circle class="logo-light" cx="64" cy="49" r="21" />
      <circle class="logo-eye" cx="64" cy="49" r="11" />
      <circle class="logo-light" cx="68" cy="45" r="3.6" />
    </svg>
  );
}
