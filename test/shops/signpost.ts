/** The start page of the control host: where each demo shop is, for a person who looks around. */
import type { ShopId } from './catalogue.ts';
import { html } from './html.ts';
import type { Reply, ShopSite } from './page.ts';
import type { Town } from './state.ts';

/** A list of links to every kind of page of every shop. */
export function signpost(town: Town, sites: Readonly<Record<ShopId, ShopSite>>, port: string): Reply {
  const base = (host: string): string => `http://${host}${port === '' ? '' : `:${port}`}`;
  const rows = Object.values(town.shops).map(({ id, host, name }) => {
    const { pages } = sites[id];
    const links = [
      ['Home', pages.home],
      ['Category', pages.category],
      ['Product', pages.product('walnut-board')],
      ['Delivery', pages.delivery],
      ['Returns', pages.returns],
      ['Legal notice', pages.legal],
      ['Contact', pages.contact],
      ['About', pages.about],
    ] as const;
    return html`<li>
      <h2>${name}</h2>
      <p>${links.map(([words, path]) => html`<a href="${base(host)}${path}">${words}</a> `)}</p>
    </li>`;
  });
  return {
    body: html`<!doctype html>
      <html lang="en">
        <meta charset="utf-8" /><title>Demo shops</title>
        <style>
          body {
            font: 16px/1.5 system-ui;
            max-width: 46rem;
            margin: 3rem auto;
            padding: 0 1rem;
          }
          ul {
            list-style: none;
            padding: 0;
          }
          li {
            border-top: 1px solid #ccc;
          }
          a {
            margin-right: 0.8rem;
          }
        </style>
        <h1>Demo shops</h1>
        <p>Invented shops that run on this machine only.</p>
        <ul>
          ${rows}
        </ul>
      </html>`.text,
  };
}
