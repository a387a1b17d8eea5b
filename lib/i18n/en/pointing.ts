/** English words of pointing at a value in a page, and of the places kept for a shop. */
export const pointing = {
  point: 'Point at it',
  pointAt: (label: string) => `Point at it: ${label}`,
  title: (label: string) => `Point at: ${label}`,
  help: 'Click the right value in the page. Keys: arrows move, Enter chooses, Escape gives up.',
  cancel: 'Cancel',
  saved: 'From now on this value is read at that place on this shop.',
  givenUp: 'Nothing was changed.',
  brokenTitle: (label: string) => `The place you pointed at no longer holds a value: ${label}`,
  brokenHelp:
    'The shop has changed its page. What is shown is what Vigie reads by itself. Point again, or remove your place.',
  listTitle: 'Places you pointed at',
  listHelp: 'On this shop, these values are read where you showed them, before anything else.',
  sample: (text: string) => `Held “${text}” when you pointed at it`,
  selector: 'Place (CSS selector)',
  edit: 'Change',
  editPlace: (label: string) => `Change the place: ${label}`,
  removePlace: (label: string) => `Remove the place: ${label}`,
  removed: 'The place is removed. Vigie reads this value by itself again.',
};
