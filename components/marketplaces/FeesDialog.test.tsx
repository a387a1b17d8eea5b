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

  it('keeps the rates that were typed for one marketplace, and goes back to the starting ones', async () => {
    show('prices', '#compare/marketplaces');
    fireEvent.click(screen.getByRole('button', { name: words.marketplaces.reckonOf('eBay') }));
    const dialog = within(screen.getByRole('dialog'));
    const commission = () => dialog.getByLabelText<HTMLInputElement>(words.fees.commission);
    expect(commission().value).toBe('10');
    expect(dialog.queryByRole('button', { name: words.fees.keep })).toBeNull();
    fireEvent.input(commission(), { target: { value: '8,5' } });
    fireEvent.click(dialog.getByRole('button', { name: words.fees.keep }));
    const reset = await dialog.findByRole('button', { name: words.fees.reset });
    const choice = dialog.getByLabelText(words.fees.marketplace);
    fireEvent.change(choice, { target: { value: 'amazon' } });
    expect(commission().value).toBe('15');
    fireEvent.change(choice, { target: { value: 'ebay' } });
    expect(commission().value).toBe('8.5');
    expect(reset).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: words.fees.reset }));
    expect(await dialog.findByDisplayValue('10')).toBe(commission());
  });
});

describe('the directory of marketplaces', () => {
  it('is narrowed to a country and a range', () => {
    show('prices', '#compare/marketplaces');
    fireEvent.change(screen.getByLabelText(words.marketplaces.country), { target: { value: 'NL' } });
    fireEvent.change(screen.getByLabelText(words.marketplaces.rangeLabel), { target: { value: 'fashion' } });
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
    expect(names.some((name) => name.startsWith('Zalando'))).toBe(true);
    expect(names.some((name) => name.startsWith('Cdiscount'))).toBe(false);
  });
});

describe('outside tools', () => {
  it('are filled in for the shop', () => {
    show('full', '#shop/latelierdubois.example');
    const section = screen.getByRole('region', { name: words.outside.title });
    const links = [...section.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')].map(({ href }) => href);
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
