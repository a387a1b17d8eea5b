/** What every Chromium test gets: its own demo shops, its own browser with the shipping build, a merchant in front of it. */
import { test as base } from '@playwright/test';
import type { RunningTown } from '../shops/town.ts';
import { startTown } from '../shops/town.ts';
import { browserProgram, mayBeSkipped } from './driver/browsers.ts';
import { VigieInChromium } from './driver/chromium.ts';
import { Merchant } from './driver/merchant.ts';

interface Fixtures {
  readonly town: RunningTown;
  readonly vigie: VigieInChromium;
  readonly merchant: Merchant;
}

export const test = base.extend<Fixtures & { readonly browserThere: undefined }>({
  browserThere: [
    async ({}, use, info) => {
      info.skip(browserProgram('chromium') === undefined && mayBeSkipped(), 'No Chromium on this machine');
      await use(undefined);
    },
    { auto: true },
  ],

  town: async ({}, use) => {
    const town = await startTown();
    await use(town);
    await town.close();
  },
  vigie: async ({ town }, use) => {
    const vigie = await VigieInChromium.launch({ port: town.port });
    await use(vigie);
    await vigie.close();
  },
  merchant: async ({ vigie }, use) => {
    const page = vigie.context.pages()[0] ?? (await vigie.context.newPage());
    await use(new Merchant(vigie, page));
  },
});

export { expect } from '@playwright/test';
