/** Delivery, refund policy, terms, contact and story of the Shopify-like demo shop, in British English. */
import type { Markup } from '../html.ts';
import { html } from '../html.ts';
import { price, roundPrice } from '../page.ts';
import type { ShopState } from '../state.ts';

export function delivery(shop: ShopState): Markup {
  const free = roundPrice(shop.freeFrom, 'en-GB', 'GBP');
  return html`<p>
      We pack every order by hand in Stroud and dispatch within 1 working day.
      <strong>Free UK delivery on orders over ${free}.</strong>
    </p>
    <table>
      <thead>
        <tr>
          <th>Service</th>
          <th>Delivery time</th>
          <th>Cost</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Royal Mail Tracked 48 (UK)</td>
          <td>2-3 working days</td>
          <td>${price(shop.deliveryCost, 'en-GB', 'GBP')}, free over ${free}</td>
        </tr>
        <tr>
          <td>DPD Next Day (UK)</td>
          <td>1 working day, order before 1pm</td>
          <td>£6.95</td>
        </tr>
        <tr>
          <td>Click &amp; collect, Stroud workshop</td>
          <td>Same day</td>
          <td>Free</td>
        </tr>
        <tr>
          <td>Ireland</td>
          <td>4-6 working days</td>
          <td>£9.50</td>
        </tr>
        <tr>
          <td>European Union (DDP, duties included)</td>
          <td>5-8 working days</td>
          <td>£14.00</td>
        </tr>
      </tbody>
    </table>
    <p>
      We do not ship to the Channel Islands or outside Europe at the moment. Every parcel is tracked and carbon neutral;
      packaging is plastic-free.
    </p>`;
}

export function refunds(shop: ShopState): Markup {
  return html`<p>
      We have a ${shop.returnDays}-day return policy, which means you have ${shop.returnDays} days after receiving your
      item to request a return. Returns are free within the UK: we send you a prepaid Royal Mail label.
    </p>
    <p>
      To be eligible for a return, your item must be unused and in its original packaging. To start a return, contact us
      at <a href="mailto:hello@oak-and-board.test">hello@oak-and-board.test</a>.
    </p>
    <p>
      Refunds are made to your original payment method within 10 working days. Engraved boards cannot be returned unless
      faulty.
    </p>
    <h2>Guarantee</h2>
    <p>All boards carry our 10-year guarantee against splitting.</p>`;
}

export const termsOfService: Markup = html`<p>
    Last updated: 4 May 2026. These terms are governed by the laws of England and Wales. Prices include VAT.
  </p>
  <h2>Section 1 – Payment</h2>
  <p>
    We accept Visa, Mastercard, American Express, Maestro, PayPal, Apple Pay, Google Pay, Shop Pay, Klarna and Clearpay.
    Cash on delivery is not available.
  </p>
  <h2>Section 2 – Right to cancel</h2>
  <p>
    Consumers may cancel within 14 days under the Consumer Contracts Regulations; our own policy gives you longer.
  </p>`;

export const legal: Markup = html`<p>
    www.oak-and-board.test is operated by <strong>Oak &amp; Board Ltd</strong>, registered in England and Wales, company
    number 09123456. Registered office: Unit 3, Wallbridge Mill, Stroud GL5 3JS, United Kingdom.
  </p>
  <p>VAT number GB 123 4567 82</p>
  <p>Email: hello@oak-and-board.test – Phone: 01632 960142</p>`;

export const contact: Markup = html`<p>
    Call us on <a href="tel:+441632960142">01632 960142</a>, Monday to Friday 9am–5pm, or email
    <a href="mailto:hello@oak-and-board.test">hello@oak-and-board.test</a>. We reply within one working day.
  </p>
  <form method="post" action="/contact#contact_form" id="ContactForm">
    <p>
      <label>Name <input name="contact[name]" /></label>
    </p>
    <p>
      <label>Email <input type="email" name="contact[email]" /></label>
    </p>
    <p>
      <label>Comment <textarea name="contact[body]"></textarea></label>
    </p>
    <button class="product-form__submit">Send</button>
  </form>
  <h2>Frequently asked questions</h2>
  <h3>How do I look after my board?</h3>
  <p>Wash by hand, dry upright, oil twice a year.</p>
  <h3>Do you sell gift cards?</h3>
  <p>Yes, from £10 to £200, delivered by email.</p>
  <h3>Do you offer a trade discount?</h3>
  <p>Yes: 10% off from 10 pieces with a trade account.</p>`;

export const about: Markup = html`<p>
  Oak &amp; Board began in a shed behind a Stroud bakery in 2014. Today eight of us turn storm-fallen British oak and
  walnut into boards that last. We repair what we sell and plant a tree for every ten boards.
</p>`;
