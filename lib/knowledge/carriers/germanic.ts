/** Carriers of Germany, Austria, Switzerland and the Low Countries (as of November 2026). */
import type { Carrier } from './carrier.ts';

export const GERMANIC: readonly Carrier[] = [
  { name: 'Deutsche Post', words: 'deutsche post, deutschen post', country: 'DE' },
  { name: 'Hermes', words: 'hermes versand', country: 'DE' },
  { name: 'GO!', words: 'go! express', country: 'DE' },
  {
    name: 'Swiss Post',
    words:
      'swiss post, swisspost, poste suisse, la poste suisse, schweizerische post, schweizerischen post, schweizer post, posta svizzera, die schweizerische post, postpac, postpac priority, postpac economy, swiss-post',
    country: 'CH',
  },
  { name: 'Planzer', words: 'planzer', country: 'CH' },
  { name: 'Quickpac', words: 'quickpac', country: 'CH' },
  {
    name: 'Liechtensteinische Post',
    words: 'liechtensteinische post, liechtensteinischen post, post.li',
    country: 'LI',
  },
  {
    name: 'Post Luxembourg',
    words: 'post luxembourg, post luxemburg, luxemburger post, packup luxembourg',
    country: 'LU',
  },
  { name: 'PostNL', words: 'postnl, post nl', country: 'NL' },
  { name: 'bpost', words: 'bpost, bpack, kariboo, b-post belgie', country: 'BE' },
  { name: 'Trunkrs', words: 'trunkrs', country: 'NL' },
  { name: 'Homerr', words: 'homerr', country: 'NL' },
  { name: 'Dynalogic', words: 'dynalogic', country: 'NL' },
  { name: 'Red je Pakketje', words: 'red je pakketje', country: 'NL' },
  { name: 'Cycloon', words: 'cycloon', country: 'NL' },
  {
    name: 'Hellmann',
    words: 'hellmann worldwide, hellmann logistics, {durch|mit|per|spedition} hellmann, hellmann spedition',
    country: 'DE',
  },
  { name: 'GEL Express', words: 'gel express logistik', country: 'DE' },
  {
    name: 'Austrian Post',
    words:
      'austrian post, {osterreichische|osterreichischen|osterreichischer|oesterreichische|oesterreichischen} post, osterr. post, post.at, post at, post ag, poste autrichienne, posta austriaca, oostenrijkse post, correo austriaco, correos de austria, correios da austria, poczta austriacka, poczty austriackiej, poczta austriacka',
    country: 'AT',
  },
  { name: 'myflexbox', words: 'myflexbox*', mode: 'locker' },
  { name: 'trans-o-flex', words: 'trans-o-flex, transoflex', country: 'DE' },
  { name: 'Hellmann', words: 'hellmann worldwide, hellmann spedition, spedition hellmann', country: 'DE' },
  { name: 'Emons', words: 'emons spedition, spedition emons', country: 'DE' },
  { name: 'Gebrüder Weiss', words: 'gebruder weiss', country: 'AT' },
  { name: 'Noerpel', words: 'noerpel', country: 'DE' },
  { name: 'Cargoboard', words: 'cargoboard', country: 'DE' },
  { name: 'Night Star Express', words: 'night star express', country: 'DE' },
  { name: 'Amazon Shipping', words: 'amazon shipping, amazon logistics' },
  { name: 'Camion Transport', words: 'camion transport', country: 'CH' },
  { name: 'notime', words: 'notime schweiz', country: 'CH' },
  { name: 'ViaTim', words: 'viatim', mode: 'relay', country: 'NL' },
  { name: 'Leen Menken', words: 'leen menken', country: 'NL' },
  { name: 'Intrapost', words: 'intrapost', country: 'NL' },
  { name: 'Fadello', words: 'fadello', country: 'NL' },
  { name: 'Peddler', words: 'peddler', country: 'NL' },
  { name: 'Mainfreight', words: 'mainfreight' },
  { name: 'Cubee', words: 'cubee', mode: 'locker', country: 'BE' },
];
