/** Claims that controls and structured data make: search box, newsletter and VAT-number fields, app banners, feeds, questions, breadcrumbs. */
import type { Page } from '../page/page.ts';
import type { Element } from '../page/tree.ts';
import type { ClaimIndexes, OfferClaim } from './claim-index.ts';

/** Controls that no wording names: search box, newsletter field, VAT-number field, app banner, feeds. */
export function readClaimControls(page: Page, index: ClaimIndexes, offer: OfferClaim): void {
  const at = (item: string): number => index.byItem.get(item) ?? -1;
  for (const input of page.tags('input')) {
    const type = input.attribs['type']?.toLowerCase() ?? 'text';
    const name = `${input.attribs['name'] ?? ''} ${input.attribs['id'] ?? ''} ${input.attribs['placeholder'] ?? ''} ${input.attribs['class'] ?? ''}`;
    const snippet = `input ${type} ${name.trim()}`;
    if (type === 'email' || /e-?mail/i.test(name)) {
      if (
        /newsletter|subscri|abonn|nieuwsbrief|mailing|inscri|k_id|mc_embed|iscri|suscri|bolet/i.test(
          `${name} ${formOf(input)}`,
        )
      )
        offer(at('mk-email:newsletter'), () => ({
          text: input.attribs['placeholder'] ?? 'newsletter',
          evidence: page.at(input, 'claim-field', snippet),
        }));
    }
    if (
      type === 'search' ||
      /^(?:q|s|search|query|keyword|keywords|search_query|searchterm|k|_nkw|recherche|suche|busqueda)$/i.test(
        input.attribs['name'] ?? '',
      )
    )
      offer(at('te-nav:search'), () => ({
        text: input.attribs['placeholder'] ?? 'search box',
        evidence: page.at(input, 'claim-field', snippet),
      }));
    if (/\b(?:vat|tva|ust-?id|btw|partita_?iva|piva|nip)\b|vat_?number|vatid|taxvat/i.test(name) && type !== 'hidden')
      offer(at('st-model:vat-field'), () => ({ text: name.trim(), evidence: page.at(input, 'claim-field', snippet) }));
  }
  for (const meta of page.metas('apple-itunes-app', 'google-play-app', 'al:ios:app_store_id', 'al:android:package')) {
    const item = /ios|itunes/.test(meta.name) ? 'ch-app:ios' : 'ch-app:android';
    offer(at(item), () => ({ text: meta.content, evidence: page.ofMeta(meta, 'claim-meta') }));
  }
  for (const link of page.tags('link')) {
    if (
      /application\/(?:rss|atom)\+xml/i.test(link.attribs['type'] ?? '') &&
      /blog|news|feed|article|mag|journal/i.test(`${link.attribs['href'] ?? ''} ${link.attribs['title'] ?? ''}`) &&
      !/comments/i.test(link.attribs['href'] ?? '')
    ) {
      offer(
        at('mk-content:blog'),
        () => ({
          text: link.attribs['title'] ?? 'feed',
          evidence: page.evidence('link', 'link[rel=alternate]', link.attribs['href'] ?? '', 'claim-feed'),
        }),
        true,
      );
    }
  }
  for (const thing of page.ofType('FAQPage')) {
    offer(at('sv-help:faq'), () => ({
      text: 'FAQPage',
      evidence: page.of(thing, 'mainEntity', 'claim-structured', 'FAQPage'),
    }));
  }
  const crumbs = page.ofType('BreadcrumbList')[0];
  if (crumbs)
    offer(at('te-nav:breadcrumb'), () => ({
      text: 'BreadcrumbList',
      evidence: page.of(crumbs, 'itemListElement', 'claim-structured', 'BreadcrumbList'),
    }));
}

function formOf(input: Element): string {
  let node = input.parent;
  for (let step = 0; node && step < 6; step++, node = node.parent) {
    if ('attribs' in node && (node.name === 'form' || step < 3)) {
      const { attribs } = node;
      if (node.name === 'form')
        return `${attribs['class'] ?? ''} ${attribs['id'] ?? ''} ${attribs['action'] ?? ''} ${attribs['name'] ?? ''}`;
    }
  }
  return '';
}
