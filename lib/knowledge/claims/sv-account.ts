/** Customer account, favourites, reorder. */
import type { Claim } from './claim.ts';

export default {
  id: 'sv-account',
  signals: [
    {
      sub: 'account',
      strength: 'declared',
      links: {
        fr: ['mon compte', 'se connecter', 'connexion', 'créer un compte', 'espace client', 'identifiez-vous', 'me connecter', 'compte client', "s'identifier", "s'inscrire", 'mon espace'],
        en: ['my account', 'sign in', 'log in', 'login', 'account', 'create an account', 'register', 'create account', 'your account', 'sign in / register', 'sign up'],
        de: ['mein konto', 'anmelden', 'mein kundenkonto', 'einloggen', 'login', 'registrieren', 'konto', 'kundenkonto', 'mein account', 'konto erstellen'],
        nl: ['mijn account', 'inloggen', 'account aanmaken', 'aanmelden', 'registreren', 'account', 'mijn gegevens'],
        it: ['il mio account', 'accedi', 'registrati', 'area clienti', 'login', 'il tuo account', 'account', 'crea account'],
        es: ['mi cuenta', 'iniciar sesión', 'crear cuenta', 'acceder', 'regístrate', 'identifícate', 'registrarse', 'cuenta', 'entrar'],
        pl: ['moje konto', 'zaloguj się', 'załóż konto', 'zaloguj', 'zarejestruj się', 'twoje konto', 'konto', 'logowanie', 'rejestracja'],
        pt: ['a minha conta', 'minha conta', 'iniciar sessão', 'entrar', 'criar conta', 'login', 'registar', 'conta', 'cadastre-se', 'aceder'],
        sv: ['mitt konto', 'logga in', 'mina sidor'], da: ['min konto', 'log ind', 'min side'], nb: ['min side', 'logg inn', 'min konto'], fi: ['oma tili', 'kirjaudu sisään', 'kirjaudu'], cs: ['přihlášení', 'můj účet', 'přihlásit se'], sk: ['prihlásenie', 'môj účet'], hu: ['bejelentkezés', 'fiókom', 'belépés'], ro: ['contul meu', 'autentificare'], ru: ['личный кабинет', 'войти', 'вход'], uk: ['особистий кабінет', 'увійти', 'вхід'], ja: ['ログイン', 'マイページ', 'アカウント'], zh: ['登录', '我的账户', '登入'],
      },
      paths: ['account', 'my-account', 'myaccount', 'login', 'mon-compte', 'connexion', 'mein-konto', 'mi-cuenta', 'moje-konto', 'minha-conta', 'il-mio-account', 'signin', 'sign-in', 'customer/account', 'register'],
    },
    {
      sub: 'wishlist',
      strength: 'declared',
      links: {
        fr: ["liste d'envies", 'liste de souhaits', 'favoris', 'ma liste', 'mes favoris', 'ajouter aux favoris', "ajouter à ma liste d'envies", 'mes listes', 'coups de coeur', 'wishlist'],
        en: ['wishlist', 'wish list', 'favourites', 'favorites', 'add to wishlist', 'add to wish list', 'saved items', 'my wishlist', 'save for later', 'add to favourites', 'my favourites', 'add to list', 'my list'],
        de: ['merkzettel', 'wunschliste', 'wunschzettel', 'auf den merkzettel', 'favoriten', 'merkliste', 'auf die wunschliste', 'auf den wunschzettel', 'auf die merkliste'],
        nl: ['verlanglijst', 'verlanglijstje', 'favorieten', 'wensenlijst', 'toevoegen aan verlanglijst', 'mijn verlanglijst', 'wishlist', 'mijn favorieten'],
        it: ['lista dei desideri', 'preferiti', 'wishlist', 'aggiungi alla lista dei desideri', 'la mia wishlist', 'aggiungi ai preferiti', 'lista desideri'],
        es: ['lista de deseos', 'favoritos', 'wishlist', 'mis favoritos', 'añadir a favoritos', 'añadir a la lista de deseos', 'agregar a favoritos', 'lista de favoritos', 'añadir a favorito'],
        pl: ['ulubione', 'lista życzeń', 'przechowalnia', 'dodaj do ulubionych', 'schowek', 'dodaj do listy życzeń', 'dodaj do schowka', 'dodaj do przechowalni', 'lista zakupowa'],
        pt: ['lista de desejos', 'favoritos', 'adicionar aos favoritos', 'os meus favoritos', 'wishlist', 'meus favoritos', 'adicionar à lista de desejos', 'lista de favoritos'],
        sv: ['önskelista', 'favoriter'], da: ['ønskeliste', 'favoritter'], nb: ['ønskeliste', 'favoritter'], fi: ['suosikit', 'toivelista'], cs: ['oblíbené', 'seznam přání'], sk: ['obľúbené', 'zoznam želaní'], hu: ['kedvencek', 'kívánságlista'], ro: ['favorite', 'listă de dorințe'], ru: ['избранное', 'список желаний'], uk: ['обране', 'список бажань'], ja: ['お気に入り', 'お気に入りリスト'], zh: ['收藏', '心愿单', '收藏夹'],
      },
      paths: ['wishlist', 'wish-list', 'favourites', 'favorites', 'favoris', 'merkzettel', 'wunschliste', 'verlanglijst', 'favoritos', 'ulubione', 'lista-de-deseos', 'blockwishlist', 'saved-items'],
      marks: ['add-to-wishlist', 'towishlist', 'wishlist-button', 'yith-wcwl-add-button', 'btn-wishlist', 'wishlist-icon', 'add-to-wish-list'],
    },
    {
      sub: 'reorder',
      links: {
        fr: ['commander à nouveau', 'racheter', 'historique des commandes', 'mes commandes', 'commande rapide', 'historique de commandes'],
        en: ['reorder', 'order again', 'buy again', 'order history', 'my orders', 'quick order', 'your orders', 'purchase history', 'buy it again'],
        de: ['nachbestellen', 'erneut bestellen', 'meine bestellungen', 'bestellhistorie', 'schnellbestellung', 'bestellübersicht', 'direktbestellung'],
        nl: ['opnieuw bestellen', 'mijn bestellingen', 'bestelgeschiedenis', 'snel bestellen', 'bestelhistorie'],
        it: ['riordina', 'i miei ordini', 'ordine rapido', 'storico ordini', 'acquista di nuovo'],
        es: ['mis pedidos', 'volver a comprar', 'pedido rápido', 'historial de pedidos', 'repetir pedido', 'comprar de nuevo'],
        pl: ['kup ponownie', 'moje zamówienia', 'historia zamówień', 'szybkie zamówienie', 'zamów ponownie'],
        pt: ['os meus pedidos', 'minhas encomendas', 'as minhas encomendas', 'comprar novamente', 'histórico de encomendas', 'encomenda rápida', 'meus pedidos'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
