/** Reads what a page does for search engines and for speed: title, description, headings, canonical, structured data, alts, viewport, timing. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { clip } from '../page/page.ts';
import { structuredProblems } from './structured-problems.ts';
import type { Detector, Setting } from './detector.ts';

export default {
  id: 'seo',
  keys: [
    'seo.title',
    'seo.description',
    'seo.headings',
    'seo.canonical',
    'seo.structuredData',
    'seo.imageAlts',
    'seo.viewport',
    'seo.feed',
    'speed.timing',
  ],
  detect(page: Page, setting: Setting): Observation[] {
    const found: Observation[] = [];
    const { timing } = page.capture;
    if (timing && Object.keys(timing).length > 0)
      found.push({
        key: 'speed.timing',
        value: timing,
        strength: 'specific',
        evidence: [page.evidence('dom', 'timing of the tab', JSON.stringify(timing), 'speed-tab')],
      });
    if (setting.pageKind === 'blocked') return found;
    const title = page.tags('title')[0];
    if (title && page.title !== '')
      found.push({
        key: 'seo.title',
        value: clip(page.title, 300),
        strength: 'declared',
        evidence: [page.at(title, 'seo-title', page.title)],
      });
    const [description] = page.metas('description', 'og:description').filter((meta) => meta.content !== '');
    if (description)
      found.push({
        key: 'seo.description',
        value: clip(description.content, 500),
        strength: 'declared',
        evidence: [page.ofMeta(description, 'seo-description')],
      });
    found.push(headings(page));
    const canonical = page
      .tags('link')
      .find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.attribs['rel'] ?? '') && link.attribs['href']);
    const address = canonical?.attribs['href'];
    if (canonical && address && URL.canParse(address, page.url))
      found.push({
        key: 'seo.canonical',
        value: new URL(address, page.url).href,
        strength: 'declared',
        evidence: [page.evidence('link', 'link[rel=canonical]', address, 'seo-canonical')],
      });
    found.push(structuredData(page));
    found.push(...alts(page), ...feed(page));
    const [viewport] = page.metas('viewport');
    if (viewport)
      found.push({
        key: 'seo.viewport',
        value: clip(viewport.content, 200),
        strength: 'declared',
        evidence: [page.ofMeta(viewport, 'seo-viewport')],
      });
    return found;
  },
} satisfies Detector;

function feed(page: Page): Observation[] {
  const link = page
    .tags('link')
    .find(({ attribs }) => /application\/(?:rss|atom)\+xml|application\/feed\+json/i.test(attribs['type'] ?? ''));
  const address = link?.attribs['href'] ?? '';
  if (address === '' || !URL.canParse(address, page.url)) return [];
  return [
    {
      key: 'seo.feed',
      value: new URL(address, page.url).href,
      strength: 'declared',
      evidence: [page.evidence('link', 'link[rel=alternate]', link?.attribs['title'] ?? address, 'seo-feed')],
    },
  ];
}

function headings(page: Page): Observation {
  const all = page.tags('h1');
  const first = all.map((heading) => page.text(heading)).find((text) => text !== '');
  const evidence = all[0]
    ? page.at(all[0], 'seo-headings')
    : page.evidence('dom', 'h1', 'no main heading', 'seo-headings');
  return {
    key: 'seo.headings',
    value: { h1: all.length, ...(first === undefined ? {} : { first: clip(first, 200) }) },
    strength: 'declared',
    evidence: [evidence],
  };
}

function structuredData(page: Page): Observation {
  const types = [
    ...new Set(page.things.flatMap((thing) => thing.types).filter((type) => /^[A-Z]\w{1,60}$/i.test(type))),
  ].slice(0, 40);
  const [broken] = page.broken;
  const problems = structuredProblems(page);
  const [problem] = problems;
  const evidence = broken
    ? page.evidence('jsonld', broken.where, `${broken.message}: ${broken.snippet}`, 'seo-structured-data')
    : problem
      ? page.evidence(
          'jsonld',
          problem.where,
          problems.map(({ missing }) => missing).join(' · '),
          'seo-structured-data',
        )
      : page.evidence(
          page.things[0]?.channel ?? 'jsonld',
          page.things[0]?.where ?? 'structured data',
          types.length > 0 ? types.join(', ') : 'none',
          'seo-structured-data',
        );
  return {
    key: 'seo.structuredData',
    value: { types, errors: page.broken.length + problems.length },
    strength: 'declared',
    evidence: [evidence],
  };
}

function alts(page: Page): Observation[] {
  const images = page.tags('img').filter((image) => image.attribs['width'] !== '1' && image.attribs['height'] !== '1');
  if (images.length === 0) return [];
  const withAlt = images.filter((image) => (image.attribs['alt'] ?? '').trim() !== '').length;
  return [
    {
      key: 'seo.imageAlts',
      value: { images: images.length, withAlt },
      strength: 'declared',
      evidence: [
        page.evidence('dom', 'img[alt]', `${withAlt} of ${images.length} images have a text`, 'seo-image-alts'),
      ],
    },
  ];
}
