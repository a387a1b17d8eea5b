// @vitest-environment happy-dom
/** A search engine's page of results: tracked shops are marked with a word, and the query has a history. */
import { cleanup, configure, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { data, fakeShops, record } from '../../test/ui/fake-shops.ts';
import { SEARCH_URL, searchSnapshot } from '../../test/ui/fake-searches.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';

configure({ asyncUtilTimeout: 15_000 });
const words = dictionaryOf('fr');

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('a page of results', () => {
  it('shows adverts, shopping units, local and ordinary results with the tracked shops marked', () => {
    location.hash = '#page';
    render(<App services={scene('search', {})} />);
    for (const kind of ['advert', 'shopping', 'local', 'organic'] as const)
      expect(document.querySelector(`#results-${kind}`)?.textContent).toContain(words.searching.kind[kind]);
    const marked = [...document.querySelectorAll('.results .tracked')].map((line) => line.textContent ?? '');
    expect(marked).toHaveLength(3);
    expect(marked.filter((text) => text.includes(words.searching.tracked))).toHaveLength(2);
    expect(marked.filter((text) => text.includes(words.searching.mine))).toHaveLength(1);
    const dates = [...document.querySelectorAll('.search-history thead th')];
    expect(dates).toHaveLength(4);
    expect(document.querySelector('.search-history tbody tr:last-child')?.textContent).toContain(
      'annonce 1, résultat 2',
    );
    expect(document.querySelector('.view-foot')).toBeNull();
  });

  it('is no shop: it stands in no list of shops and no comparison, but can be opened', () => {
    const engine = data(record('google.fr', 'Google', 'competitor', 1), [searchSnapshot()]);
    location.hash = '#shop';
    const { unmount } = render(<App services={scene('full', { shops: [...fakeShops(), engine] })} />);
    expect(screen.queryByText('Google')).toBeNull();
    unmount();
    location.hash = `#page/${encodeURIComponent(SEARCH_URL)}`;
    render(<App services={scene('full', { shops: [...fakeShops(), engine] })} />);
    expect(document.querySelector('.search-results')).not.toBeNull();
  });
});
