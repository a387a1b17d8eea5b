/** Small drawings for empty states: the lookout's lamp, shops on a shore, a scale, a sleeping lighthouse. Decoration only. */

export type DrawingName = 'beacon' | 'shops' | 'scale' | 'watch' | 'closed';

export function Drawing({ name }: { readonly name: DrawingName }) {
  return (
    <svg class="drawing" width="132" height="92" viewBox="0 0 132 92" aria-hidden="true" focusable="false">
      {name === 'beacon' && <Beacon />}
      {name === 'shops' && <Shops />}
      {name === 'scale' && <Scale />}
      {name === 'watch' && <Watch />}
      {name === 'closed' && <Closed />}
    </svg>
  );
}

function Sea() {
  return <path class="line" d="M6 82q8-6 16 0t16 0 16 0 16 0 16 0 16 0 16 0 8 0" />;
}

function Beacon() {
  return (
    <>
      <path class="beam" d="M66 26 8 6v40ZM66 26l58-20v40Z" />
      <path class="fill" d="M58 36h16l5 42H53Z" />
      <path class="line" d="M58 36h16l5 42H53ZM56 52h20M55 64h22" />
      <path class="accent" d="M59 18h14v16H59Z" />
      <path class="line" d="M55 36h22M57 18h18l-9-9Z" />
      <Sea />
    </>
  );
}

function Shops() {
  return (
    <>
      {[10, 48, 86].map((x, index) => (
        <g key={x} transform={`translate(${x} ${index === 1 ? 18 : 26})`}>
          <path class="fill" d={`M3 14h30v${index === 1 ? 46 : 38}H3Z`} />
          <path class={index === 1 ? 'accent' : 'wash'} d="M0 14 4 2h28l4 12q-4 6-9 0-4 6-9 0-4 6-9 0-5 6-9 0Z" />
          <path
            class="line"
            d={`M3 16v${index === 1 ? 44 : 36}M33 16v${index === 1 ? 44 : 36}M13 ${index === 1 ? 60 : 52}V34h10v${index === 1 ? 26 : 18}`}
          />
          <path class="line" d="M0 14 4 2h28l4 12q-4 6-9 0-4 6-9 0-4 6-9 0-5 6-9 0Z" />
        </g>
      ))}
      <path class="line" d="M4 78.5h124" />
    </>
  );
}

function Scale() {
  return (
    <>
      {[0, 1, 2].map((row) => (
        <g key={row} transform={`translate(0 ${row * 20})`}>
          <path class="line" d="M8 20h32" />
          <path class={row === 1 ? 'accent' : 'wash'} d={`M50 13h${row === 1 ? 30 : 22}v13H50Z`} />
          <path class={row === 1 ? 'wash' : 'accent'} d={`M90 13h${row === 1 ? 18 : 32}v13H90Z`} />
        </g>
      ))}
      <path class="line" d="M85 6v66M45 6v66" />
      <path class="line" d="M4 78.5h124" />
    </>
  );
}

function Watch() {
  return (
    <>
      <circle class="fill" cx="66" cy="42" r="32" />
      <path class="beam" d="M66 42 66 10a32 32 0 0 1 29 18Z" />
      <circle class="line" cx="66" cy="42" r="32" />
      <path class="line" d="M66 42V20M66 42l15 9" />
      <circle class="accent" cx="66" cy="42" r="4" />
      <path class="line" d="M10 82h24l8-10 10 14 9-22 9 16 6-6h46" />
    </>
  );
}

function Closed() {
  return (
    <>
      <path class="fill" d="M26 14h80v60H26Z" />
      <path class="line" d="M26 14h80v60H26ZM26 26h80" />
      <circle class="accent" cx="33" cy="20" r="2" />
      <circle class="wash" cx="40" cy="20" r="2" />
      <path class="line" d="M55 50h22v16H55ZM59 50v-5a7 7 0 0 1 14 0v5" />
    </>
  );
}
