/** The demonstration for a person: Chromium opens with Vigie beside the first demo shop, and everything runs until it is closed. */
import { build, openStage } from './stage.ts';

/** Opens the browser and waits until the person closes it. */
export async function showToPerson(): Promise<void> {
  console.log('Building Vigie…');
  await build();
  console.log('Starting the demo shops and Chromium…');
  const { town, vigie } = await openStage({ headless: false });
  const page = vigie.context.pages()[0] ?? (await vigie.context.newPage());
  await page.goto(town.url('atelier', town.pages('atelier').product('walnut-board')));
  await vigie.clickIcon(page);
  await vigie.panel();
  console.log(`
The panel beside the shop is Vigie. Try this:
  1. Look at what it read, open a proof, then save the page.
  2. Visit the shop's other pages, then other shops: http://control.test/ lists them all.
  3. Open the Compare tab, and export the table.
Close the browser window to end.`);
  await vigie.context.waitForEvent('close', { timeout: 0 });
  await town.close();
}
