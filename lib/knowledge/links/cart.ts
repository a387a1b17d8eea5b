/** Links to the basket and the checkout. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'cart',
  words: {
    fr: ['panier', 'mon panier', 'voir le panier', 'votre panier', 'commander'],
    en: ['cart', 'basket', 'bag', 'shopping cart', 'shopping bag', 'shopping basket', 'view cart', 'view basket', 'your cart', 'your basket', 'my cart', 'my basket', 'my bag', 'checkout', 'view bag', 'trolley'],
    de: ['warenkorb', 'zum warenkorb', 'einkaufswagen', 'zur kasse', 'kasse', 'mein warenkorb', 'warenkorb anzeigen'],
    nl: ['winkelwagen', 'winkelmand', 'winkelmandje', 'winkelwagentje', 'mandje', 'afrekenen', 'naar winkelwagen', 'bekijk winkelwagen'],
    it: ['carrello', 'il tuo carrello', 'vai al carrello', 'carrello della spesa', 'cassa'],
    es: ['carrito', 'cesta', 'mi cesta', 'carro', 'carrito de compra', 'ver carrito', 'mi carrito', 'bolsa', 'cesta de la compra', 'ver cesta', 'mi carro'],
    pl: ['koszyk', 'twój koszyk', 'do kasy', 'mój koszyk'],
    pt: ['carrinho', 'carrinho de compras', 'o meu carrinho', 'meu carrinho', 'cesto', 'ver carrinho', 'sacola'],
    sv: ['varukorg', 'kundvagn', 'kassa', 'varukorgen'],
    da: ['kurv', 'indkøbskurv', 'kassen'],
    nb: ['handlekurv', 'handlevogn', 'kasse'],
    fi: ['ostoskori', 'kassa', 'ostoskoriin'],
    cs: ['košík', 'nákupní košík'],
    sk: ['košík', 'nákupný košík'],
    hu: ['kosár', 'bevásárlókosár'],
    ro: ['coș', 'coșul meu', 'coș de cumpărături'],
    ru: ['корзина', 'моя корзина'],
    uk: ['кошик', 'мій кошик'],
    el: ['καλάθι', 'καλάθι αγορών', 'το καλάθι μου'],
    tr: ['sepet', 'sepetim', 'alışveriş sepeti'],
    ja: ['カート', '買い物かご', 'ショッピングカート'],
    zh: ['购物车', '購物車'],
    ko: ['장바구니'],
    he: ['עגלת קניות', 'סל קניות'],
    ar: ['سلة التسوق', 'عربة التسوق'],
  },
  paths: [
    'cart', 'basket', 'shopping-cart', 'shoppingcart', 'shopping_cart', 'viewcart', 'view-cart', 'checkout', 'bag', 'panier', 'mon-panier', 'commande', 'order', 'warenkorb', 'einkaufswagen', 'kasse', 'winkelwagen', 'winkelmand*', 'carrello', 'carrito', 'cesta', 'koszyk',
    'carrinho', 'varukorg', 'kundvagn', 'kurv', 'handlekurv', 'ostoskori', 'kosik', 'kosar', 'cos', 'korzina', 'sepet', 'sepetim', 'cartpage', 'onepage', 'basketpage',
  ],
} satisfies LinkTopic; // prettier-ignore
