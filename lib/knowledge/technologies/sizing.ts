/** Size advice. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const sizing = toolsOf('sizing', [
  { name: '3DLOOK', country: 'US', signals: { host: ['3dlook.me', '3dlook.ai'] } },
  { name: 'Bold Metrics', country: 'US', site: 'boldmetrics.com', signals: { host: ['boldmetrics.io'] } },
  { name: 'Easysize', country: 'DK', signals: { host: ['easysize.me'] } },
  { name: 'Faslet', country: 'NL', signals: { host: ['faslet.net', 'faslet.me'] } },
  { name: 'Fit Analytics', owner: 'Snap', country: 'DE', signals: { host: ['fitanalytics.com'] } },
  { name: 'Fit Finder Sizebay', owner: 'Sizebay', country: 'BR', signals: { host: ['sizebay.technology', 'sizebay.com'] } },
  { name: 'Fitle', country: 'FR', signals: { host: ['fitle.com'] } },
  { name: 'Fits Me', owner: 'Rakuten', country: 'GB', site: 'rakuten.com', signals: { host: ['fits.me'] } },
  { name: 'Kiwi Sizing', owner: 'Avada', country: 'VN', signals: { host: ['kiwisizing.com'] } },
  { name: 'MySizeID', owner: 'My Size', country: 'IL', signals: { host: ['mysz.io', 'mysizeid.com'] } },
  { name: 'Perfitly', country: 'US', signals: { host: ['perfitly.com'] } },
  { name: 'True Fit', country: 'US', signals: { host: ['truefit.com', 'truefitcorp.com'] } },
  { name: 'Virtusize', country: 'JP', signals: { host: ['virtusize.com', 'virtusize.jp', 'virtusize.kr'] } },
]);
