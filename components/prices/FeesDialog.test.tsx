// @vitest-environment happy-dom
/** Fees with rates of the merchant, links to other people's tools, and the first steps. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dictionaryOf } from '../../lib/i18n/dictionary.ts';
import { scene } from '../../test/ui/scenes.ts';
import { App } from '../App.tsx';

const words = dictionaryOf('en');

function show(name: string, hash: string) {
  location.hash = hash;
  return render(<App services={scene(name, { settings: { language: 'en' } })} />);
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('what a marketplace leaves', () => {
  it('is reckoned anew with every rate that is typed', () => {
    show('prices', '#compare/prices');
    fireEvent.click(screen.getByRole('button', { name: words.fees.open }));
    const dialog = within(screen.getByRole('dialog'));
    const type = (label: string, value: string) => fireEvent.input(dialog.getByLabelText(label), { target: { value } });
    type(words.fees.price('EUR'), '100');
    type(words.fees.commission, '12,5');
    type(words.fees.monthly('EUR'), '30');
    type(words.fees.sales, '10');
    expect(dialog.getByRole('row', { name: /84\.50/ }).textContent).toContain(words.fees.left);
    type(words.fees.price('EUR'), '-1');
    expect(dialog.getByText(words.fees.wrong)).toBeTruthy();
  });
});

describe('outside tools', () => {
  it('are filled in for the shop', () => {
    show('full', '#shop/latelierdubois.example');
    const section = screen.getByRole('region', { name: words.outside.title });
    const links = [...section.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toContain('https://builtwith.com/latelierdubois.example');
    expect(links.every((href) => href.startsWith('https://'))).toBe(true);
  });
});

describe('the first steps', () => {
  it('stand where nothing is saved, and are gone when shops can be compared', () => {
    show('empty', '#shop');
    expect(screen.getByRole('region', { name: words.start.title }).querySelectorAll('li')).toHaveLength(3);
    cleanup();
    show('full', '#shop');
    expect(screen.queryByRole('region', { name: words.start.title })).toBeNull();
  });
});
