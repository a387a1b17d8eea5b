/** PowerBoutique: French hosted shop software of the years 2000 to 2020. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const powerboutique = {
  name: 'PowerBoutique',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'mid',
  country: 'FR',
  site: 'powerboutique.com',
  signals: {
    host: ['powerboutique.net', 'powerboutique.com', 'powerboutique.fr'],
    link: [
      'fiche_produit.cfm?',
      'liste_rayons.cfm?',
      'panierb.cfm?code_lg=',
      'sommaire_compte_client.cfm',
      { match: 'recherche_resultats.cfm', strength: 'hint' },
    ],
    script: [{ match: 'powerboutique', strength: 'hint' }],
    meta: ['generator=powerboutique', 'author=powerboutique'],
    asset: ['/css_dys_pwb/'],
    dom: ['#votre_selection_pwb', '#zone_ajout_panier', { match: '#ficheProduitLienZoom', strength: 'hint' }],
    comment: ['powerboutique'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'PowerBoutique shop',
      html: '<meta name="generator" content="PowerBoutique"><script src="https://static.powerboutique.net/js/a.js"></script>',
    },
  ],
  silent: [],
};
