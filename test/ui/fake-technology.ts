/** A page full of tools and third parties, and rule packs, made up for the pictures and tests of the interface. */
import type { DismissalRecord } from '../../lib/model/dismissal.ts';
import type { Fact, Strength } from '../../lib/model/evidence.ts';
import type { PacksData } from '../../lib/model/services.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { factsOf } from './fake-facts.ts';
import { NOW, PRODUCT_URL, productSnapshot } from './fake-shops.ts';

const { found, absent } = factsOf(PRODUCT_URL);

function tool(name: string, category: string, owner: string, country: string, strength: Strength = 'declared'): Fact {
  const host = `cdn.${name.toLowerCase().replaceAll(' ', '-')}.example`;
  const value = { name, category, owner, country, site: host.slice(4), hosting: 'hosted', price: 'freemium' } as const;
  return found('technology', value, `https://${host}/tag.js`, { item: name, channel: 'asset', strength });
}

function host(name: string, owner?: string, category?: string, beforeConsent?: true): Fact {
  const value = {
    host: name,
    ...(owner && { owner }),
    ...(category && { category }),
    ...(beforeConsent && { beforeConsent }),
  };
  return found('tracker.host', value, `https://${name}/a.js`, { item: name, channel: 'asset' });
}

/** The product page with everything that a technology reading can hold. */
export function technologySnapshot(): Snapshot {
  const snapshot = productSnapshot();
  const facts: readonly Fact[] = [
    tool('Tag Harbour', 'tag manager', 'Harbour Ltd', 'GB'),
    tool('Lookback Ads', 'retargeting', 'Lookback', 'US', 'specific'),
    tool('Parlons', 'chat', 'Parlons SAS', 'FR', 'specific'),
    tool('Avis Clairs', 'reviews', 'Avis Clairs', 'FR'),
    found(
      'technology',
      { name: 'Example Slider', category: 'JavaScript libraries', version: '4.2', pack: 'Mon pack' },
      'slider-4.2.js',
      { item: 'Example Slider (Mon pack)', channel: 'asset', strength: 'specific' },
    ),
    found('consent.banner', { tool: 'Biscuit' }, 'Nous utilisons des cookies.'),
    absent('consent.refuse', 'Tout accepter · Paramétrer'),
    found('consent.choice', 'open', 'Tout accepter'),
    host('connect.social.example', 'Réseau Social', 'advertising', true),
    host('pixel.social.example', 'Réseau Social', 'advertising', true),
    host('stats.matomo.example', 'Matomo', 'analytics', true),
    host('fonts.letters.example', 'Lettres', 'fonts'),
    host('cdn.fast.example', 'Fast', 'cdn'),
    host('x7.unnamed.example'),
    host('a-very-long-name-of-a-host-that-nobody-knows.regional-delivery.example'),
  ];
  return { ...snapshot, facts: [...snapshot.facts, ...facts] };
}

/** Two findings that the merchant called wrong on that shop. */
export function fakeDismissals(): readonly DismissalRecord[] {
  const common = { shop: technologySnapshot().shop, at: NOW } as const;
  return [{ ...common, id: 'w1', key: 'technology', item: 'Lookback Ads' }];
}

/** A pack with refused entries, another one switched off, and a third being read. */
export function fakePacks(): PacksData {
  const pack = { addedAt: NOW, files: ['technologies.json', 'categories.json'] };
  return {
    packs: [
      {
        ...pack,
        id: 'p1',
        name: 'Mon pack',
        on: true,
        technologies: 3_912,
        rules: 8_634,
        refusedCounts: { 'too-slow': 2, shape: 1 },
        refused: [
          {
            technology: 'Example Cart',
            field: 'scriptSrc',
            kind: 'too-slow',
            detail: 'two loops over the same: x[\\d.]*\\d[^/]*\\.js',
          },
          { technology: 'Example Chat', field: 'html', kind: 'too-slow', detail: 'a loop in a loop: (a+)+$' },
          { technology: 'Example Theme', field: 'meta', kind: 'shape', detail: 'expected record' },
        ],
      },
      { ...pack, id: 'p2', name: 'Essai', on: false, technologies: 12, rules: 30, refusedCounts: {}, refused: [] },
    ],
    loading: { done: 1_450, total: 4_000 },
  };
}
