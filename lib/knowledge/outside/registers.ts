/** Public company registers by country, where the name of a seller can be looked up. */
import type { OutsideTool } from './types.ts';

const asOf = '2026-11-22';
const look = { en: 'Who stands behind the shop', fr: 'Qui se trouve derrière la boutique' };

function register(id: string, name: string, country: string, address: string): OutsideTool {
  return { id, name, address, items: ['tl-identity'], look, countries: [country], asOf };
}

export const registers: readonly OutsideTool[] = [
  register(
    'fr-annuaire',
    'Annuaire des entreprises',
    'FR',
    'https://annuaire-entreprises.data.gouv.fr/rechercher?terme={company}',
  ),
  register(
    'be-kbo',
    'Banque-Carrefour des Entreprises',
    'BE',
    'https://kbopub.economie.fgov.be/kbopub/zoeknaamform.html',
  ),
  register('nl-kvk', 'KVK', 'NL', 'https://www.kvk.nl/zoeken/?source=all&q={company}'),
  register('de-unternehmensregister', 'Unternehmensregister', 'DE', 'https://www.unternehmensregister.de/'),
  register(
    'gb-companies-house',
    'Companies House',
    'GB',
    'https://find-and-update.company-information.service.gov.uk/search?q={company}',
  ),
  register('ch-zefix', 'Zefix', 'CH', 'https://www.zefix.ch/en/search/entity/list?name={company}'),
  register('it-registro', 'Registro Imprese', 'IT', 'https://www.registroimprese.it/'),
  register('es-registro', 'Registradores', 'ES', 'https://www.registradores.org/'),
  register('lu-lbr', 'Luxembourg Business Registers', 'LU', 'https://www.lbr.lu/'),
  register('at-justiz', 'JustizOnline Firmenbuch', 'AT', 'https://justizonline.gv.at/'),
  register('pl-krs', 'Wyszukiwarka KRS', 'PL', 'https://wyszukiwarka-krs.ms.gov.pl/'),
  {
    id: 'eu-vies',
    name: 'VIES',
    address: 'https://ec.europa.eu/taxation_customs/vies/',
    items: ['tl-identity', 'in-tax'],
    look: { en: 'Whether the VAT number is valid', fr: 'Si le numéro de TVA est valable' },
    asOf,
  },
];
