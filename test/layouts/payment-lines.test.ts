/** What a line on a product page says of ways to pay: an offer, or only a mention. */
import { describe, expect, it } from 'vitest';
import { analyseHtml } from './read-layout.ts';
import { shopPage } from './shop-page.ts';
import type { CountryCode } from './shop-page.ts';

/** Ids of what is offered, in brackets of what is only mentioned. */
function payments(country: CountryCode, line: string): string {
  const main = `<h1>Thing one</h1><p class="price">49,90 €</p><button>Add to cart</button>${line}`;
  const { facts } = analyseHtml('https://shop.test/product/thing-12345', shopPage(country, { title: 'Thing', main }));
  return facts
    .flatMap((fact) =>
      fact.key === 'payment.method' && fact.state === 'found'
        ? [fact.value.offered ? (fact.item ?? '') : `(${fact.item ?? ''})`]
        : [],
    )
    .toSorted()
    .join(' ');
}

const LINES: [country: CountryCode, line: string, expected: string][] = [
  // With an amount for each part, a provider, or the terms.
  ['it', '<p>oppure 3 rate da 26,63 €</p>', 'instalments'],
  ['fr', '<p>3x 26,63 € avec Alma</p>', 'alma instalments'],
  ['fr', '<p>Payez en 3x sans frais</p>', 'instalments'],
  ['pl', '<p>20 rat x 94,95 zł</p>', 'instalments'],
  ['br', '<p>em 10x de R$ 329,90 sem juros</p>', 'instalments'],
  ['de', '<p>0% Finanzierung</p>', 'instalments'],
  ['se', '<p>Delbetala från 120 kr/mån</p>', 'instalments'],
  ['in', '<p>EMI starts at ₹136. No Cost EMI available</p>', 'instalments'],
  ['gb', '<p>Pay in 3 interest-free payments of £14.66 with Klarna</p>', 'instalments klarna'],
  // Of an unnamed kind, or of something else.
  ['gb', '<p>Pay in 3</p>', '(instalments)'],
  ['fr', '<p>À appliquer en 3 fois</p>', '(instalments)'],
  ['de', '<p>Das Buch erklärt Ratenzahlung und Leasing für Anfänger.</p>', '(instalments) (leasing)'],
  ['us', '<p>Project enclosure (3x2x1") $3.49</p>', '(instalments)'],
  // Lists in languages without phrases of their own.
  ['cz', '<ul><li>Platba kartou</li><li>Dobírka</li><li>Bankovní převod</li></ul>', 'bank_transfer card cod'],
  ['tr', '<ul><li>Kredi Kartı</li><li>Havale / EFT</li><li>Kapıda Ödeme</li></ul>', 'bank_transfer card cod'],
  [
    'jp',
    '<dl><dt>お支払い方法</dt><dd>クレジットカード</dd><dd>代金引換</dd><dd>銀行振込</dd></dl>',
    'bank_transfer card cod',
  ],
  ['kr', '<p>무통장입금, 신용카드</p>', 'bank_transfer card'],
  [
    'jp',
    '<ul><li><img alt="VISA" src="/1.png"></li><li><img alt="代金引換" src="/2.png"></li><li><img alt="銀行振込" src="/3.png"></li></ul>',
    'bank_transfer cod visa',
  ],
  // Means of payment of other continents, and those of yesterday.
  ['mx', '<ul><li>Visa</li><li>OXXO</li><li>SPEI</li></ul>', 'oxxo spei visa'],
  ['in', '<p>We accept: UPI, RuPay, Net Banking, PhonePe</p>', 'net_banking phonepe rupay upi'],
  ['jp', '<ul><li>クレジットカード</li><li>コンビニ決済</li><li>PayPay</li></ul>', 'card konbini paypay'],
  ['us', '<ul><li>Картой МИР</li><li>СБП</li><li>ЮMoney</li></ul>', 'mir sbp yoomoney'],
  ['us', '<p>We accept Visa and Interac e-Transfer</p>', 'interac visa'],
  [
    'de',
    '<ul><li><img src="/pay/yapital.png" alt="Yapital"></li><li><img src="/pay/barzahlen.png" alt="Barzahlen"></li><li><img src="/pay/masterpass.png" alt="MasterPass"></li></ul>',
    'barzahlen masterpass yapital',
  ],
  ['de', '<ul><li>Vorkasse</li><li>Rechnung</li><li>Leasing</li></ul>', 'invoice leasing prepayment'],
  ['de', '<p>Barzahlen bei Abholung ist im Laden nicht nötig.</p>', ''],
  ['us', '<p>Designed by Dana Momo, with mada seeds and an ovo pattern.</p>', ''],
];

describe('ways to pay on the page of a product', () => {
  it.each(LINES)('%s: %s', (country, line, expected) => {
    expect(payments(country, line)).toBe(expected);
  });
});
