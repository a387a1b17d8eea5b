/** Delivery, returns, terms, legal notice, questions and story of the PrestaShop-like demo shop, in French. */
import type { Markup } from '../html.ts';
import { html } from '../html.ts';
import { price, roundPrice } from '../page.ts';
import type { ShopState } from '../state.ts';

export function delivery(shop: ShopState): Markup {
  const free = roundPrice(shop.freeFrom, 'fr', 'EUR');
  const home = price(shop.deliveryCost, 'fr', 'EUR');
  return html`<h1>Livraison</h1>
    <p>
      Toutes nos commandes sont préparées dans notre atelier d’Arbois sous 24 à 48 heures ouvrées.
      <strong>La livraison est offerte dès ${free} d’achat</strong> en France métropolitaine.
    </p>
    <h2>Modes et tarifs de livraison</h2>
    <table>
      <thead>
        <tr>
          <th>Mode de livraison</th>
          <th>Délai</th>
          <th>Tarif</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Colissimo à domicile, contre signature (France métropolitaine)</td>
          <td>2 à 4 jours ouvrés</td>
          <td>${home} – offert dès ${free}</td>
        </tr>
        <tr>
          <td>Mondial Relay, en point relais</td>
          <td>3 à 5 jours ouvrés</td>
          <td>3,90 €</td>
        </tr>
        <tr>
          <td>Chronopost express à domicile avant 13 h</td>
          <td>1 jour ouvré</td>
          <td>9,90 €</td>
        </tr>
        <tr>
          <td>Retrait à l’atelier d’Arbois</td>
          <td>24 heures</td>
          <td>Gratuit</td>
        </tr>
        <tr>
          <td>Belgique et Luxembourg, Colissimo à domicile</td>
          <td>3 à 6 jours ouvrés</td>
          <td>8,90 €</td>
        </tr>
        <tr>
          <td>Suisse, Colissimo à domicile</td>
          <td>5 à 8 jours ouvrés</td>
          <td>14,90 €</td>
        </tr>
      </tbody>
    </table>
    <p>
      Nous livrons en France métropolitaine, en Belgique, au Luxembourg et en Suisse. Nous ne livrons pas la Corse pour
      les billots de plus de 6 kg.
    </p>
    <p>
      Les commandes expédiées en Suisse sont facturées hors taxes ; la TVA suisse et les droits de douane sont à la
      charge du destinataire, qui les règle au transporteur.
    </p>
    <h2>Suivi de votre colis</h2>
    <p>
      Vous recevez par courriel un numéro de suivi dès la remise au transporteur. Toute commande passée avant 14 h part
      le jour même. Votre colis est assuré : en cas de casse, nous le remplaçons.
    </p>
    <p>Nos emballages sont en carton recyclé, sans plastique.</p>`;
}

export function returns(shop: ShopState): Markup {
  return html`<h1>Retours et remboursements</h1>
    <p>
      Vous disposez de <strong>${shop.returnDays} jours</strong> à compter de la réception de votre commande pour nous
      retourner un article, sans avoir à vous justifier. La loi prévoit 14 jours ; nous vous en laissons davantage.
    </p>
    <p>Les frais de retour sont à la charge du client, sauf produit défectueux ou erreur de notre part.</p>
    <h2>Comment faire ?</h2>
    <ol>
      <li>
        Téléchargez le <a href="/content/formulaire-retractation.pdf">formulaire de rétractation</a> ou écrivez-nous.
      </li>
      <li>Renvoyez l’article dans son emballage d’origine, non utilisé.</li>
      <li>Nous vous remboursons sous 14 jours par le même moyen de paiement.</li>
    </ol>
    <p>
      Les planches gravées à votre nom ne peuvent être ni reprises ni échangées (article L221-28 du Code de la
      consommation).
    </p>
    <h2>Garanties</h2>
    <p>
      Nos produits bénéficient de la garantie légale de conformité de 2 ans. Les planches Trévalon sont garanties 5 ans
      par le fabricant.
    </p>`;
}

