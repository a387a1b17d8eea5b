/** What a full shop has beside its products and policies: measuring, choices, quantity prices, reviews, guide, journal, basket. */
import { html } from '../html.ts';

/** Measuring and advertising start only once the visitor has accepted; visitors without scripts get the advertiser's picture. */
export const MEASURING = html`<script>
    function startMeasuring() {
      window.dataLayer = window.dataLayer || [];
      function gtag() {
        dataLayer.push(arguments);
      }
      gtag('js', new Date());
      gtag('config', 'G-ADH0000042');
      const tag = document.createElement('script');
      tag.src = 'https://www.googletagmanager.com/gtag/js?id=G-ADH0000042';
      document.head.append(tag);
    }
    document.addEventListener('consent-given', startMeasuring);
  </script>
  <noscript
    ><img
      height="1"
      width="1"
      alt=""
      src="https://www.facebook.com/tr?id=100000000000042&amp;ev=PageView&amp;noscript=1"
  /></noscript>`;

/** Choice of the finish, as the classic theme prints combinations. */
export const finishes = html`<div class="product-variants js-product-variants">
  <div class="clearfix product-variants-item">
    <span class="control-label">Finition</span>
    <select
      class="form-control form-control-select"
      id="group_3"
      data-product-attribute="3"
      name="group[3]"
      aria-label="Finition"
    >
      <option value="11" title="Huilée" selected>Huilée</option>
      <option value="12" title="Cirée">Cirée</option>
      <option value="13" title="Bois brut">Bois brut</option>
    </select>
  </div>
  <div class="product-customization">
    <p>Faites graver un prénom ou vos initiales : écrivez votre texte, nous le gravons à l’atelier.</p>
    <input type="text" name="textField1" maxlength="20" aria-label="Texte à graver" />
  </div>
</div>`;

export const quantityPrices = html`<section class="product-discounts js-product-discounts">
  <p class="h6 product-discounts-title">Remises sur quantité</p>
  <table class="table-product-discounts">
    <thead>
      <tr>
        <th>Quantité</th>
        <th>Remise</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>3</td>
        <td>5%</td>
      </tr>
      <tr>
        <td>6</td>
        <td>10%</td>
      </tr>
    </tbody>
  </table>
</section>`;

export const reviewRules = html`<section id="product-comments-list-header">
  <h2>Avis des clients</h2>
  <p>
    Seuls les acheteurs de l’article peuvent donner leur avis. Les avis sont contrôlés avant leur publication, puis tous
    affichés par date, sans tri. <a href="/content/8-choisir-sa-planche">Comment choisir votre planche ?</a>
  </p>
</section>`;

export const guide = html`<h1>Bien choisir sa planche</h1>
  <p>Le noyer est doux pour les lames, le hêtre plus dur, le bois de bout fait pour la feuille de boucher.</p>
  <h2>Quelle taille ?</h2>
  <p>Comptez 40 × 30 cm pour cuisiner à deux et 50 × 35 cm pour une famille.</p>
  <h2>Entretien</h2>
  <p>Une couche d’huile de lin deux fois par an, jamais de lave-vaisselle.</p>`;

export const loyalty = html`<h1>Programme de fidélité</h1>
  <p>Chaque euro dépensé vous rapporte un copeau. Cent copeaux valent 5 € de remise sur la commande suivante.</p>
  <p>Parrainez un ami : vous recevez chacun 10 € dès sa première commande.</p>`;

export const journal = html`<h1>Le journal de l’atelier</h1>
  <h2>Le noyer de l’hiver</h2>
  <p>Pourquoi nous abattons nos noyers à la lune descendante, et ce que cela change au séchage.</p>
  <h2>Trois tartines d’automne</h2>
  <p>Recettes à servir sur un plateau rond.</p>`;

export const giftCard = html`<h1>Carte cadeau</h1>
  <p>De 20 à 200 €, envoyée par courriel, valable deux ans.</p>`;

export const cart = html`<h1>Panier</h1>
  <div class="cart-grid-body">
    <p class="no-items">Il n’y a plus d’articles dans votre panier.</p>
    <a class="label" href="/">Continuer mes achats</a>
  </div>
  <div class="cart-grid-right">
    <p>Livraison calculée à l’étape suivante.</p>
    <p>Paiement sécurisé par PayPlug.</p>
    <button class="btn btn-primary disabled" disabled>Commander</button>
  </div>`;
