// @vitest-environment happy-dom
/** The charts of the comparison: each with its numbers behind it, and a reason where there is nothing to draw. */
import { cleanup, render, screen, within, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';

const words = dictionaryOf('en');

// There is no canvas to draw on here: what is drawn is looked at in pictures.
vi.mock('./draw-chart.ts', () => ({ drawChart: () => () => undefined }));

function show(name: string, hash: string) {
  location.hash = hash;
  return render(<App services={scene(name, { settings: { language: 'en' } })} />);
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the charts', () => {
  it('are a part of the comparison, each with a table of the same numbers', () => {
    show('prices', '#compare/charts');
    expect(screen.getByRole('link', { name: words.projects.part.charts }).getAttribute('aria-current')).toBe('page');
    for (const title of [
      words.charts.positions.title,
      words.charts.levels.title,
      words.charts.delivery.title,
      words.charts.coverage.title,
    ]) {
      const figure = screen.getByRole('region', { name: title });
      expect(within(figure).getByRole('img', { name: words.charts.alt(title) })).toBeTruthy();
      expect(figure.querySelectorAll('tbody tr').length).toBeGreaterThan(1);
      expect(within(figure).getByRole('button', { name: new RegExp(words.charts.save) })).toBeTruthy();
    }
  });

  it('say what is missing where nothing can be drawn', () => {
    show('one', '#compare/charts');
    const figure = screen.getByRole('region', { name: words.charts.positions.title });
    expect(figure.textContent).toContain(words.charts.positions.none);
    expect(figure.querySelector('canvas')).toBeNull();
  });

  it('are a part of the report that can be left out', () => {
    show('prices', '#compare/report');
    const paper = screen.getByRole('article');
    expect(within(paper).getAllByRole('img').length).toBeGreaterThan(2);
    fireEvent.click(screen.getByRole('checkbox', { name: words.report.parts.charts }));
    expect(within(paper).queryByRole('img')).toBeNull();
  });
});
