/** English words of the charts. */
export const charts = {
  save: 'Save as a picture',
  numbers: 'The numbers as a table',
  numbersOf: (title: string) => `${title}: the numbers`,
  alt: (title: string) => `Chart: ${title}. The same numbers follow as a table.`,
  shop: 'Shop',
  products: 'Products in common',
  notKnown: 'not known',
  amountAndIndex: (amount: string, index: string) => `${amount} (${index})`,
  history: 'How the prices and the terms of a page changed over time is shown under',
  historyLink: 'Watch',
  positions: {
    title: 'Where my prices stand',
    help: 'Each product of mine that others sell too; my price = 100. A mark to the left is cheaper than mine, one to the right is dearer.',
    first: (drawn: number, all: number) => `Drawn are ${drawn} of ${all} products, those where I am dearest first.`,
    none: 'Save the page of the same product in your shop and in another one: its prices then stand here side by side.',
  },
  levels: {
    title: 'Price level of each shop',
    column: 'Level',
    help: 'Mean over the products in common with my shop; mine = 100.',
    none: 'It takes a product that my shop and another one sell.',
  },
  delivery: {
    title: 'Delivery, and from when it is free',
    help: (country: string, basket: string) =>
      `Cheapest delivery to ${country} for a basket of ${basket}, and the order value from which it is free.`,
    cost: 'Delivery of the basket',
    freeFrom: 'Free from',
    free: 'free',
    always: 'always free',
    none: 'No delivery price was read yet: save the delivery page of a shop.',
  },
  coverage: {
    title: 'Questions answered per shop',
    column: 'Answered',
    help: (total: number) => `Of ${total} questions, found on the pages read or answered by hand.`,
  },
};
