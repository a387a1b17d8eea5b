/** Shops with figures that a merchant typed from other tools. */
import type { FigureRecord } from '../../lib/model/figure.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { fakeShops, NOW } from './fake-shops.ts';

function figure(
  shop: string,
  part: Pick<FigureRecord, 'kind' | 'value' | 'source'> & Partial<FigureRecord>,
): FigureRecord {
  const id = `${shop} ${part.kind} ${part.detail ?? ''} ${part.source}`;
  return { detail: '', period: '', asOf: '2026-11-20', url: '', note: '', ...part, id, shop, at: NOW };
}

export function shopsWithFigures(): ShopData[] {
  return fakeShops().map((data, place): ShopData => {
    const { id } = data.shop;
    const visits = figure(id, {
      kind: 'visits',
      value: { type: 'number', number: [12_300, 48_500, 310_000][place] ?? 900_000 },
      source: 'Similarweb',
      period: '2026-10',
      url: `https://www.similarweb.com/website/${id}/`,
    });
    if (place === 0) return { ...data, figures: [visits] };
    return {
      ...data,
      figures: [
        visits,
        figure(id, {
          kind: 'visitorCountry',
          detail: 'FR',
          value: { type: 'percent', percent: 71.5 - 20 * place },
          source: 'Similarweb',
        }),
        figure(id, {
          kind: 'turnover',
          value: { type: 'money', money: { minor: 124_000_000 * place, currency: 'EUR', text: '' } },
          source: 'Annuaire des entreprises',
          period: '2025',
          note: 'Comptes déposés en juin.',
        }),
      ],
    };
  });
}
