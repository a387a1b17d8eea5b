/** Things that a cell of the comparison can count; the dictionaries have the plural of each. */
export type CountedThing =
  | 'products'
  | 'words'
  | 'images'
  | 'hosts'
  | 'fields'
  | 'options'
  | 'offers'
  | 'brands'
  | 'rows'
  | 'points'
  | 'scripts';
