/** Pop-ups, sign-up forms and games that gather addresses. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const popUps = toolsOf('pop-up', [
  { name: 'Adventori', country: 'FR', signals: { host: ['adventori.com'] } },
  { name: 'Alia', country: 'US', signals: { host: ['alia-prod.com', 'alialearn.com'] } },
  { name: 'Beyable', country: 'FR', signals: { host: ['beyable.com', 'beyable.com.cdn'] } },
  { name: 'Claspo', country: 'UA', signals: { host: ['claspo.io'] } },
  { name: 'Digioh', country: 'US', signals: { host: ['lightboxcdn.com', 'digioh.com'] } },
  { name: 'Hello Bar', owner: 'Crazy Egg', country: 'US', signals: { host: ['hellobar.com'] } },
  { name: 'Justuno', country: 'US', signals: { host: ['justuno.com', 'jst.ai'], script: ['window.ju_num', 'ju_num'] } },
  { name: 'Mailmunch', country: 'PK', site: 'mailmunch.com', signals: { host: ['mailmunch.co'] } },
  { name: 'Octane AI', owner: 'Octane', country: 'US', signals: { host: ['octaneai.com'] } },
  { name: 'OptiMonk', country: 'HU', signals: { host: ['optimonk.com'], script: ['OptiMonk'] } },
  { name: 'OptinMonster', owner: 'Awesome Motive', country: 'US', signals: { host: ['optmnstr.com', 'omappapi.com', 'opmnstr.com', 'optinmonster.com'] } },
  { name: 'Poptin', country: 'IL', signals: { host: ['poptin.com'] } },
  { name: 'Popupsmart', country: 'TR', signals: { host: ['popupsmart.com'] } },
  { name: 'Privy', owner: 'Attentive', country: 'US', signals: { host: ['privy.com'], script: ['Privy('], dom: ['.privy-*'] } },
  { name: 'Sleeknote', owner: 'Drip', country: 'DK', signals: { host: ['sleeknote.com', 'sleeknotecustomerscripts.sleeknote.com'], script: ['SleekNote'] } },
  { name: 'Sumo', owner: 'BDOW', country: 'US', site: 'bdow.com', signals: { host: ['sumo.com', 'sumome.com'], dom: ['[data-sumo-site-id]'] } },
  { name: 'Wheelio', country: 'BG', signals: { host: ['wheelio-app.com'] } },
  { name: 'Wisepops', country: 'FR', signals: { host: ['wisepops.com', 'wisepops.net'], script: ['wisepops('] } },
  { name: 'Yieldify', country: 'GB', signals: { host: ['yieldify.com'] } },
]);
