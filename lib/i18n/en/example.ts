/** English words of the example shops. */
export const example = {
  tag: 'Example',
  open: 'Look around with an example',
  reopen: 'Back to the example',
  help: 'Three made-up shops, already read: nothing is asked of the web, nothing is watched, and one click takes all of it away.',
  shopName: (name: string) => `Example · ${name}`,
  projectName: 'Example: wooden boards',
  notice: 'These shops are made up; their addresses lead nowhere.',
  remove: 'Remove the example',
  removed: 'The example is gone.',
};
