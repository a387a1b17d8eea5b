/** `analyse` as a whole: detectors are isolated, conflicts are kept, silence becomes "unknown". */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import type { Evidence, Observation } from '../model/evidence.ts';
import { analyse } from './analyse.ts';
import type { Detector } from './detector.ts';
import { resolve } from './resolve.ts';

const capture = {
  url: 'https://www.planche.test/?utm_source=x#top',
  via: 'fetch' as const,
  takenAt: '2026-11-22T09:00:00.000Z',
  html: '<!doctype html><html lang="fr"><title>Planches</title><main><h1>Planches en bois</h1></main></html>',
  truncated: false,
  ...HTML_ALONE,
};
const evidence = (snippet: string): [Evidence] => [
  { channel: 'text', where: 'p', snippet, url: capture.url, rule: 'test' },
];
const years = (value: number, strength: 'declared' | 'hint'): Observation => ({
  key: 'warranty',
  value: { years: value },
  strength,
  evidence: evidence(`${value} ans`),
});

describe('analyse', () => {
  it('gives a snapshot with a clean address and the domain as shop', () => {
    const snapshot = analyse(capture);
    expect(snapshot).toMatchObject({
      url: 'https://www.planche.test/',
      shop: 'planche.test',
      title: 'Planches',
      failures: [],
    });
  });

  it('isolates a detector that throws and says which answers it cost', () => {
    const broken: Detector = {
      id: 'broken',
      keys: ['warranty'],
      detect: () => {
        throw new Error('no luck');
      },
    };
    const good: Detector = {
      id: 'good',
      keys: ['shop.name'],
      detect: () => [{ key: 'shop.name', value: 'P', strength: 'hint', evidence: evidence('P') }],
    };
    const { facts, failures } = analyse(capture, { detectors: [broken, good] });
    expect(failures).toEqual([{ detector: 'broken', message: 'no luck' }]);
    expect(facts).toContainEqual({ key: 'warranty', state: 'unknown', reason: 'detector-failed' });
    expect(facts).toContainEqual(expect.objectContaining({ key: 'shop.name', state: 'found' }));
  });

  it('cuts a page of 20 MB and marks it', () => {
    const huge = { ...capture, html: `<p>start</p>${'x'.repeat(20_000_000)}` };
    expect(analyse(huge).truncated).toBe(true);
  });
});

describe('resolve', () => {
  it('lets the stronger claim win and keeps the other as a conflict', () => {
    const [fact] = resolve([years(2, 'hint'), years(5, 'declared')]);
    expect(fact).toMatchObject({ state: 'found', value: { years: 5 }, conflicts: [{ value: { years: 2 } }] });
  });

  it('joins the evidence of claims that agree', () => {
    const [fact] = resolve([years(2, 'hint'), years(2, 'declared')]);
    expect(fact?.state === 'found' && fact.evidence).toHaveLength(2);
    expect(fact).not.toHaveProperty('conflicts');
  });

  it('keeps a "no" beside a "yes" as a conflict', () => {
    const no: Observation = {
      key: 'payment.method',
      item: 'amex',
      absent: true,
      strength: 'declared',
      evidence: evidence('pas d’American Express'),
    };
    const yes: Observation = {
      key: 'payment.method',
      item: 'amex',
      value: { offered: true },
      strength: 'hint',
      evidence: evidence('logo'),
    };
    const [fact] = resolve([yes, no]);
    expect(fact).toMatchObject({ state: 'absent', conflicts: [{ value: { offered: true } }] });
  });
});
