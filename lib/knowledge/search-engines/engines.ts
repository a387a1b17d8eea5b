/** Result pages of search engines: where adverts, shopping units, local and ordinary results stand. */

export type ResultKind = 'advert' | 'shopping' | 'local' | 'organic';

export interface ResultPlace {
  readonly kind: ResultKind;
  /** Selectors of one result, the first that finds any is taken. */
  readonly rows: readonly string[];
  readonly name: readonly string[];
  readonly url: readonly string[];
  readonly price?: readonly string[];
  /** Name of the shop, where the unit prints it. */
  readonly seller?: readonly string[];
}

export interface SearchEngine {
  readonly name: string;
  /** ISO month in which the selectors were last written. */
  readonly checked: string;
  /** Second-level label of the host ("google" for google.fr). */
  readonly host: RegExp;
  readonly path: RegExp;
  readonly places: readonly ResultPlace[];
}

export const SEARCH_ENGINES: readonly SearchEngine[] = [
  {
    name: 'Google',
    checked: '2026-02',
    host: /^(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/,
    path: /^\/search$/,
    places: [
      { kind: 'advert', rows: ['#tads [data-text-ad]', '#tadsb [data-text-ad]', '#bottomads [data-text-ad]', '.ads-ad'], name: ['[role="heading"]', 'h3'], url: ['a[data-pcu]@data-pcu', 'a[href^="http"]@href'] },
      { kind: 'shopping', rows: ['.pla-unit', '.mnr-c.pla-unit', '.sh-dgr__gr-auto', '.commercial-unit-desktop-top .pla-unit'], name: ['.pymv4e', '.bXPcId', '[role="heading"]', 'h3', '.plantl@aria-label'], url: ['a.plantl@href', 'a[href^="http"]@href'], price: ['.e10twf', '.T4OwTb', '.VbBaOe', '.a8Pemb'], seller: ['.LbUacb', '.zPEcBd', '.WJMUdc', '.E5ocAb'] },
      { kind: 'local', rows: ['.VkpGBb', '.rllt__link', '[data-cid] .dbg0pd'], name: ['.OSrXXb', '.dbg0pd', '[role="heading"]'], url: ['a.yYlJEf@href', 'a[href^="http"]@href'] },
      { kind: 'organic', rows: ['#rso .g', '#search .g', '#rso .MjjYud', '#rso [data-hveid]'], name: ['h3'], url: ['.yuRUbf a@href', 'a[href^="http"]@href'] },
    ],
  },
  {
    name: 'Bing',
    checked: '2026-02',
    host: /^(?:www\.)?bing\.com$/,
    path: /^\/search$/,
    places: [
      { kind: 'advert', rows: ['li.b_ad .sb_add', 'li.b_ad > ul > li', '.b_adLastChild .sb_add'], name: ['h2'], url: ['.b_attribution cite', 'h2 a@href', 'a[href^="http"]@href'] },
      { kind: 'shopping', rows: ['.br-item', '.pa_item', '.b_proffCard .slide'], name: ['.br-title', '.pa_title', '[title]@title'], url: ['a[href^="http"]@href'], price: ['.br-price', '.pa_price', '.pd-price'], seller: ['.br-seller', '.pa_seller', '.br-sellersName'] },
      { kind: 'local', rows: ['.b_scard.b_scardh', '#lMapContainer .b_scard', '.lc_content'], name: ['.lc_content h2', '.b_factrow strong', 'h2'], url: ['a[href^="http"]@href'] },
      { kind: 'organic', rows: ['li.b_algo'], name: ['h2'], url: ['h2 a@href', 'cite'] },
    ],
  },
]; // prettier-ignore
