/** Drawn pictures for the demo shops: wooden things, payment and carrier logos, as SVG text. */
import type { Product } from './catalogue.ts';
import { escapeHtml } from './html.ts';

function thing(shape: Product['shape'], wood: string): string {
  const dark = 'fill="#0002"';
  switch (shape) {
    case 'board':
      return `<rect x="70" y="120" width="260" height="170" rx="18" fill="${wood}"/><rect x="88" y="138" width="224" height="134" rx="10" fill="none" stroke="#0003" stroke-width="5"/><path d="M95 180q60-22 110 0t100-6M95 225q70 20 120-2t90 4" stroke="#0002" stroke-width="3" fill="none"/><circle cx="306" cy="144" r="9" fill="#f3efe8"/>`;
    case 'pin':
      return `<g transform="rotate(-24 200 205)"><rect x="90" y="178" width="220" height="54" rx="22" fill="${wood}"/><rect x="44" y="194" width="52" height="22" rx="11" fill="${wood}"/><rect x="304" y="194" width="52" height="22" rx="11" fill="${wood}"/><rect x="90" y="210" width="220" height="22" rx="11" ${dark}/></g>`;
    case 'box':
      return `<rect x="80" y="160" width="240" height="140" rx="10" fill="${wood}"/><rect x="70" y="132" width="260" height="34" rx="8" fill="${wood}"/><rect x="70" y="158" width="260" height="8" ${dark}/><g ${dark}><rect x="110" y="220" width="60" height="8" rx="4"/><rect x="110" y="240" width="60" height="8" rx="4"/><rect x="230" y="220" width="60" height="8" rx="4"/><rect x="230" y="240" width="60" height="8" rx="4"/></g>`;
    case 'spoons':
      return `<g fill="${wood}"><g transform="rotate(14 160 210)"><ellipse cx="160" cy="130" rx="34" ry="48"/><rect x="151" y="165" width="18" height="160" rx="9"/></g><g transform="rotate(-14 240 210)"><ellipse cx="240" cy="130" rx="34" ry="48"/><rect x="231" y="165" width="18" height="160" rx="9"/></g></g><ellipse cx="176" cy="128" rx="18" ry="30" ${dark}/><ellipse cx="224" cy="128" rx="18" ry="30" ${dark}/>`;
    case 'block':
      return `<rect x="70" y="130" width="260" height="120" rx="10" fill="${wood}"/><g stroke="#0003" stroke-width="3">${[110, 150, 190, 230, 270].map((x) => `<path d="M${String(x)} 130v120"/>`).join('')}<path d="M70 170h260M70 210h260"/></g><rect x="70" y="250" width="260" height="46" fill="${wood}"/><rect x="70" y="250" width="260" height="46" ${dark}/>`;
    case 'tray':
      return `<path d="M60 180h280l-22 96H82z" fill="${wood}"/><path d="M60 180h280l-6 26H66z" ${dark}/><rect x="84" y="196" width="46" height="14" rx="7" fill="#f3efe8"/><rect x="270" y="196" width="46" height="14" rx="7" fill="#f3efe8"/>`;
  }
}

/** A product picture; `view` shifts the background so that a gallery shows different pictures. */
export function productPicture(item: Product, view = 1): string {
  const backgrounds = ['#f3efe8', '#e9eef0', '#f4ece4', '#eef0e8'];
  const background = backgrounds[(view - 1) % backgrounds.length] ?? '#f3efe8';
  const turn = view === 1 ? '' : ` transform="rotate(${String(view * 9)} 200 200) scale(1.08) translate(-14 -14)"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 400 400"><rect width="400" height="400" fill="${background}"/><ellipse cx="200" cy="318" rx="150" ry="16" fill="#0001"/><g${turn}>${thing(item.shape, item.wood)}</g></svg>`;
}

/** A small logo that shows a name on a card. */
export function logo(words: string, colour = '#24405c'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="38" viewBox="0 0 60 38" role="img"><title>${escapeHtml(words)}</title><rect x=".5" y=".5" width="59" height="37" rx="4" fill="#fff" stroke="#cfd6da"/><text x="30" y="23" font-family="sans-serif" font-size="${String(Math.max(6, Math.min(13, 76 / words.length)))}" font-weight="700" text-anchor="middle" fill="${colour}">${escapeHtml(words)}</text></svg>`;
}

/** A wide picture for the top of a home page. */
export function banner(light: string, deep: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="520" viewBox="0 0 1600 520" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="1" stop-color="${deep}"/></linearGradient></defs><rect width="1600" height="520" fill="url(#g)"/><g fill="none" stroke="#fff3" stroke-width="3"><path d="M900 560c40-220 300-330 560-240M940 560c60-180 270-270 520-190M990 560c60-140 240-210 470-140"/></g><g transform="translate(1060 120) rotate(-8)"><rect width="330" height="220" rx="22" fill="#5f3d29"/><rect x="24" y="24" width="282" height="172" rx="12" fill="none" stroke="#0004" stroke-width="6"/><path d="M40 90q80-30 140 0t110-8M40 150q90 24 150-4t100 4" stroke="#0003" stroke-width="4" fill="none"/></g></svg>`;
}
