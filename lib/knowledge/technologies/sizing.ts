/** Size advice. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const sizing = toolsOf('sizing', [
  ['3DLOOK', 'US', { host: ['3dlook.me', '3dlook.ai'] }],
  ['Bold Metrics', 'US', { host: ['boldmetrics.io'] }, { site: 'boldmetrics.com' }],
  ['Easysize', 'DK', { host: ['easysize.me'] }],
  ['Faslet', 'NL', { host: ['faslet.net', 'faslet.me'] }],
  ['Fit Analytics', 'DE', { host: ['fitanalytics.com'] }, { owner: 'Snap' }],
  ['Fit Finder Sizebay', 'BR', { host: ['sizebay.technology', 'sizebay.com'] }, { owner: 'Sizebay' }],
  ['Fitle', 'FR', { host: ['fitle.com'] }],
  ['Fits Me', 'GB', { host: ['fits.me'] }, { owner: 'Rakuten', site: 'rakuten.com' }],
  ['Kiwi Sizing', 'VN', { host: ['kiwisizing.com'] }, { owner: 'Avada' }],
  ['MySizeID', 'IL', { host: ['mysz.io', 'mysizeid.com'] }, { owner: 'My Size' }],
  ['Perfitly', 'US', { host: ['perfitly.com'] }],
  ['True Fit', 'US', { host: ['truefit.com', 'truefitcorp.com'] }],
  ['Virtusize', 'JP', { host: ['virtusize.com', 'virtusize.jp', 'virtusize.kr'] }],
]);
