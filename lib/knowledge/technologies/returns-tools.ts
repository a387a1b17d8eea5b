/** Services that handle returns. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const returnsTools = toolsOf('returns tool', [
  { name: '8returns', country: 'DE', signals: { host: ['8returns.com'], link: ['8returns.com'] } },
  { name: 'AfterShip Returns', owner: 'AfterShip', country: 'HK', site: 'aftership.com', signals: { host: ['returnscenter.com'], link: ['returnscenter.com'] } },
  { name: 'Baback', country: 'FR', signals: { host: ['baback.co'], link: ['baback.co'] } },
  { name: 'Happy Returns', owner: 'UPS', country: 'US', signals: { host: ['happyreturns.com'], link: ['happyreturns.com'] } },
  { name: 'iF Returns', country: 'ES', site: 'ifreturns.com', signals: { host: ['itsrever.com'], link: ['itsrever.com'] } },
  { name: 'Loop Returns', owner: 'Loop', country: 'US', signals: { host: ['loopreturns.com'], link: ['loopreturns.com'] } },
  { name: 'Narvar Returns', owner: 'Narvar', country: 'US', site: 'narvar.com', signals: { link: ['returns.narvar.com', 'narvar.com/returns'] } },
  { name: 'Parcellab Returns', owner: 'parcelLab', country: 'DE', site: 'parcellab.com', signals: { link: ['returns.parcellab'] } },
  { name: 'ReBound', owner: 'Reconomy', country: 'NL', signals: { link: ['reboundreturns.com'], host: ['reboundreturns.com'] } },
  { name: 'Redo', country: 'US', signals: { host: ['getredo.com'], dom: ['#redo-*'] } },
  { name: 'Return Prime', country: 'IN', signals: { host: ['returnprime.com', 'return-prime.com'] } },
  { name: 'ReturnGO', country: 'IL', signals: { host: ['returngo.ai'], link: ['returngo.ai'] } },
  { name: 'Returnista', country: 'NL', signals: { link: ['returnista.nl', 'returnista.com'], host: ['returnista.com'] } },
  { name: 'Returnless', country: 'NL', signals: { host: ['returnless.com'], link: ['returnless.com'] } },
  { name: 'Returnly', owner: 'Affirm', country: 'US', signals: { host: ['returnly.com'], link: ['returnly.com'] } },
  { name: 'Reveni', country: 'ES', signals: { host: ['reveni.com', 'reveni.io'], link: ['reveni.io'] } },
  { name: 'Revers.io', owner: 'Reverse', country: 'FR', signals: { host: ['revers.io'], link: ['revers.io'] } },
  { name: 'Ship24', country: 'EE', signals: { host: ['ship24.com'] } },
  { name: 'Swap', country: 'GB', signals: { host: ['swap-commerce.com'], link: ['swap-commerce.com'] } },
  { name: 'ZigZag', owner: 'Global Blue', country: 'GB', signals: { host: ['zigzag.global'], link: ['zigzag.global'] } },
]);
