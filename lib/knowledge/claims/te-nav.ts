/** Search box, filters, sorting and breadcrumb. */
import type { Claim } from './claim.ts';

export default {
  id: 'te-nav',
  signals: [
    { sub: 'search', marks: ['search-form', 'search_mini_form', 'search-bar', 'searchform', 'search-input', 'site-search', 'search_widget', 'product-search-field', 'searchbar', 'search__input', 'header-search', 'quick-search', 'searchbox', 'search-box', 'searchBox', 'twotabsearchtextbox'] },
    {
      sub: 'filters',
      marks: ['layered-navigation', 'layered-filter-block', 'filter-options', 'search_filters', 'facets-container', 'facets', 'filter-panel', 'product-filters', 'filters', 'facet', 'filter-group', 'refinements', 'product-filter', 'filter--container', 'filter-sidebar', 'ais-RefinementList', 'facet-group', 's-refinements', 'filter-multi-select', 'bf-filter', 'amshopby-filters', 'jet-smart-filters', 'widget_layered_nav', 'woocommerce-widget-layered-nav', 'facetwp-facet', 'brainyfilter-panel'],
      phrases: { fr: ['filtrer par', 'affiner par', 'affiner votre recherche', 'filtrer les produits', 'tous les filtres'], en: ['filter by', 'refine by', 'narrow by', 'refine results', 'shop by price', 'all filters', 'filter products', 'refine your results'], de: ['filtern nach', 'alle filter', 'ergebnisse filtern', 'filter anzeigen', 'auswahl verfeinern', 'produkte filtern'], nl: ['filteren op', 'filter op', 'verfijn resultaten', 'alle filters'], it: ['filtra per', 'affina la ricerca', 'tutti i filtri', 'filtra prodotti'], es: ['filtrar por', 'refinar por', 'todos los filtros', 'filtrar productos'], pl: ['filtruj', 'filtry', 'filtruj wyniki', 'wszystkie filtry', 'zawęź wyniki'], pt: ['filtrar por', 'refinar por', 'todos os filtros', 'filtrar produtos'] },
      pages: ['category', 'listing', 'search'],
    },
    {
      sub: 'sorting',
      phrases: { fr: ['trier par', 'trier', 'classer par'], en: ['sort by', 'sort'], de: ['sortieren nach', 'sortierung', 'sortieren'], nl: ['sorteren op', 'sorteer op', 'sorteren'], it: ['ordina per', 'ordina'], es: ['ordenar por', 'ordenar'], pl: ['sortuj', 'sortuj według', 'sortowanie', 'sortuj po'], pt: ['ordenar por', 'ordenar'], sv: ['sortera'], da: ['sorter efter', 'sorter'], nb: ['sorter etter', 'sorter'], cs: ['seřadit podle', 'řadit podle'], ja: ['並べ替え', '並び替え'], ru: ['сортировать', 'сортировка'] },
      marks: ['toolbar-sorter', 'woocommerce-ordering', 'products-sort-order', 'sort-by', 'sorting', 'sorter', 'sort-order', 'sort-select'],
      pages: ['category', 'listing', 'search'],
    },
    { sub: 'breadcrumb', marks: ['breadcrumb', 'breadcrumbs', 'woocommerce-breadcrumb', 'breadcrumb-list', 'Breadcrumb', 'breadcrumb-container', 'breadcrumb--list', 'breadCrumb', 'ariane', 'fil-ariane', 'brotkrumen', 'kruimelpad'] },
    { sub: 'suggestions', strength: 'hint', marks: ['search-autocomplete', 'search-suggestions', 'predictive-search', 'ui-autocomplete', 'doofinder', 'aa-input', 'aa-Autocomplete', 'autocomplete-suggestions', 'search__suggest', 'ais-SearchBox', 'searchsuite-autocomplete', 'snize-search', 'isp_search', 'clerk-live-search', 'findologic', 'search-suggest', 'factfinder'] },
  ],
} satisfies Claim; // prettier-ignore
