/** English words for where a value was read from when the page does not show it as text. */
export const readFrom = {
  /** In a proof whose words stand in the data of a script. */
  state: 'Visitors do not see these words: the page draws itself from this data.',
  /** In a proof whose words stand in structured data. */
  structured: 'Visitors do not see these words.',
  /** Over rows that stand only in the data of a script. */
  rowsData: (count: string) =>
    `${count} products come from the data that the page draws its list from: the list was not drawn yet when the page was read. What a visitor sees may differ.`,
  rowsStructured: (count: string) =>
    `${count} products come from what the page publishes for search engines: the list was not drawn yet when the page was read. What a visitor sees may differ.`,
};
