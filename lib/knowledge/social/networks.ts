/** Social networks: their hosts, and which of their addresses are no profiles. */

export interface SocialNetwork {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Paths of share buttons, log-ins, posts and the network's own pages. */
  readonly notProfile: RegExp;
  /** Shape that a profile must have, where the network serves much else. */
  readonly profile?: RegExp;
  /** The query is part of the profile's address. */
  readonly keepsQuery?: boolean;
}

const COMMON =
  '^/?$|^/(?:share|sharer|intent|login|signin|signup|home|search|about|privacy|terms|legal|policies|help|explore|hashtag)(?:[/?.]|$)';
const not = (more: string): RegExp => new RegExp(more === '' ? COMMON : `${COMMON}|${more}`, 'i');

export const SOCIAL_NETWORKS: readonly SocialNetwork[] = [
  {
    name: 'Facebook',
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    notProfile: not('^/(?:dialog|plugins|tr|v\\d|sharer\\.php|events|groups/\\?|photo|watch|hashtag|business)'),
    keepsQuery: false,
  },
  { name: 'Instagram', hosts: ['instagram.com', 'instagr.am'], notProfile: not('^/(?:p|reel|stories|tv|accounts)/') },
  { name: 'X', hosts: ['twitter.com', 'x.com'], notProfile: not('/status/|^/(?:widgets|i|compose)/') },
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtu.be'],
    notProfile: not('^/(?:watch|embed|playlist|results|shorts)'),
    profile: /^\/(?:@|c\/|channel\/|user\/|[\w.-]+\/?$)/i,
  },
  { name: 'TikTok', hosts: ['tiktok.com'], notProfile: not('/video/'), profile: /^\/@/ },
  {
    name: 'Pinterest',
    hosts: [
      'pinterest.com',
      'pinterest.fr',
      'pinterest.de',
      'pinterest.es',
      'pinterest.it',
      'pinterest.co.uk',
      'pinterest.ca',
      'pinterest.pt',
      'pinterest.at',
      'pinterest.ch',
      'pinterest.com.mx',
      'pinterest.jp',
      'pinterest.se',
    ],
    notProfile: not('^/pin(?:/|terest)'),
  },
  {
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
    notProfile: not('shareArticle|^/feed'),
    profile: /^\/(?:company|in|school|showcase)\//i,
  },
  { name: 'Snapchat', hosts: ['snapchat.com'], notProfile: not('^/scan') },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'], notProfile: not('/post/'), profile: /^\/@/ },
  { name: 'Bluesky', hosts: ['bsky.app'], notProfile: not('/post/'), profile: /^\/profile\// },
  { name: 'Twitch', hosts: ['twitch.tv'], notProfile: not('^/(?:videos|directory)') },
  {
    name: 'Discord',
    hosts: ['discord.gg', 'discord.com'],
    notProfile: not('^/(?:api|channels)'),
    profile: /^\/(?:invite\/)?[\w-]+$/,
  },
  { name: 'Reddit', hosts: ['reddit.com'], notProfile: not('^/submit'), profile: /^\/(?:r|u|user)\// },
  { name: 'Tumblr', hosts: ['tumblr.com'], notProfile: not('^/widgets') },
  { name: 'Vimeo', hosts: ['vimeo.com'], notProfile: not('^/\\d+') },
  { name: 'VK', hosts: ['vk.com', 'vkontakte.ru'], notProfile: not('^/share') },
  { name: 'Odnoklassniki', hosts: ['ok.ru'], notProfile: not('^/dk') },
  { name: 'Telegram', hosts: ['t.me', 'telegram.me'], notProfile: not('^/share/') },
  { name: 'Xing', hosts: ['xing.com'], notProfile: not('^/(?:spi|social)') },
  {
    name: 'Mastodon',
    hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social'],
    notProfile: not(''),
    profile: /^\/@/,
  },
  { name: 'Weibo', hosts: ['weibo.com'], notProfile: not('^/share') },
  { name: 'LINE', hosts: ['line.me', 'lin.ee'], notProfile: not('^/r/share|/msg/') },
  { name: 'Spotify', hosts: ['open.spotify.com'], notProfile: not(''), profile: /^\/(?:user|show|artist)\// },
];
