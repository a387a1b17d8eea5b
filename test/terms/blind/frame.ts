/** Puts a text into what surrounds it on a shop's page: a head with search and basket, menus, a cookie bar, a foot with links. */

interface Frame {
  readonly search: string;
  readonly basket: string;
  readonly menu: readonly string[];
  readonly cookies: string;
  readonly foot: readonly string[];
  readonly letter: string;
}

const FRAMES: Readonly<Record<string, Frame>> = {
  fr: {
    search: 'Rechercher',
    basket: 'Panier (0) Total : 0,00 €',
    menu: ['Accueil', 'Nouveautés', 'Meilleures ventes', 'Nos marques', 'Bons plans'],
    cookies: 'Nous utilisons des cookies pour mesurer l’audience. Accepter Refuser',
    foot: ['Livraison', 'Retours', 'Paiement sécurisé', 'Conditions générales de vente', 'Contact', 'Plan du site'],
    letter: 'Inscrivez-vous à notre lettre et recevez 5 € de remise sur votre première commande.',
  },
  en: {
    search: 'Search',
    basket: 'Basket (0) Subtotal: £0.00',
    menu: ['Home', 'New in', 'Best sellers', 'Brands', 'Sale'],
    cookies: 'We use cookies to measure visits. Accept Reject',
    foot: ['Delivery', 'Returns', 'Secure payment', 'Terms and conditions', 'Contact us', 'Sitemap'],
    letter: 'Join our newsletter and take £5 off your first order.',
  },
  de: {
    search: 'Suchen',
    basket: 'Warenkorb (0) Summe: 0,00 €',
    menu: ['Startseite', 'Neuheiten', 'Bestseller', 'Marken', 'Angebote'],
    cookies: 'Wir verwenden Cookies zur Messung der Besuche. Annehmen Ablehnen',
    foot: ['Versand', 'Widerruf', 'Sichere Zahlung', 'AGB', 'Kontakt', 'Sitemap'],
    letter: 'Newsletter abonnieren und 5 € Rabatt auf die erste Bestellung sichern.',
  },
  nl: {
    search: 'Zoeken',
    basket: 'Winkelwagen (0) Totaal: € 0,00',
    menu: ['Home', 'Nieuw', 'Bestsellers', 'Merken', 'Aanbiedingen'],
    cookies: 'Wij gebruiken cookies om bezoek te meten. Accepteren Weigeren',
    foot: ['Verzenden', 'Retourneren', 'Veilig betalen', 'Algemene voorwaarden', 'Contact', 'Sitemap'],
    letter: 'Schrijf je in voor de nieuwsbrief en krijg € 5 korting op je eerste bestelling.',
  },
  it: {
    search: 'Cerca',
    basket: 'Carrello (0) Totale: 0,00 €',
    menu: ['Home', 'Novità', 'Più venduti', 'Marchi', 'Offerte'],
    cookies: 'Usiamo i cookie per misurare le visite. Accetta Rifiuta',
    foot: ['Spedizioni', 'Resi', 'Pagamento sicuro', 'Condizioni di vendita', 'Contatti', 'Mappa del sito'],
    letter: 'Iscriviti alla newsletter: 5 € di sconto sul primo ordine.',
  },
  es: {
    search: 'Buscar',
    basket: 'Carrito (0) Total: 0,00 €',
    menu: ['Inicio', 'Novedades', 'Más vendidos', 'Marcas', 'Ofertas'],
    cookies: 'Usamos cookies para medir las visitas. Aceptar Rechazar',
    foot: ['Envíos', 'Devoluciones', 'Pago seguro', 'Condiciones de venta', 'Contacto', 'Mapa web'],
    letter: 'Suscríbete al boletín y llévate 5 € de descuento en tu primer pedido.',
  },
  pl: {
    search: 'Szukaj',
    basket: 'Koszyk (0) Razem: 0,00 zł',
    menu: ['Strona główna', 'Nowości', 'Bestsellery', 'Marki', 'Promocje'],
    cookies: 'Używamy plików cookie do pomiaru odwiedzin. Akceptuj Odrzuć',
    foot: ['Dostawa', 'Zwroty', 'Bezpieczne płatności', 'Regulamin', 'Kontakt', 'Mapa strony'],
    letter: 'Zapisz się do newslettera i odbierz 20 zł rabatu na pierwsze zakupy.',
  },
  pt: {
    search: 'Pesquisar',
    basket: 'Carrinho (0) Total: 0,00 €',
    menu: ['Início', 'Novidades', 'Mais vendidos', 'Marcas', 'Promoções'],
    cookies: 'Usamos cookies para medir as visitas. Aceitar Recusar',
    foot: ['Envios', 'Devoluções', 'Pagamento seguro', 'Termos e condições', 'Contactos', 'Mapa do site'],
    letter: 'Subscreva a newsletter e receba 5 € de desconto na primeira encomenda.',
  },
};

const links = (names: readonly string[]): string =>
  `<ul>${names.map((name, index) => `<li><a href="/p/${index}">${name}</a></li>`).join('')}</ul>`;

/** The page of a shop around the content of a bare page. */
export function framed(bare: string, language: string): string {
  const frame = FRAMES[language];
  if (!frame) throw new Error(`no frame for ${language}`);
  const head = `<header><a class="logo" href="/">Shop</a><form role="search"><input placeholder="${frame.search}"></form><div class="minicart">${frame.basket}</div><nav>${links(frame.menu)}</nav></header>`;
  const foot = `<div class="cookie-bar">${frame.cookies}</div><footer><div class="newsletter"><p>${frame.letter}</p></div><nav>${links(frame.foot)}</nav><p>© 2026</p></footer>`;
  return bare.replace('<body>', `<body>${head}`).replace('</body>', `${foot}</body>`);
}
