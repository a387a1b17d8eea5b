/** Services that handle returns. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const returnsTools = toolsOf('returns tool', [
  ['8returns', 'DE', { host: ['8returns.com'], link: ['8returns.com'] }],
  ['AfterShip Returns', 'HK', { host: ['returnscenter.com'], link: ['returnscenter.com'] }, { owner: 'AfterShip', site: 'aftership.com' }],
  ['Baback', 'FR', { host: ['baback.co'], link: ['baback.co'] }],
  ['Happy Returns', 'US', { host: ['happyreturns.com'], link: ['happyreturns.com'] }, { owner: 'UPS' }],
  ['iF Returns', 'ES', { host: ['itsrever.com'], link: ['itsrever.com'] }, { site: 'ifreturns.com' }],
  ['Loop Returns', 'US', { host: ['loopreturns.com'], link: ['loopreturns.com'] }, { owner: 'Loop' }],
  ['Narvar Returns', 'US', { link: ['returns.narvar.com', 'narvar.com/returns'] }, { owner: 'Narvar', site: 'narvar.com' }],
  ['Parcellab Returns', 'DE', { link: ['returns.parcellab'] }, { owner: 'parcelLab', site: 'parcellab.com' }],
  ['ReBound', 'NL', { link: ['reboundreturns.com'], host: ['reboundreturns.com'] }, { owner: 'Reconomy' }],
  ['Redo', 'US', { host: ['getredo.com'], dom: ['#redo-*'] }],
  ['Return Prime', 'IN', { host: ['returnprime.com', 'return-prime.com'] }],
  ['ReturnGO', 'IL', { host: ['returngo.ai'], link: ['returngo.ai'] }],
  ['Returnista', 'NL', { link: ['returnista.nl', 'returnista.com'], host: ['returnista.com'] }],
  ['Returnless', 'NL', { host: ['returnless.com'], link: ['returnless.com'] }],
  ['Returnly', 'US', { host: ['returnly.com'], link: ['returnly.com'] }, { owner: 'Affirm' }],
  ['Reveni', 'ES', { host: ['reveni.com', 'reveni.io'], link: ['reveni.io'] }],
  ['Revers.io', 'FR', { host: ['revers.io'], link: ['revers.io'] }, { owner: 'Reverse' }],
  ['Ship24', 'EE', { host: ['ship24.com'] }],
  ['Swap', 'GB', { host: ['swap-commerce.com'], link: ['swap-commerce.com'] }],
  ['ZigZag', 'GB', { host: ['zigzag.global'], link: ['zigzag.global'] }, { owner: 'Global Blue' }],
]);
