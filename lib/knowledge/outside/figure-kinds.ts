/** Which outside tools tell which kind of figure, and how such a figure is usually written. */
import type { FigureKind, FigureType } from '../../model/figure.ts';

export interface FigureKindData {
  /** How it is usually written; the merchant may choose another way. */
  readonly type: FigureType;
  /** Ids of tools that show it, the nearest first. */
  readonly tools: readonly string[];
  /** The kind says nothing without its detail: which country, which source, what. */
  readonly needsDetail?: true;
  /** Company registers of the shop's own country show it. */
  readonly registers?: true;
}

export const FIGURE_KIND_DATA: Readonly<Record<FigureKind, FigureKindData>> = {
  visits: { type: 'number', tools: ['similarweb', 'semrush'] },
  visitorCountry: { type: 'percent', tools: ['similarweb', 'semrush'], needsDetail: true },
  visitorSource: { type: 'percent', tools: ['similarweb'], needsDetail: true },
  keywords: { type: 'number', tools: ['semrush', 'google-trends'] },
  adverts: { type: 'number', tools: ['meta-ads', 'google-ads', 'tiktok-ads'] },
  reviewScore: { type: 'number', tools: ['trustpilot'] },
  reviewCount: { type: 'number', tools: ['trustpilot'] },
  followers: { type: 'number', tools: ['meta-ads'], needsDetail: true },
  sales: { type: 'number', tools: ['jungle-scout', 'helium10', 'ebay-research'] },
  turnover: { type: 'money', tools: [], registers: true },
  employees: { type: 'number', tools: [], registers: true },
  other: { type: 'text', tools: ['builtwith', 'wayback', 'google-search'], needsDetail: true },
};