export function terms(shop: ShopState): Markup {
  return html`<h1>Conditions générales de vente</h1>
    <p>Version en vigueur au 1er septembre 2026.</p>
    <h2>Article 1 – Objet</h2>
    <p>
      Les présentes conditions régissent les ventes conclues sur le site ${shop.host} entre la SARL L’Atelier du Hêtre
      et ses clients consommateurs.
    </p>
    <h2>Article 2 – Prix</h2>
    <p>Les prix sont indiqués en euros toutes taxes comprises, hors frais de livraison.</p>
    <h2>Article 3 – Paiement</h2>
    <p>
      Le règlement s’effectue par carte bancaire (CB, Visa, Mastercard), PayPal, virement bancaire ou chèque à l’ordre
      de L’Atelier du Hêtre. Nous n’acceptons pas le paiement contre remboursement. Le paiement est sécurisé (3-D
      Secure) par notre prestataire PayPlug.
    </p>
    <h2>Article 4 – Droit de rétractation</h2>
    <p>Le client dispose d’un délai de ${shop.returnDays} jours pour se rétracter.</p>
    <h2>Article 5 – Médiation</h2>
    <p>
      En cas de litige, le consommateur peut saisir gratuitement le médiateur de la consommation CM2C, 49 rue de
      Ponthieu, 75008 Paris.
    </p>`;
}

export const legal: Markup = html`<h1>Mentions légales</h1>
  <p>
    Ce site est édité par <strong>L’Atelier du Hêtre SARL</strong> au capital de 12 000 €, dont le siège social est
    situé 8 rue des Tonneliers, 39600 Arbois, France.
  </p>
  <p>RCS Lons-le-Saunier 123 456 782 – SIRET 123 456 782 00010 – TVA intracommunautaire : FR 11 123456782</p>
  <p>
    Directrice de la publication : Hélène Vuillemin. Téléphone : <a href="tel:+33353010042">03 53 01 00 42</a> –
    Courriel : <a href="mailto:bonjour@atelier-du-hetre.test">bonjour@atelier-du-hetre.test</a>
  </p>
  <p>Hébergement : Serveurs du Jura SAS, 1 place de la Liberté, 39000 Lons-le-Saunier.</p>`;

export const contact: Markup = html`<h1>Contact et questions fréquentes</h1>
  <p>
    Notre équipe vous répond du lundi au vendredi de 9 h à 17 h 30 au <a href="tel:+33353010042">03 53 01 00 42</a> ou
    par courriel : <a href="mailto:bonjour@atelier-du-hetre.test">bonjour@atelier-du-hetre.test</a>. Réponse sous 24
    heures ouvrées.
  </p>
  <form class="contact-form" action="/nous-contacter" method="post">
    <p>
      <label>Votre adresse e-mail <input type="email" name="from" /></label>
    </p>
    <p>
      <label>Message <textarea name="message" rows="4"></textarea></label>
    </p>
    <button class="btn-primary" type="submit">Envoyer</button>
  </form>
  <h2>Questions fréquentes</h2>
  <h3>Comment entretenir ma planche ?</h3>
  <p>Lavez-la à la main, séchez-la debout et huilez-la deux fois par an.</p>
  <h3>Puis-je payer en plusieurs fois ?</h3>
  <p>Nous y travaillons ; pour l’instant nous ne proposons pas le paiement en plusieurs fois.</p>
  <h3>Puis-je commander sans créer de compte ?</h3>
  <p>Oui, la commande en tant qu’invité est possible.</p>
  <h3>Où est ma commande ?</h3>
  <p>Suivez-la avec le numéro reçu par courriel ou dans votre compte.</p>`;

export const about: Markup = html`<h1>Notre histoire</h1>
  <p>
    Depuis 1987, trois générations de tourneurs travaillent le hêtre et le noyer du Jura. Le bois vient de forêts gérées
    durablement à moins de 80 km de l’atelier.
  </p>
  <p>
    Nous sommes sept, nous fabriquons en petites séries et réparons ce que nous avons vendu : pièces détachées et
    ponçage toute la vie de la planche.
  </p>
  <p>Visites de l’atelier chaque jeudi à 15 h, sur rendez-vous.</p>
  <h2>Ils parlent de nous</h2>
  <p>Reportage sur nos tourneurs dans le journal régional, mars 2026. Entreprise labellisée pour son savoir-faire.</p>`;
