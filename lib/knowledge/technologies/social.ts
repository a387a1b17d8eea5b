/** Social networks and their shop features. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const social = toolsOf('social network', [
  { name: 'Apple Sign-In', owner: 'Apple', country: 'US', site: 'apple.com', signals: { host: ['appleid.cdn-apple.com'], dom: ['#appleid-signin'], meta: ['appleid-signin-client-id='] } },
  { name: 'Bluesky', country: 'US', site: 'bsky.app', signals: { link: ['bsky.app/'] } },
  { name: 'Discord', country: 'US', site: 'discord.com', signals: { link: ['discord.gg/', 'discord.com/invite'] } },
  { name: 'Facebook', owner: 'Meta', country: 'US', site: 'facebook.com', signals: { host: ['connect.facebook.com'], asset: ['facebook.com/plugins/'], dom: ['.fb-like', '.fb-page'], link: ['facebook.com/'], meta: ['fb:app_id=', 'fb:admins=', 'fb:pages='] } },
  { name: 'Facebook Login', owner: 'Meta', country: 'US', site: 'facebook.com', signals: { dom: ['.fb-login-button'], script: ['FB.login('] } },
  { name: 'Facebook Shop', owner: 'Meta', country: 'US', site: 'facebook.com', signals: { link: ['facebook.com/commerce', '/shop/?ref=page_internal'] } },
  { name: 'Google Sign-In', owner: 'Google', country: 'US', site: 'google.com', signals: { asset: ['accounts.google.com/gsi/client'], dom: ['#g_id_onload', '.g_id_signin'], meta: ['google-signin-client_id='] } },
  { name: 'Google+', owner: 'Google', country: 'US', site: 'google.com', signals: { link: ['plus.google.com'], asset: ['apis.google.com/js/plusone.js'], dom: ['.g-plusone'] } },
  { name: 'Instagram', owner: 'Meta', country: 'US', signals: { host: ['instagram.com'], link: ['instagram.com/'], dom: ['.instagram-media'] } },
  { name: 'LINE', owner: 'LY', country: 'JP', site: 'line.me', signals: { link: ['line.me/'], host: ['d.line-scdn.net'] } },
  { name: 'LinkedIn', owner: 'Microsoft', country: 'US', site: 'linkedin.com', signals: { link: ['linkedin.com/'], host: ['platform.linkedin.com'] } },
  { name: 'Login with Amazon', owner: 'Amazon', country: 'US', site: 'login.amazon.com', signals: { script: ['amazon.Login.setClientId'], dom: ['#LoginWithAmazon'] } },
  { name: 'Mastodon', country: 'DE', site: 'joinmastodon.org', signals: { link: ['mastodon.social/'] } },
  { name: 'Odnoklassniki', owner: 'VK', country: 'RU', site: 'ok.ru', signals: { link: ['ok.ru/'], host: ['connect.ok.ru'] } },
  { name: 'Pinterest', country: 'US', signals: { host: ['assets.pinterest.com', 'pinterest.com'], link: ['pinterest.'], dom: ['[data-pin-*]'], meta: ['p:domain_verify=', 'pinterest-rich-pin='] } },
  { name: 'Pinterest Shop', owner: 'Pinterest', country: 'US', site: 'pinterest.com', signals: { dom: ['[data-pin-shopping*]'] } },
  { name: 'Reddit', country: 'US', site: 'reddit.com', signals: { link: ['reddit.com/r/'] } },
  { name: 'Snapchat', owner: 'Snap', country: 'US', site: 'snapchat.com', signals: { link: ['snapchat.com/'] } },
  { name: 'Threads', owner: 'Meta', country: 'US', site: 'threads.net', signals: { link: ['threads.net/', 'threads.com/'] } },
  { name: 'TikTok', owner: 'ByteDance', country: 'CN', signals: { link: ['tiktok.com/@'], host: ['tiktok.com'], dom: ['.tiktok-embed'] } },
  { name: 'Tumblr', owner: 'Automattic', country: 'US', signals: { link: ['tumblr.com/'], host: ['tumblr.com'] } },
  { name: 'Twitch', owner: 'Amazon', country: 'US', site: 'twitch.tv', signals: { link: ['twitch.tv/'], host: ['player.twitch.tv'] } },
  { name: 'VK', country: 'RU', signals: { link: ['vk.com/'], host: ['vk.com'], asset: ['userapi.com'] } },
  { name: 'Weibo', owner: 'Sina', country: 'CN', site: 'weibo.com', signals: { link: ['weibo.com/'] } },
  { name: 'X', country: 'US', site: 'x.com', signals: { host: ['platform.twitter.com'], link: ['twitter.com/', '//x.com/'], dom: ['.twitter-share-button'], meta: ['twitter:site='] } },
  { name: 'Xing', owner: 'New Work', country: 'DE', site: 'xing.com', signals: { link: ['xing.com/'], host: ['xing-share.com'] } },
]);
