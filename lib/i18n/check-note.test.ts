/** What checks note down, in words. */
import { describe, expect, it } from 'vitest';
import { checkNote } from './check-note.ts';
import { dictionaryOf } from './dictionary.ts';

const CASES: readonly (readonly [note: string, english: string, french: string])[] = [
  ['waiting room', 'a waiting room', 'une salle d’attente'],
  ['product.price', 'Price', 'Prix'],
  ['product.price, product.availability', 'Price, Availability', 'Prix, Disponibilité'],
  ['challenge DataDome', 'a check against robots · DataDome', 'un contrôle contre les robots · DataDome'],
  ['waiting Queue-it', 'a waiting room · Queue-it', 'une salle d’attente · Queue-it'],
  ['HTTP 403', 'answer 403 of the shop’s server', 'réponse 403 du serveur de la boutique'],
  [
    'HTTP 503 maintenance',
    'answer 503 of the shop’s server · maintenance',
    'réponse 503 du serveur de la boutique · maintenance',
  ],
  ['not found: product.price', 'not found any more · Price', 'introuvable désormais · Prix'],
  [
    'redirected shop.example/gone',
    'the shop leads to another page · shop.example/gone',
    'la boutique mène vers une autre page · shop.example/gone',
  ],
  ['E_ODD 7', 'Technical detail: E_ODD 7', 'Détail technique : E_ODD 7'],
];

describe('the note of a check', () => {
  it.each(CASES)('%s', (note, english, french) => {
    expect(checkNote(note, dictionaryOf('en'))).toBe(english);
    expect(checkNote(note, dictionaryOf('fr')).replace(/[\u00a0\u202f]/g, ' ')).toBe(french);
  });
});
