/** Believable watches, checks, changes and price history for the interface. */
import type { ChangeRecord, WatchRecord } from '../../lib/model/records.ts';
import type { WatchData } from '../../lib/model/services.ts';
import { pageKey } from '../../lib/text/url.ts';
import { euros, factsOf } from './fake-facts.ts';
import { NOW, PRODUCT_URL } from './fake-shops.ts';

const HOUR = 3_600_000;
const at = (hours: number): string => new Date(Date.parse(NOW) + hours * HOUR).toISOString();

function watched(id: string, url: string, shop: string, title: string, more: Partial<WatchRecord> = {}): WatchRecord {
  return {
    id,
    shop,
    pageKey: pageKey(url),
    url,
    title,
    everyMinutes: 1440,
    dueAt: at(3),
    state: 'active',
    lastCheckAt: at(-21),
    lastOutcome: 'same',
    failures: 0,
    addedAt: at(-2000),
    ...more,
  };
}

function change(
  id: string,
  more: Pick<ChangeRecord, 'shop' | 'url' | 'key' | 'kind'> & Partial<ChangeRecord>,
): ChangeRecord {
  return { id, pageKey: pageKey(more.url), beforeAt: at(-48), at: at(-21), seen: false, ...more };
}

export function fakeWatch(): WatchData {
  const german = 'https://www.holzbrett24.example/versand';
  const facts = factsOf(german);
  const here = factsOf(PRODUCT_URL);
  return {
    watches: [
      watched('w1', PRODUCT_URL, 'latelierdubois.example', 'Planche à découper en noyer 40 × 30 cm', {
        tags: ['noyer', 'priorité'],
        subjects: ['price', 'stock'],
      }),
      watched('w2', german, 'holzbrett24.example', 'Versand und Rückgabe', { lastOutcome: 'changed' }),
      watched('w5', 'https://www.holzbrett24.example/eiche-50', 'holzbrett24.example', 'Schneidebrett Eiche 50 cm', {
        lastOutcome: 'to-confirm',
        lastDetail: 'product.price',
        failures: 1,
        readBy: 'tab',
      }),
      watched('w6', 'https://www.boismie.example/ancien', 'boismie.example', 'Ancienne planche', { state: 'archived' }),
      watched('w3', 'https://marche.example/s?k=planche+noyer', 'marche:BoisNature', 'Planche noyer BoisNature', {
        lastOutcome: 'blocked',
        lastGoodAt: at(-72),
        lastDetail: 'HTTP 403',
        failures: 2,
      }),
      watched('w4', 'https://www.holzbrett24.example/nussbaum-40', 'holzbrett24.example', 'Schneidebrett Nussbaum', {
        state: 'paused',
        pausedBecause: 'right-revoked',
      }),
    ],
    rules: [{ item: 'pr-price', leastPercent: 5, direction: 'down', useful: 3, useless: 1 }],
    changes: [
      change('c0', {
        shop: 'holzbrett24.example',
        url: 'https://www.holzbrett24.example/',
        key: 'seo.description',
        kind: 'changed',
        before: facts.found(
          'seo.description',
          'Holzbretter, versandkostenfrei ab 59 €',
          'Holzbretter, versandkostenfrei ab 59 €',
        ),
        after: facts.found(
          'seo.description',
          'Holzbretter, versandkostenfrei ab 49 €',
          'Holzbretter, versandkostenfrei ab 49 €',
        ),
      }),
      change('c4', {
        shop: 'latelierdubois.example',
        url: PRODUCT_URL,
        key: 'product.availability',
        kind: 'changed',
        at: at(-70),
        before: here.found('product.availability', 'InStock', 'En stock, expédié sous 24 h'),
        after: here.found('product.availability', 'OutOfStock', 'Rupture de stock, expédié sous 10 jours'),
      }),
      change('c5', {
        shop: 'latelierdubois.example',
        url: PRODUCT_URL,
        key: 'seo.title',
        kind: 'changed',
        at: at(-170),
        seen: true,
        before: here.found('seo.title', 'Planche en noyer', 'Planche en noyer'),
        after: here.found('seo.title', 'Planche à découper en noyer', 'Planche à découper en noyer'),
      }),
      change('c1', {
        shop: 'holzbrett24.example',
        url: german,
        key: 'shipping.option',
        item: '1',
        kind: 'changed',
        before: facts.found(
          'shipping.option',
          { mode: 'home', freeFrom: euros(59, '59 €') },
          'Versandkostenfrei ab 59 €',
          { item: '1' },
        ),
        after: facts.found(
          'shipping.option',
          { mode: 'home', freeFrom: euros(49, '49 €') },
          'Versandkostenfrei ab 49 €',
          { item: '1' },
        ),
      }),
      change('c2', {
        shop: 'latelierdubois.example',
        url: PRODUCT_URL,
        key: 'product.price',
        kind: 'changed',
        at: at(-50),
        before: here.found('product.price', euros(44.9), '44,90 €'),
        after: here.found('product.price', euros(39.9), '39,90 €'),
      }),
      change('c3', {
        shop: 'latelierdubois.example',
        url: PRODUCT_URL,
        key: 'payment.method',
        item: 'alma',
        kind: 'appeared',
        at: at(-120),
        seen: true,
        after: here.found('payment.method', { offered: true }, 'Payez en 3× ou 4× avec Alma', { item: 'alma' }),
      }),
    ],
  };
}
