/** English words of what stands outside the pages read: other people's tools, marketplace fees, and the first steps. */
export const outside = {
  title: 'What others know of this shop',
  help: 'Public tools and registers, opened in a new tab when you click. What they show are their own figures and estimates, nothing that Vigie read.',
  show: (count: number) => `Show ${count} tools`,
  account: 'account needed',
  asOf: (date: string) => `Addresses as of ${date}.`,
};

export const fees = {
  open: 'Marketplace fees',
  title: 'What a marketplace leaves of a price',
  help: 'An estimate from rates that you can change. It never enters a comparison.',
  marketplace: 'Marketplace',
  other: 'Another marketplace',
  source: (source: string, year: string) =>
    `Rates to start from: ${source}, ${year}. They may have changed: type those of your contract.`,
  range: (low: string, high: string) => `Usual commission: ${low === high ? low : `${low} to ${high}`}.`,
  price: (currency: string) => `Price (${currency})`,
  commission: 'Commission (%)',
  monthly: (currency: string) => `Subscription per month (${currency})`,
  sales: 'Sales per month',
  perSale: (currency: string) => `Storing, packing, sending per sale (${currency})`,
  usual: 'No rates of its own are known here; this is what marketplaces usually take.',
  keep: 'Keep these rates',
  keptNow: 'Rates kept.',
  kept: (date: string) => `Your rates, typed on ${date}`,
  reset: 'Back to the starting rates',
  resetDone: 'Back to the starting rates.',
  wrong: 'Type a price above zero, and no rate below zero.',
  commissionOf: 'Commission',
  subscriptionShare: 'Share of the subscription',
  perSaleCost: 'Storing, packing, sending',
  cost: (percent: string) => `Cost (${percent} of the price)`,
  left: 'What is left',
};

export const start = {
  title: 'Three steps to your first comparison',
  done: 'done',
  next: 'to do',
  mine: 'Save a page of your own shop, then say on its sheet that it is yours.',
  rival: 'Save a page of a competitor’s shop.',
  compare: 'Compare the two.',
  openPage: 'To the page in front of me',
};
