/** Photos, posts and questions of customers. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const userContent = toolsOf('user content', [
  { name: 'Bazaarvoice Curalate', owner: 'Bazaarvoice', country: 'US', site: 'bazaarvoice.com', signals: { host: ['curalate.com'] } },
  { name: 'Covet.pics', country: 'CA', signals: { host: ['covet.pics'] } },
  { name: 'Disqus', owner: 'Zeta Global', country: 'US', signals: { host: ['disqus.com', 'disquscdn.com'], dom: ['#disqus_thread'] } },
  { name: 'Flowbox', country: 'SE', signals: { host: ['getflowbox.com'], script: ['flowbox('] } },
  { name: 'Foursixty', country: 'CA', signals: { host: ['foursixty.com'], dom: ['.fs-has-links'] } },
  { name: 'Instafeed', owner: 'Mintt', country: 'US', site: 'instafeed.app', signals: { host: ['instafeed.nfcube.com'], asset: ['/instafeed'], dom: ['#insta-feed'] } },
  { name: 'Issuu', country: 'DK', signals: { host: ['issuu.com'] } },
  { name: 'Juicer', owner: 'SaaS.group', country: 'US', signals: { host: ['juicer.io'] } },
  { name: 'LightWidget', country: 'PL', signals: { host: ['lightwidget.com'] } },
  { name: 'Olapic', owner: 'Emplifi', country: 'US', site: 'emplifi.io', signals: { host: ['olapic.com', 'photorank.me'], script: ['olapic'] } },
  { name: 'Photoslurp', owner: 'Emplifi', country: 'ES', signals: { host: ['photoslurp.com'] } },
  { name: 'Pixlee', owner: 'Emplifi', country: 'US', site: 'emplifi.io', signals: { host: ['pixlee.com', 'pixlee.co'], script: ['Pixlee.'] } },
  { name: 'Publitas', country: 'NL', signals: { host: ['publitas.com'] } },
  { name: 'Smash Balloon', owner: 'Awesome Motive', country: 'US', site: 'smashballoon.com', signals: { asset: ['/plugins/instagram-feed/'], dom: ['#sb_instagram'] } },
  { name: 'Squarelovin', country: 'DE', signals: { host: ['squarelovin.com'] } },
  { name: 'Stackla', owner: 'Nosto', country: 'AU', site: 'nosto.com', signals: { host: ['stackla.com', 'stack.la'] } },
  { name: 'TokyWoky', country: 'FR', signals: { host: ['tokywoky.com'] } },
]);
