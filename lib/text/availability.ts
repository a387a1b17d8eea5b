/** Availability in words, addresses and codes, as the schema.org ItemAvailability term. */

export type Availability =
  | 'InStock'
  | 'OutOfStock'
  | 'PreOrder'
  | 'BackOrder'
  | 'LimitedAvailability'
  | 'Discontinued'
  | 'SoldOut'
  | 'InStoreOnly'
  | 'OnlineOnly'
  | 'PreSale'
  | 'MadeToOrder'
  | 'Reserved';

const TERMS: Readonly<Record<string, Availability>> = {
  instock: 'InStock',
  available: 'InStock',
  true: 'InStock',
  availablefororder: 'InStock',
  outofstock: 'OutOfStock',
  oos: 'OutOfStock',
  unavailable: 'OutOfStock',
  notavailable: 'OutOfStock',
  false: 'OutOfStock',
  soldout: 'SoldOut',
  preorder: 'PreOrder',
  presale: 'PreSale',
  pending: 'PreOrder',
  backorder: 'BackOrder',
  limitedavailability: 'LimitedAvailability',
  lowstock: 'LimitedAvailability',
  discontinued: 'Discontinued',
  instoreonly: 'InStoreOnly',
  onlineonly: 'OnlineOnly',
  madetoorder: 'MadeToOrder',
  reserved: 'Reserved',
};

/** A machine value: "https://schema.org/InStock", "in_stock", "in stock". Undefined when it is none of the known ones. */
export function availabilityTerm(value: string): Availability | undefined {
  const last = value.trim().split(/[/#]/).at(-1) ?? '';
  return TERMS[last.toLowerCase().replace(/[^a-z]/g, '')];
}

const OUT =
  /when (?:it(?:'s| is) )?(?:available|back)|coming soon|bientôt disponible|demnächst (?:wieder )?(?:verfügbar|lieferbar)|binnenkort (?:weer )?(?:leverbaar|beschikbaar|op voorraad)|próximamente|disponibile a breve|wkrótce dostępn|няма наличност|nije dostupn|rasprodan|ni na zalogi|razprodan|išparduot|nav noliktavā|läbi müüdud|otsas(?!\p{L})|สินค้าหมด|نفد|out of stock|sold out|not available|no longer available|currently unavailable|temporarily unavailable|unavailable|not in stock|en rupture|rupture de stock|épuisé|indisponible|non disponible|plus disponible|pas disponible|n'est plus|ausverkauft|vergriffen|nicht (?:mehr |lieferbar|verfügbar|auf lager|vorrätig)|derzeit nicht|momentan nicht|zur zeit nicht|agotado|no disponible|sin (?:stock|existencias)|fuera de stock|esaurito|non disponibile|terminato|esgotado|indisponível|sem estoque|uitverkocht|niet (?:op voorraad|leverbaar|beschikbaar)|wyprzedan|niedostępn|brak (?:w magazynie|towaru|na stanie)|produkt niedostępny|vyprodáno|není skladem|nedostupn|vypredané|nie je (?:na )?sklad|elfogyott|nincs (?:raktáron|készleten)|nem (?:rendelhető|elérhető)|slutsåld|ej i lager|slut i lager|utsolgt|ikke på lager|udsolgt|ei (?:varastossa|saatavilla)|loppuunmyyty|loppu|stoc epuizat|indisponibil|nu este în stoc|tükendi|stokta yok|нет в наличии|распродан|закончился|немає в наявності|изчерпан|εξαντλ|μη διαθέσιμο|品切れ|在庫切れ|在庫なし|売り切れ|完売|缺货|售罄|已下架|품절|אזל|לא במלאי|غير متوفر|نفذ|hết hàng|habis/iu;
const LATER =
  /pre-?orders?\b|pré-?commande|vorbestell|reserva ya|pre-?venta|preordin|pre-?venda|reserveer nu|przedsprzedaż|předobjedn|predobjedn|előrendel|förbeställ|forhåndsbestill|forudbestil|ennakkotil|precomand|предзаказ|передзамовлення|予約|预售|예약/iu;
const BACK =
  /back-?order|sur commande|auf bestellung|bajo pedido|su ordinazione|por encomenda|na zamówienie|na objednávku|под заказ|під замовлення|取り寄せ/iu;
const LIMITED =
  /only \d+ (?:left|remaining|available)|\blow stock|few left|limited (?:stock|availability)|last (?:items?|one|few|pieces?)|plus que \d+|derniers? (?:articles?|exemplaires?|pièces?)|nur noch \d+|wenige|últim[ao]s? (?:unidad|pieza|artículo)|quedan? (?:sólo |solo )?\d+|solo \d+ (?:rimast|disponibil)|ultim[io] (?:pezz|articol)|nog maar \d+|laatste|ostatnie|tylko \d+|poslední|posledný|utols|sista|få (?:kvar|igjen|tilbage)|ultimele|осталось|残り\d+|仅剩/iu;
const IN =
  /immediately available|em stock|beschikbaar|σε απόθεμα|na zalih|na zalogi|yra sandėlyje|ir noliktavā|laos olemas|現貨|lagerført|lieferung in \d|in stock|available (?:now|for|to|online|in)|ready to ship|ships? (?:in|within|today|same|now)|usually ships|en stock|disponible|expédi(?:é|able)|livrable|auf lager|lieferbar|vorrätig|verfügbar|am lager|lagernd|versandfertig|sofort|en existencias?|hay existencias|con stock|disponibile|disponibilità (?:immediata|alta)|in magazzino|disponível|em estoque|op voorraad|leverbaar|direct beschikbaar|voor \d+[:.]\d+ besteld|dostępn|na stanie|w magazynie|wysyłka w|skladem|na sklad[eě]|dostupn|ihned|raktáron|készleten|elérhető|i lager|på lager|finns i|varastossa|saatavilla|heti|în stoc|in stoc|disponibil|stokta|mevcut|в наличии|есть на складе|в наявності|є в наявності|в наличност|διαθέσιμο|άμεσα|在庫あり|在庫有|现货|有货|有貨|재고 있음|במלאי|متوفر|còn hàng|tersedia|ready stock|มีสินค้า/iu;
const ZERO =
  /(?:stock|lager|bestand|disponib\w*|quantity|qty|available|in stock)\s*[:=]\s*0(?![\d.,])|^0 (?:in stock|en stock|available|pi[eè]ces?)/iu;

/** Availability of a short wording; undefined when it tells nothing. */
export function availabilityInWords(text: string): Availability | undefined {
  const line = text.slice(0, 300);
  if (ZERO.test(line)) return 'OutOfStock';
  if (OUT.test(line)) return 'OutOfStock';
  if (LATER.test(line)) return 'PreOrder';
  if (LIMITED.test(line)) return 'LimitedAvailability';
  if (IN.test(line)) return 'InStock';
  return BACK.test(line) ? 'BackOrder' : undefined;
}

/** What may stand in front of the state in a line of its own: a label, "currently", "sofort". */
const LINE = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:[\\p{L} ]{2,24}[:：]\\s{0,3})?(?:\\p{L}{2,14} ){0,2}(?:${[OUT, LIMITED, IN].map(({ source }) => source).join('|')})`,
  'iu',
);
const LONGEST_LINE = 48;

/** Availability of a line that says nothing else ("Lagernd", "Status: sold out", "En stock, plus que 2"); undefined for all others. */
export function availabilityOfLine(text: string): Availability | undefined {
  return text.length <= LONGEST_LINE && LINE.test(text) ? availabilityInWords(text) : undefined;
}
