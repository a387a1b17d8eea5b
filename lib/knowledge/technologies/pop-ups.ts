/** Pop-ups, sign-up forms and games that gather addresses. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const popUps = toolsOf('pop-up', [
  ['Adventori', 'FR', { host: ['adventori.com'] }],
  ['Alia', 'US', { host: ['alia-prod.com', 'alialearn.com'] }],
  ['Beyable', 'FR', { host: ['beyable.com', 'beyable.com.cdn'] }],
  ['Claspo', 'UA', { host: ['claspo.io'] }],
  ['Digioh', 'US', { host: ['lightboxcdn.com', 'digioh.com'] }],
  ['Hello Bar', 'US', { host: ['hellobar.com'] }, { owner: 'Crazy Egg' }],
  ['Justuno', 'US', { host: ['justuno.com', 'jst.ai'], script: ['window.ju_num', 'ju_num'] }],
  ['Mailmunch', 'PK', { host: ['mailmunch.co'] }, { site: 'mailmunch.com' }],
  ['Octane AI', 'US', { host: ['octaneai.com'] }, { owner: 'Octane' }],
  ['OptiMonk', 'HU', { host: ['optimonk.com'], script: ['OptiMonk'] }],
  ['OptinMonster', 'US', { host: ['optmnstr.com', 'omappapi.com', 'opmnstr.com', 'optinmonster.com'] }, { owner: 'Awesome Motive' }],
  ['Poptin', 'IL', { host: ['poptin.com'] }],
  ['Popupsmart', 'TR', { host: ['popupsmart.com'] }],
  ['Privy', 'US', { host: ['privy.com'], script: ['Privy('], dom: ['.privy-*'] }, { owner: 'Attentive' }],
  ['Sleeknote', 'DK', { host: ['sleeknote.com', 'sleeknotecustomerscripts.sleeknote.com'], script: ['SleekNote'] }, { owner: 'Drip' }],
  ['Sumo', 'US', { host: ['sumo.com', 'sumome.com'], dom: ['[data-sumo-site-id]'] }, { owner: 'BDOW', site: 'bdow.com' }],
  ['Wheelio', 'BG', { host: ['wheelio-app.com'] }],
  ['Wisepops', 'FR', { host: ['wisepops.com', 'wisepops.net'], script: ['wisepops('] }],
  ['Yieldify', 'GB', { host: ['yieldify.com'] }],
]);
