/** Progress of the demonstration: one line per step with the time it took, and what was really done. */

/** Back to the start of the line, which is then written anew; only a terminal understands it. */
const START = process.stdout.isTTY ? '\r\u001b[K' : '';

export class Steps {
  readonly #started = performance.now();
  #done = 0;

  /** Runs one step; its answer is what the line says about it. */
  async run(name: string, work: () => Promise<string>): Promise<void> {
    const started = performance.now();
    if (process.stdout.isTTY) process.stdout.write(`… ${name}`);
    try {
      const outcome = await work();
      this.#done += 1;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${START}✓ ${name}: ${outcome} (${seconds} s)\n`);
    } catch (error) {
      process.stdout.write(`${START}✗ ${name}\n`);
      throw error;
    }
  }

  get count(): number {
    return this.#done;
  }

  get seconds(): string {
    return ((performance.now() - this.#started) / 1000).toFixed(0);
  }
}

/** Stops the demonstration when something that it promises did not happen. */
export function make(sure: unknown, words: string): asserts sure {
  if (!sure) throw new Error(words);
}
