/** Fonts and icons loaded from elsewhere. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const fonts = toolsOf('fonts', [
  ['Adobe Fonts', 'US', { host: ['typekit.net', 'typekit.com'], script: ['Typekit.load'] }, { owner: 'Adobe', site: 'fonts.adobe.com' }],
  ['Bunny Fonts', 'SI', { host: ['fonts.bunny.net'] }, { owner: 'Bunny' }],
  ['Font Awesome', 'US', { host: ['fontawesome.com'], asset: ['font-awesome', 'fontawesome'] }, { owner: 'Fonticons' }],
  ['Fonts.com', 'US', { host: ['fast.fonts.net', 'fast.fonts.com'] }, { owner: 'Monotype', site: 'monotype.com' }],
  ['Fontshare', 'IN', { host: ['fontshare.com'] }, { owner: 'Indian Type Foundry' }],
  ['Google Fonts', 'US', { host: ['fonts.googleapis.com', 'fonts.gstatic.com'] }, { owner: 'Google', site: 'fonts.google.com' }],
  ['MyFonts', 'US', { host: ['myfonts.net'] }, { owner: 'Monotype', site: 'myfonts.com' }],
  ['Typography.com', 'US', { host: ['cloud.typography.com'] }, { owner: 'Monotype', site: 'typography.com' }],
]);
