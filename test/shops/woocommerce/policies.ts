/** Delivery, returns, legal notice, contact and story of the WooCommerce-like demo shop, in French. */
import type { Markup } from '../html.ts';
import { html } from '../html.ts';
import { price, roundPrice } from '../page.ts';
import type { ShopState } from '../state.ts';

export function delivery(shop: ShopState): Markup {
  const free = roundPrice(shop.freeFrom, 'fr', 'EUR');
  return html`<p>Nous expédions depuis Angers vos commandes sous 3 jours ouvrés.</p>
    <ul>
      <li>
        Livraison à domicile par Colissimo : ${price(shop.deliveryCost, 'fr', 'EUR')}, délai de 3 à 5 jours ouvrés.
      </li>
      <li>Frais de port offerts à partir de ${free} d’achat (France métropolitaine).</li>
      <li>Livraison en Belgique : 11,50 €, 5 à 8 jours ouvrés, par GLS.</li>
    </ul>
    <p>Nous ne livrons pas hors de France et de Belgique.</p>
    <p>Le numéro de suivi vous est envoyé par e-mail le jour de l’expédition.</p>`;
}

export function returns(shop: ShopState): Markup {
  return html`<p>
      Conformément à la loi, vous avez ${shop.returnDays} jours après réception pour changer d’avis. Écrivez-nous à
      <a href="mailto:coucou@bois-et-mie.test">coucou@bois-et-mie.test</a> ou utilisez le
      <a href="/wp-content/uploads/2026/02/formulaire-de-retractation.pdf">formulaire de rétractation</a>.
    </p>
    <p>
      Les frais de renvoi restent à votre charge. Le remboursement intervient dans les 14 jours qui suivent le retour de
      l’article, frais de livraison standard compris.
    </p>
    <h2>Garantie légale</h2>
    <p>
      Tous nos produits sont couverts par la garantie légale de conformité pendant 2 ans et par la garantie des vices
      cachés.
    </p>`;
}

export function terms(shop: ShopState): Markup {
  return html`<p>Dernière mise à jour : 12 mars 2026</p>
    <h2>1. Prix</h2>
    <p>Nos prix s’entendent TTC.</p>
    <h2>2. Paiement</h2>
    <p>
      Vous pouvez payer par carte bancaire (Visa, Mastercard, CB) via Stripe ou avec PayPal. Les chèques ne sont pas
      acceptés.
    </p>
    <h2>3. Rétractation</h2>
    <p>Délai de rétractation : ${shop.returnDays} jours.</p>
    <h2>4. Médiateur</h2>
    <p>Médiateur de la consommation : Médicys, 73 boulevard de Clichy, 75009 Paris, www.medicys.fr.</p>`;
}

export const legal: Markup = html`<p>
    <strong>Bois &amp; Mie SAS</strong>, au capital de 5 000 euros<br />17 rue Boisnet, 49100 Angers, France<br />SIREN
    : 987 654 324 – RCS Angers B 987 654 324<br />Numéro de TVA : FR14987654324<br />Tél. : 02 61 91 00 17<br />E-mail :
    coucou@bois-et-mie.test
  </p>
  <p>Responsable de la publication : Nora Lebrun</p>`;

export const contact: Markup = html`<p>
    Une question ? Écrivez à <a href="mailto:coucou@bois-et-mie.test">coucou@bois-et-mie.test</a>, appelez le
    <a href="tel:+33261910017">02 61 91 00 17</a> (mardi – samedi, 10 h – 18 h) ou passez nous voir : 17 rue Boisnet,
    49100 Angers.
  </p>
  <form class="wpforms-form" action="/contact/" method="post">
    <p>
      <label>Nom <input name="nom" /></label>
    </p>
    <p>
      <label>E-mail <input type="email" name="email" /></label>
    </p>
    <p>
      <label>Votre message <textarea name="message"></textarea></label>
    </p>
    <button class="button" type="submit">Envoyer</button>
  </form>
  <h2>FAQ</h2>
  <details open>
    <summary>Puis-je mettre ma planche au lave-vaisselle ?</summary>
    <p>Non : la chaleur fend le bois.</p>
  </details>
  <details open>
    <summary>Proposez-vous des cartes cadeaux ?</summary>
    <p>Pas encore.</p>
  </details>
  <details open>
    <summary>Vendez-vous aux professionnels ?</summary>
    <p>Oui, demandez notre tarif restaurateurs à partir de 10 pièces.</p>
  </details>`;

export const about: Markup = html`<p>
    Bois &amp; Mie est née en 2021 de l’envie de réunir le pain et le bois : Nora est boulangère, Tom est ébéniste. Nous
    choisissons chaque pièce dans de petits ateliers français et européens.
  </p>
  <p>5 % de nos ventes de planches vont à la plantation de haies en Anjou.</p>`;
