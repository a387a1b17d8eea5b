/** Wordings and marks by which a page that is not there any more, closed or not built yet gives itself away. Data only. */

/** "This page does not exist", as titles and headings say it, lower case (8 languages). */
export const NOT_FOUND: readonly string[] = [
  '404', 'page not found', 'not found', 'page introuvable', 'page non trouvée', "cette page n'existe pas", 'cette page n’existe pas', "n'existe plus",
  'n’existe plus', 'produit introuvable', "n'est plus disponible", 'n’est plus disponible', 'seite nicht gefunden', 'nicht gefunden', 'existiert nicht',
  'nicht mehr verfügbar', 'página no encontrada', 'no se ha encontrado', 'no existe', 'ya no está disponible', 'pagina non trovata', 'non trovata',
  'non esiste', 'non è più disponibile', 'pagina niet gevonden', 'niet gevonden', 'bestaat niet', 'niet meer beschikbaar', 'página não encontrada',
  'não encontrada', 'não existe', 'já não está disponível', 'nie znaleziono', 'nie istnieje', 'niedostępny', "doesn't exist", 'does not exist',
  'no longer exists', 'no longer available', "can't find", 'could not be found', 'oops',
]; // prettier-ignore

/** "We are closed for works", lower case: the shop comes back, the page is not gone. */
export const MAINTENANCE: readonly string[] = [
  'maintenance', 'en travaux', 'bientôt de retour', 'de retour très bientôt', 'site en construction', 'wartung', 'wartungsarbeiten', 'gleich zurück',
  'mantenimiento', 'volvemos pronto', 'manutenzione', 'torniamo presto', 'onderhoud', 'manutenção', 'prace techniczne', 'przerwa techniczna',
  'be right back', 'coming soon', 'temporarily closed', 'temporarily unavailable', 'opening soon', 'enter store using password',
]; // prettier-ignore

/** "You are in the queue", lower case: the page comes after the others have been served. */
export const QUEUE: readonly string[] = [
  'waiting room', 'you are in line', 'you are now in line', 'you are in the queue', 'your estimated wait time', "file d'attente", 'file d’attente',
  "salle d'attente", 'salle d’attente', 'temps d’attente estimé', "temps d'attente estimé", 'warteraum', 'warteschlange', 'sala de espera', 'cola de espera',
  "sala d'attesa", 'sala d’attesa', 'sei in coda', 'wachtrij', 'wachtkamer', 'fila de espera', 'poczekalnia', 'jesteś w kolejce',
]; // prettier-ignore

/** "The shop is closed", lower case: for the holidays, the night or for good, but the page is not gone. */
export const CLOSED: readonly string[] = [
  'we are on holiday', 'we are closed', 'this store is unavailable', 'this shop is unavailable', 'sorry, this store is currently unavailable',
  'boutique fermée', 'boutique est fermée', 'boutique momentanément fermée', 'fermeture annuelle', 'nous sommes en congés', 'betriebsferien',
  'shop ist geschlossen', 'shop ist derzeit geschlossen', 'tienda cerrada', 'cerrado por vacaciones', 'negozio chiuso', 'chiuso per ferie',
  'winkel is gesloten', 'loja fechada', 'sklep nieczynny', 'sklep jest zamknięty',
]; // prettier-ignore

/** "Not in your country", lower case: the page is there, for others. */
export const OTHER_COUNTRY: readonly string[] = [
  'not available in your country', 'not available in your region', 'unavailable in your region', 'not available in your location',
  'pas disponible dans votre pays', 'indisponible dans votre pays', 'pas disponible dans votre région', 'in ihrem land nicht verfügbar',
  'in deinem land nicht verfügbar', 'no está disponible en tu país', 'no disponible en su país', 'non è disponibile nel tuo paese',
  'niet beschikbaar in jouw land', 'niet beschikbaar in uw land', 'não está disponível no seu país', 'niedostępna w twoim kraju',
  'unavailable for legal reasons',
]; // prettier-ignore

/** "Accept cookies to go on", lower case; only believed on a page that holds hardly anything else. */
export const CONSENT: readonly string[] = [
  'accept all', 'accept cookies', 'tout accepter', 'accepter et continuer', 'continuer sans accepter', 'alle akzeptieren', 'akzeptieren und weiter',
  'zustimmen', 'aceptar todo', 'aceptar todas', 'accetta tutto', 'accetta e continua', 'alles accepteren', 'alle cookies accepteren', 'aceitar todos',
  'zaakceptuj', 'akceptuję',
]; // prettier-ignore

/** "How old are you", lower case: a question in the place of the page. */
export const AGE_GATE: readonly string[] = [
  'are you over 18', 'are you 18', 'verify your age', 'avez-vous 18 ans', 'plus de 18 ans', 'majeur', 'sind sie über 18', 'bist du 18', 'mayor de edad',
  'hai più di 18', 'ben je 18', 'maior de idade', 'czy masz 18',
]; // prettier-ignore

/** Ids of the elements into which the common frameworks build a page by script. */
export const SHELL_ROOTS: readonly string[] = [
  'root', 'app', '__next', '__nuxt', 'main-app', 'react-root', 'svelte', 'q-app', 'app-root', 'gatsby-focus-wrapper', 'ember', 'vue-app', 'application',
]; // prettier-ignore
