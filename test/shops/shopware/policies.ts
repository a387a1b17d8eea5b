/** Delivery, withdrawal, terms, imprint, contact and story of the Shopware-like demo shop, in German. */
import type { Markup } from '../html.ts';
import { html } from '../html.ts';
import { price, roundPrice } from '../page.ts';
import type { ShopState } from '../state.ts';

export function delivery(shop: ShopState): Markup {
  const free = roundPrice(shop.freeFrom, 'de', 'EUR');
  return html`<h1>Versand und Zahlung</h1>
    <p>
      Wir versenden aus Freiburg im Breisgau. Bestellungen bis 14 Uhr verlassen noch am selben Werktag unser Lager.
      <strong>Versandkostenfrei ab ${free} Bestellwert</strong> innerhalb Deutschlands.
    </p>
    <h2>Versandkosten</h2>
    <table>
      <thead>
        <tr>
          <th>Versandart</th>
          <th>Lieferzeit</th>
          <th>Kosten</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>DHL Paket (Deutschland)</td>
          <td>1–3 Werktage</td>
          <td>${price(shop.deliveryCost, 'de', 'EUR')}, ab ${free} kostenlos</td>
        </tr>
        <tr>
          <td>DHL Packstation (Deutschland)</td>
          <td>1–3 Werktage</td>
          <td>${price(shop.deliveryCost, 'de', 'EUR')}</td>
        </tr>
        <tr>
          <td>DHL Express (Deutschland)</td>
          <td>1 Werktag</td>
          <td>12,90 €</td>
        </tr>
        <tr>
          <td>Österreich (DHL)</td>
          <td>2–4 Werktage</td>
          <td>8,90 €</td>
        </tr>
        <tr>
          <td>Frankreich (DHL)</td>
          <td>3–5 Werktage</td>
          <td>9,90 €</td>
        </tr>
        <tr>
          <td>Schweiz (Schweizerische Post)</td>
          <td>4–6 Werktage</td>
          <td>16,90 €</td>
        </tr>
      </tbody>
    </table>
    <p>Der Versand erfolgt klimaneutral mit DHL GoGreen. Eine Sendungsnummer erhalten Sie per E-Mail.</p>
    <h2>Zahlungsarten</h2>
    <ul>
      <li>PayPal</li>
      <li>Klarna Rechnung und Ratenkauf</li>
      <li>Kreditkarte (Visa, Mastercard)</li>
      <li>SEPA-Lastschrift</li>
      <li>Vorkasse per Überweisung</li>
    </ul>
    <p>Nachnahme bieten wir nicht an.</p>`;
}

export function withdrawal(shop: ShopState): Markup {
  return html`<h1>Widerrufsrecht und Rückgabe</h1>
    <p>
      Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Darüber hinaus
      gewähren wir Ihnen ein freiwilliges <strong>Rückgaberecht von ${shop.returnDays} Tagen</strong> ab Erhalt der
      Ware.
    </p>
    <p>
      Die Rücksendung ist innerhalb Deutschlands kostenlos: Das Retourenlabel liegt Ihrem Paket bei. Wir erstatten den
      Kaufpreis binnen 14 Tagen.
    </p>
    <p>
      Muster-Widerrufsformular: <a href="/media/widerrufsformular.pdf">Formular herunterladen</a>. Personalisierte
      Bretter sind vom Widerruf ausgeschlossen.
    </p>
    <h2>Gewährleistung und Garantie</h2>
    <p>Es gilt die gesetzliche Gewährleistung von 2 Jahren. Auf alle Bretter geben wir 5 Jahre Garantie.</p>`;
}

export const terms: Markup = html`<h1>Allgemeine Geschäftsbedingungen</h1>
  <p>Stand: 1. Juni 2026</p>
  <h2>§ 1 Geltungsbereich</h2>
  <p>Diese AGB gelten für alle Bestellungen von Verbrauchern über unseren Onlineshop.</p>
  <h2>§ 2 Preise</h2>
  <p>Alle Preise enthalten die gesetzliche Mehrwertsteuer.</p>
  <h2>§ 3 Streitbeilegung</h2>
  <p>Wir sind nicht bereit, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.</p>`;

export const imprint: Markup = html`<h1>Impressum</h1>
  <p>
    <strong>Holzbrett-Werkstatt GmbH</strong><br />Gewerbestraße 14<br />79111 Freiburg im Breisgau<br />Deutschland
  </p>
  <p>Geschäftsführer: Jonas Amann<br />Registergericht: Amtsgericht Freiburg, HRB 123456<br />USt-IdNr.: DE123456788</p>
  <p>
    Telefon: <a href="tel:+493023125042">030 23125 042</a><br />E-Mail:
    <a href="mailto:service@holzbrett-werkstatt.test">service@holzbrett-werkstatt.test</a>
  </p>`;

export const contact: Markup = html`<h1>Kontakt und häufige Fragen</h1>
  <p>
    Sie erreichen unseren Kundenservice montags bis freitags von 8 bis 17 Uhr unter
    <a href="tel:+493023125042">030 23125 042</a> oder per E-Mail an
    <a href="mailto:service@holzbrett-werkstatt.test">service@holzbrett-werkstatt.test</a>.
  </p>
  <form action="/form/contact" method="post">
    <p>
      <label>E-Mail-Adresse <input type="email" name="email" /></label>
    </p>
    <p>
      <label>Nachricht <textarea name="comment"></textarea></label>
    </p>
    <button class="btn-primary" type="submit">Absenden</button>
  </form>
  <h2>Häufige Fragen</h2>
  <h3>Wie pflege ich mein Brett?</h3>
  <p>Von Hand spülen, stehend trocknen, zweimal im Jahr ölen.</p>
  <h3>Kann ich als Gast bestellen?</h3>
  <p>Ja, ein Kundenkonto ist nicht nötig.</p>`;

export const about: Markup = html`<h1>Über uns</h1>
  <p>
    Seit 1998 fertigen wir im Schwarzwald Küchenbretter aus heimischem Holz aus nachhaltiger Forstwirtschaft. Zwölf
    Menschen, eine Werkstatt, ein Versprechen: Wir schleifen Ihr Brett jederzeit nach.
  </p>`;
