/** French words of exported files: headings, states and notes. */
import type { exported as english } from '../en/export.ts';

export const exported: typeof english = {
  group: 'Groupe',
  question: 'Question',
  questionId: 'Code de la question',
  shop: 'Boutique',
  state: 'État',
  value: 'Valeur',
  number: 'Nombre',
  unit: 'Unité',
  mark: 'Repère',
  why: 'Pourquoi sans réponse',
  page: 'Page',
  readOn: 'Lu le',
  proof: 'Preuve',
  note: 'Note',
  comparison: 'Comparaison',
  proofs: 'Preuves',
  states: {
    found: 'trouvé',
    absent: 'la page dit non',
    unknown: 'pas vu',
    answered: 'répondu à la main',
    conflict: 'les pages se contredisent',
  },
};
