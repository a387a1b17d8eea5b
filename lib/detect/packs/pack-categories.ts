/** The usual names of categories in community packs, and the categories of Vigie's own that mean the same. */
import type { TechnologyCategory } from '../../knowledge/technology.ts';

const SAME: Readonly<Record<string, TechnologyCategory>> = {
  'a/b testing': 'a/b testing',
  accessibility: 'accessibility',
  advertising: 'advertising',
  'affiliate programs': 'affiliate network',
  analytics: 'analytics',
  'appointment scheduling': 'booking',
  'buy now pay later': 'pay later',
  cdn: 'cdn',
  cms: 'content management',
  'cookie compliance': 'consent',
  'customer data platform': 'customer data',
  email: 'email marketing',
  'font scripts': 'fonts',
  fulfilment: 'shipping tool',
  hosting: 'hosting',
  'issue trackers': 'monitoring',
  'javascript frameworks': 'framework',
  'javascript libraries': 'framework',
  'live chat': 'chat',
  'loyalty & rewards': 'loyalty',
  maps: 'maps',
  'marketing automation': 'email marketing',
  paas: 'hosting',
  'payment processors': 'payment provider',
  performance: 'performance',
  personalisation: 'personalisation',
  retargeting: 'retargeting',
  returns: 'returns tool',
  reviews: 'reviews',
  rum: 'monitoring',
  security: 'security',
  'shipping carriers': 'carrier',
  'shopify themes': 'theme',
  surveys: 'customer service',
  'tag managers': 'tag manager',
  translation: 'translation',
  'ui frameworks': 'framework',
  'user onboarding': 'customer service',
  'video players': 'video',
  'web frameworks': 'framework',
  'wordpress themes': 'theme',
  'wordpress plugins': 'shop add-on',
  'shopify apps': 'shop add-on',
};

/** The category under which a finding of a pack is shown and compared: Vigie's own where one means the same. */
export function sameCategory(names: readonly string[]): string {
  for (const name of names) {
    const same = SAME[name.toLowerCase()];
    if (same) return same;
  }
  return names[0] ?? 'other';
}
