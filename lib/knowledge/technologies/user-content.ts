/** Photos, posts and questions of customers. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const userContent = toolsOf('user content', [
  ['Bazaarvoice Curalate', 'US', { host: ['curalate.com'] }, { owner: 'Bazaarvoice', site: 'bazaarvoice.com' }],
  ['Covet.pics', 'CA', { host: ['covet.pics'] }],
  ['Disqus', 'US', { host: ['disqus.com', 'disquscdn.com'], dom: ['#disqus_thread'] }, { owner: 'Zeta Global' }],
  ['Flowbox', 'SE', { host: ['getflowbox.com'], script: ['flowbox('] }],
  ['Foursixty', 'CA', { host: ['foursixty.com'], dom: ['.fs-has-links'] }],
  ['Instafeed', 'US', { host: ['instafeed.nfcube.com'], asset: ['/instafeed'], dom: ['#insta-feed'] }, { owner: 'Mintt', site: 'instafeed.app' }],
  ['Issuu', 'DK', { host: ['issuu.com'] }],
  ['Juicer', 'US', { host: ['juicer.io'] }, { owner: 'SaaS.group' }],
  ['LightWidget', 'PL', { host: ['lightwidget.com'] }],
  ['Olapic', 'US', { host: ['olapic.com', 'photorank.me'], script: ['olapic'] }, { owner: 'Emplifi', site: 'emplifi.io' }],
  ['Photoslurp', 'ES', { host: ['photoslurp.com'] }, { owner: 'Emplifi' }],
  ['Pixlee', 'US', { host: ['pixlee.com', 'pixlee.co'], script: ['Pixlee.'] }, { owner: 'Emplifi', site: 'emplifi.io' }],
  ['Publitas', 'NL', { host: ['publitas.com'] }],
  ['Smash Balloon', 'US', { asset: ['/plugins/instagram-feed/'], dom: ['#sb_instagram'] }, { owner: 'Awesome Motive', site: 'smashballoon.com' }],
  ['Squarelovin', 'DE', { host: ['squarelovin.com'] }],
  ['Stackla', 'AU', { host: ['stackla.com', 'stack.la'] }, { owner: 'Nosto', site: 'nosto.com' }],
  ['TokyWoky', 'FR', { host: ['tokywoky.com'] }],
]);
