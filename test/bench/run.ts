/** Runs the benches of this folder: all of them, or those named on the command line; each prints its own table. */
import { readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !['run.ts', 'corpus.ts', 'figures.ts'].includes(file))
  .map((file) => file.slice(0, -3))
  .toSorted();
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
for (const name of wanted.length > 0 ? wanted : names) {
  if (!names.includes(name)) throw new Error(`No bench "${name}"; there are: ${names.join(', ')}`);
  console.log(`\n== ${name}`);
  const module = (await import(new URL(`${name}.ts`, folder).href)) as { bench: () => Promise<void> | void };
  await module.bench();
}
