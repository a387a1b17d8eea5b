/** Social networks and their shop features. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const social = toolsOf('social network', [
  ['Apple Sign-In', 'US', { host: ['appleid.cdn-apple.com'], dom: ['#appleid-signin'], meta: ['appleid-signin-client-id='] }, { owner: 'Apple', site: 'apple.com' }],
  ['Bluesky', 'US', { link: ['bsky.app/'] }, { site: 'bsky.app' }],
  ['Discord', 'US', { link: ['discord.gg/', 'discord.com/invite'] }, { site: 'discord.com' }],
  ['Facebook', 'US', { host: ['connect.facebook.com'], asset: ['facebook.com/plugins/'], dom: ['.fb-like', '.fb-page'], link: ['facebook.com/'], meta: ['fb:app_id=', 'fb:admins=', 'fb:pages='] }, { owner: 'Meta', site: 'facebook.com' }],
  ['Facebook Login', 'US', { dom: ['.fb-login-button'], script: ['FB.login('] }, { owner: 'Meta', site: 'facebook.com' }],
  ['Facebook Shop', 'US', { link: ['facebook.com/commerce', '/shop/?ref=page_internal'] }, { owner: 'Meta', site: 'facebook.com' }],
  ['Google Sign-In', 'US', { asset: ['accounts.google.com/gsi/client'], dom: ['#g_id_onload', '.g_id_signin'], meta: ['google-signin-client_id='] }, { owner: 'Google', site: 'google.com' }],
  ['Google+', 'US', { link: ['plus.google.com'], asset: ['apis.google.com/js/plusone.js'], dom: ['.g-plusone'] }, { owner: 'Google', site: 'google.com' }],
  ['Instagram', 'US', { host: ['instagram.com'], link: ['instagram.com/'], dom: ['.instagram-media'] }, { owner: 'Meta' }],
  ['LINE', 'JP', { link: ['line.me/'], host: ['d.line-scdn.net'] }, { owner: 'LY', site: 'line.me' }],
  ['LinkedIn', 'US', { link: ['linkedin.com/'], host: ['platform.linkedin.com'] }, { owner: 'Microsoft', site: 'linkedin.com' }],
  ['Login with Amazon', 'US', { script: ['amazon.Login.setClientId'], dom: ['#LoginWithAmazon'] }, { owner: 'Amazon', site: 'login.amazon.com' }],
  ['Mastodon', 'DE', { link: ['mastodon.social/'] }, { site: 'joinmastodon.org' }],
  ['Odnoklassniki', 'RU', { link: ['ok.ru/'], host: ['connect.ok.ru'] }, { owner: 'VK', site: 'ok.ru' }],
  ['Pinterest', 'US', { host: ['assets.pinterest.com', 'pinterest.com'], link: ['pinterest.'], dom: ['[data-pin-*]'], meta: ['p:domain_verify=', 'pinterest-rich-pin='] }],
  ['Pinterest Shop', 'US', { dom: ['[data-pin-shopping*]'] }, { owner: 'Pinterest', site: 'pinterest.com' }],
  ['Reddit', 'US', { link: ['reddit.com/r/'] }, { site: 'reddit.com' }],
  ['Snapchat', 'US', { link: ['snapchat.com/'] }, { owner: 'Snap', site: 'snapchat.com' }],
  ['Threads', 'US', { link: ['threads.net/', 'threads.com/'] }, { owner: 'Meta', site: 'threads.net' }],
  ['TikTok', 'CN', { link: ['tiktok.com/@'], host: ['tiktok.com'], dom: ['.tiktok-embed'] }, { owner: 'ByteDance' }],
  ['Tumblr', 'US', { link: ['tumblr.com/'], host: ['tumblr.com'] }, { owner: 'Automattic' }],
  ['Twitch', 'US', { link: ['twitch.tv/'], host: ['player.twitch.tv'] }, { owner: 'Amazon', site: 'twitch.tv' }],
  ['VK', 'RU', { link: ['vk.com/'], host: ['vk.com'], asset: ['userapi.com'] }],
  ['Weibo', 'CN', { link: ['weibo.com/'] }, { owner: 'Sina', site: 'weibo.com' }],
  ['X', 'US', { host: ['platform.twitter.com'], link: ['twitter.com/', '//x.com/'], dom: ['.twitter-share-button'], meta: ['twitter:site='] }, { site: 'x.com' }],
  ['Xing', 'DE', { link: ['xing.com/'], host: ['xing-share.com'] }, { owner: 'New Work', site: 'xing.com' }],
]);
