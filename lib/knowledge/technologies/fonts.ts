/** Fonts and icons loaded from elsewhere. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const fonts = toolsOf('fonts', [
  { name: 'Adobe Fonts', owner: 'Adobe', country: 'US', site: 'fonts.adobe.com', signals: { host: ['typekit.net', 'typekit.com'], script: ['Typekit.load'] } },
  { name: 'Bunny Fonts', owner: 'Bunny', country: 'SI', signals: { host: ['fonts.bunny.net'] } },
  { name: 'Font Awesome', owner: 'Fonticons', country: 'US', signals: { host: ['fontawesome.com'], asset: ['font-awesome', 'fontawesome'] } },
  { name: 'Fonts.com', owner: 'Monotype', country: 'US', site: 'monotype.com', signals: { host: ['fast.fonts.net', 'fast.fonts.com'] } },
  { name: 'Fontshare', owner: 'Indian Type Foundry', country: 'IN', signals: { host: ['fontshare.com'] } },
  { name: 'Google Fonts', owner: 'Google', country: 'US', site: 'fonts.google.com', signals: { host: ['fonts.googleapis.com', 'fonts.gstatic.com'] } },
  { name: 'MyFonts', owner: 'Monotype', country: 'US', site: 'myfonts.com', signals: { host: ['myfonts.net'] } },
  { name: 'Typography.com', owner: 'Monotype', country: 'US', site: 'typography.com', signals: { host: ['cloud.typography.com'] } },
]);
