// @vitest-environment happy-dom
/** The printable report on made-up services: its parts, its numbers, and how it is opened. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';

const words = dictionaryOf('en');

function show(hash: string) {
  location.hash = hash;
  return render(<App services={scene('projects', { settings: { language: 'en' } })} />);
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = '';
});

describe('the report', () => {
  it('names the project, its shops and its limits, and prints', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show('#compare/report');
    const paper = screen.getByRole('article');
    expect(paper.textContent).toContain(words.report.methodText.notSeen);
    expect(paper.querySelectorAll('.cover-shops li').length).toBeGreaterThan(1);
    expect(paper.querySelectorAll('.report-mine').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: words.report.print }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('holds the parts that are chosen, and no number without its proof', () => {
    show('#compare/report');
    const paper = screen.getByRole('article');
    const references = (): Set<string> =>
      new Set([...paper.querySelectorAll('.report-ref')].flatMap((node) => (node.textContent ?? '').split(' ')));
    const annex = new Set([...paper.querySelectorAll('.report-proofs .number')].map((node) => node.textContent));
    expect(references().size).toBeGreaterThan(5);
    expect([...references()].every((number) => annex.has(number))).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: words.report.parts.proofs }));
    expect(references().size).toBe(0);
    expect(paper.querySelector('.report-proofs')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: words.report.parts.questions }));
    expect(paper.querySelector('.report-table .report-group')).toBeNull();
  });

  it('is opened from the comparison', () => {
    show('#compare');
    expect(screen.getByRole('button', { name: words.report.open })).toBeTruthy();
  });
});
