/** Video players and live shopping. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const video = toolsOf('video', [
  ['Bambuser', 'SE', { host: ['bambuser.com', 'liveshopping.bambuser.com'] }],
  ['Brightcove', 'US', { host: ['brightcove.net', 'brightcove.com', 'bcove.video'], dom: ['<video-js>'] }, { owner: 'Bending Spoons' }],
  ['Customily', 'CA', { host: ['customily.com'] }],
  ['Dailymotion', 'FR', { host: ['dailymotion.com', 'dmcdn.net'] }, { owner: 'Canal+' }],
  ['Firework', 'US', { host: ['fwcdn1.com', 'fwcdn2.com', 'fireworktv.com', 'fwcdn3.com'], dom: ['<fw-*>'] }, { site: 'firework.com' }],
  ['JW Player', 'US', { host: ['jwplayer.com', 'jwpcdn.com', 'jwplatform.com'], script: ['jwplayer('] }, { owner: 'JWP Connatix' }],
  ['Kaltura', 'US', { host: ['kaltura.com'] }],
  ['Livescale', 'CA', { host: ['livescale.tv'] }],
  ['Magic Zoom', 'GB', { dom: ['.MagicZoom', '.MagicZoomPlus'], asset: ['magiczoom'] }, { owner: 'Magic Toolbox', site: 'magictoolbox.com' }],
  ['model-viewer', 'US', { dom: ['<model-viewer>'], asset: ['model-viewer'] }, { owner: 'Google', site: 'modelviewer.dev' }],
  ['Mux', 'US', { host: ['mux.com'], dom: ['<mux-player>'] }],
  ['Sayduck', 'FI', { host: ['sayduck.com'] }, { owner: 'Plattar' }],
  ['Skeepers Live', 'FR', { host: ['spockee.io'] }, { owner: 'Skeepers', site: 'skeepers.io' }],
  ['Sketchfab', 'FR', { host: ['sketchfab.com'] }, { owner: 'Epic Games' }],
  ['Threekit', 'US', { host: ['threekit.com'] }],
  ['Tolstoy', 'US', { host: ['gotolstoy.com'] }],
  ['Videowise', 'RO', { host: ['videowise.com', 'reelup.io'] }],
  ['Vidjet', 'FR', { host: ['vidjet.io'] }, { site: 'vidjet.com' }],
  ['Vidyard', 'CA', { host: ['vidyard.com'] }],
  ['Vimeo', 'US', { host: ['vimeo.com', 'vimeocdn.com'] }, { owner: 'Bending Spoons' }],
  ['WebRotate 360', 'CA', { host: ['webrotate360.com'], asset: ['/imagerotator.js'] }],
  ['Wistia', 'US', { host: ['wistia.com', 'wistia.net'], dom: ['.wistia_embed'] }],
  ['YouTube', 'US', { host: ['youtube.com', 'youtube-nocookie.com'], link: ['youtube.com/'], dom: ['<lite-youtube>'] }, { owner: 'Google' }],
  ['Zakeke', 'IT', { host: ['zakeke.com'] }, { owner: 'Futurenext' }],
]);
