/** Outside tools on visitors, keywords, advertising and technology of a site. */
import type { OutsideTool } from './types.ts';

const asOf = '2026-11-22';

export const traffic: readonly OutsideTool[] = [
  {
    id: 'similarweb',
    name: 'Similarweb',
    address: 'https://www.similarweb.com/website/{domain}/',
    items: ['mk-traffic'],
    look: { en: 'Visits, countries and sources of visitors', fr: 'Visites, pays et sources des visiteurs' },
    asOf,
  },
  {
    id: 'semrush',
    name: 'Semrush',
    address: 'https://www.semrush.com/website/{domain}/overview/',
    items: ['mk-traffic', 'mk-seo'],
    look: { en: 'Keywords and visits from search', fr: 'Mots-clés et visites venues des moteurs' },
    account: true,
    asOf,
  },
  {
    id: 'builtwith',
    name: 'BuiltWith',
    address: 'https://builtwith.com/{domain}',
    items: ['te-platform', 'te-addons', 'mk-analytics'],
    look: { en: 'Software that the site uses and used', fr: 'Logiciels utilisés, aujourd’hui et avant' },
    asOf,
  },
  {
    id: 'google-trends',
    name: 'Google Trends',
    address: 'https://trends.google.com/trends/explore?geo={country}&q={query}',
    items: ['mk-traffic', 'pr-calendar'],
    look: { en: 'When and where people search for it', fr: 'Quand et où on le cherche' },
    asOf,
  },
  {
    id: 'pagespeed',
    name: 'PageSpeed Insights',
    address: 'https://pagespeed.web.dev/analysis?url=https%3A%2F%2F{domain}%2F',
    items: ['te-speed'],
    look: { en: 'Speed on mobile and computer', fr: 'Rapidité sur mobile et ordinateur' },
    asOf,
  },
  {
    id: 'wayback',
    name: 'Wayback Machine',
    address: 'https://web.archive.org/web/*/{domain}',
    items: ['pr-calendar', 'st-lessons'],
    look: { en: 'How the shop looked before', fr: 'La boutique telle qu’elle était avant' },
    asOf,
  },
  {
    id: 'meta-ads',
    name: 'Meta Ad Library',
    address: 'https://www.facebook.com/ads/library/?active_status=all&ad_type=all&country={country}&q={company}',
    items: ['mk-ads', 'mk-social'],
    look: { en: 'Adverts running on Facebook and Instagram', fr: 'Publicités en cours sur Facebook et Instagram' },
    asOf,
  },
  {
    id: 'google-ads',
    name: 'Google Ads Transparency Center',
    address: 'https://adstransparency.google.com/?region={country}&domain={domain}',
    items: ['mk-ads', 'ch-search'],
    look: { en: 'Adverts running on Google and YouTube', fr: 'Annonces en cours sur Google et YouTube' },
    asOf,
  },
  {
    id: 'tiktok-ads',
    name: 'TikTok Ad Library',
    address: 'https://library.tiktok.com/ads?region={country}&adv_name={company}',
    items: ['mk-ads'],
    look: { en: 'Adverts running on TikTok', fr: 'Publicités en cours sur TikTok' },
    asOf,
  },
];
