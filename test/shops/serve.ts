/** Starts the demo shops alone and keeps them running: `npm run shops [-- --port 8080]`. */
import { parseArgs } from 'node:util';
import { startTown } from './town.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
const town = await startTown(Number(values.port));
console.log(`Demo shops on 127.0.0.1:${String(town.port)} under these names:`);
for (const host of town.hosts) console.log(`  http://${host}:${String(town.port)}/`);
console.log(
  `A browser finds them with --host-resolver-rules="MAP *.test:80 127.0.0.1:${String(town.port)}". Ctrl+C ends.`,
);
