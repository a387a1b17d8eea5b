/** Video players and live shopping. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const video = toolsOf('video', [
  { name: 'Bambuser', country: 'SE', signals: { host: ['bambuser.com', 'liveshopping.bambuser.com'] } },
  { name: 'Brightcove', owner: 'Bending Spoons', country: 'US', signals: { host: ['brightcove.net', 'brightcove.com', 'bcove.video'], dom: ['<video-js>'] } },
  { name: 'Customily', country: 'CA', signals: { host: ['customily.com'] } },
  { name: 'Dailymotion', owner: 'Canal+', country: 'FR', signals: { host: ['dailymotion.com', 'dmcdn.net'] } },
  { name: 'Firework', country: 'US', site: 'firework.com', signals: { host: ['fwcdn1.com', 'fwcdn2.com', 'fireworktv.com', 'fwcdn3.com'], dom: ['<fw-*>'] } },
  { name: 'JW Player', owner: 'JWP Connatix', country: 'US', signals: { host: ['jwplayer.com', 'jwpcdn.com', 'jwplatform.com'], script: ['jwplayer('] } },
  { name: 'Kaltura', country: 'US', signals: { host: ['kaltura.com'] } },
  { name: 'Livescale', country: 'CA', signals: { host: ['livescale.tv'] } },
  { name: 'Magic Zoom', owner: 'Magic Toolbox', country: 'GB', site: 'magictoolbox.com', signals: { dom: ['.MagicZoom', '.MagicZoomPlus'], asset: ['magiczoom'] } },
  { name: 'model-viewer', owner: 'Google', country: 'US', site: 'modelviewer.dev', signals: { dom: ['<model-viewer>'], asset: ['model-viewer'] } },
  { name: 'Mux', country: 'US', signals: { host: ['mux.com'], dom: ['<mux-player>'] } },
  { name: 'Sayduck', owner: 'Plattar', country: 'FI', signals: { host: ['sayduck.com'] } },
  { name: 'Skeepers Live', owner: 'Skeepers', country: 'FR', site: 'skeepers.io', signals: { host: ['spockee.io'] } },
  { name: 'Sketchfab', owner: 'Epic Games', country: 'FR', signals: { host: ['sketchfab.com'] } },
  { name: 'Threekit', country: 'US', signals: { host: ['threekit.com'] } },
  { name: 'Tolstoy', country: 'US', signals: { host: ['gotolstoy.com'] } },
  { name: 'Videowise', country: 'RO', signals: { host: ['videowise.com', 'reelup.io'] } },
  { name: 'Vidjet', country: 'FR', site: 'vidjet.com', signals: { host: ['vidjet.io'] } },
  { name: 'Vidyard', country: 'CA', signals: { host: ['vidyard.com'] } },
  { name: 'Vimeo', owner: 'Bending Spoons', country: 'US', signals: { host: ['vimeo.com', 'vimeocdn.com'] } },
  { name: 'WebRotate 360', country: 'CA', signals: { host: ['webrotate360.com'], asset: ['/imagerotator.js'] } },
  { name: 'Wistia', country: 'US', signals: { host: ['wistia.com', 'wistia.net'], dom: ['.wistia_embed'] } },
  { name: 'YouTube', owner: 'Google', country: 'US', signals: { host: ['youtube.com', 'youtube-nocookie.com'], link: ['youtube.com/'], dom: ['<lite-youtube>'] } },
  { name: 'Zakeke', owner: 'Futurenext', country: 'IT', signals: { host: ['zakeke.com'] } },
]);
