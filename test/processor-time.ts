/** Time of this thread on the processor, for tests with a limit: other work on the machine does not lengthen it. */

/** Milliseconds since the thread began. */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
