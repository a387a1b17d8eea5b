/** Checklist questions on the range of products. */
import type { ChecklistItem } from './types.ts';

export const assortment: readonly ChecklistItem[] = [
  {
    id: 'as-size',
    group: 'assortment',
    en: 'Size of the catalogue and main categories',
    fr: 'Taille du catalogue et grandes catégories',
    observable: 'auto',
    keys: ['listing.totalCount'],
    answer: { kind: 'number', unit: { en: 'products', fr: 'produits' } },
    better: 'more',
    pages: ['category', 'home'],
    why: {
      en: 'The size of the catalogue tells a specialist from a department store.',
      fr: 'La taille du catalogue distingue un spécialiste d’un grand magasin.',
    },
    how: {
      en: 'Result counters of category and search pages.',
      fr: 'Compteurs de résultats des catégories et recherches.',
    },
  },
  {
    id: 'as-focus',
    group: 'assortment',
    en: 'Specialist, selection or broad range',
    fr: 'Spécialiste, sélection ou généraliste',
    observable: 'assisted',
    keys: ['product.category'],
    answer: {
      kind: 'choice',
      options: [
        { id: 'specialist', en: 'Specialist', fr: 'Spécialiste' },
        { id: 'selection', en: 'Selection', fr: 'Sélection' },
        { id: 'broad', en: 'Broad range', fr: 'Généraliste' },
      ],
    },
    better: 'none',
    pages: ['category', 'home'],
    why: {
      en: 'A narrow choice is easier to be known for; a broad one captures more baskets.',
      fr: 'Un choix étroit se fait mieux connaître ; un choix large capte plus de paniers.',
    },
    how: { en: 'Categories seen are shown as hints.', fr: 'Les catégories vues sont montrées en indices.' },
  },
  {
    id: 'as-brands',
    group: 'assortment',
    en: 'Brands carried, own label or resale',
    fr: 'Marques vendues, marque propre ou revente',
    observable: 'auto',
    keys: ['product.brand'],
    answer: { kind: 'text' },
    better: 'none',
    pages: ['category', 'product'],
    why: {
      en: 'Own brands cannot be compared on price; resold ones can, to the cent.',
      fr: 'Une marque propre ne se compare pas au prix ; une marque revendue, si, au centime.',
    },
    how: { en: 'Brand of the products and listings read.', fr: 'Marque des produits et annonces lus.' },
  },
  {
    id: 'as-special',
    group: 'assortment',
    en: 'Personalised, bundled or subscription offers',
    fr: 'Offres personnalisées, lots ou abonnements',
    observable: 'auto',
    keys: [],
    technologies: ['subscriptions'],
    answer: { kind: 'text' },
    better: 'present',
    pages: ['product', 'home'],
    why: {
      en: 'Personalised goods, sets and subscriptions escape price comparison and bring buyers back.',
      fr: 'Le personnalisé, les lots et les abonnements échappent à la comparaison et font revenir.',
    },
    how: {
      en: 'Option fields, bundle and subscription wording.',
      fr: 'Champs d’options, mentions de lots et d’abonnements.',
    },
  },
  {
    id: 'as-stock',
    group: 'assortment',
    en: 'Availability, new arrivals and end-of-line',
    fr: 'Disponibilité, nouveautés et fins de série',
    observable: 'auto',
    keys: ['product.availability'],
    answer: { kind: 'text' },
    better: 'none',
    pages: ['product', 'category'],
    why: {
      en: 'A rival out of stock is your chance; new and clearance sections show its rhythm.',
      fr: 'Une rupture chez un concurrent est votre chance ; nouveautés et fins de série montrent son rythme.',
    },
    how: { en: 'Availability of each product read.', fr: 'Disponibilité de chaque produit lu.' },
  },
];
