/** Prints recall and precision of the terms readers on the written policy texts: `measure.ts [round-1] [--misses] [--framed]`. */
import { measure } from './tally.ts';
import { policyTexts } from './texts.ts';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const shape = process.argv.includes('--framed') ? 'framed' : 'bare';
for (const name of names.length > 0 ? names : ['round-1', 'round-2']) {
  const texts = policyTexts(name);
  const { fields, misses } = measure(texts, shape);
  console.log(`\n${name}, ${shape}: ${texts.length} texts`);
  for (const [field, { wanted, answered, right }] of fields) {
    const share = (of: number): string => (of === 0 ? '-' : (right / of).toFixed(2)).padStart(6);
    console.log(
      `${field.padEnd(14)}${String(wanted).padStart(5)}${String(answered).padStart(5)}${String(right).padStart(5)}${share(wanted)}${share(answered)}`,
    );
  }
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
}
