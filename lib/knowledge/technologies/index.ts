/** All technologies that Vigie knows: the shop platforms and the tools of every category. */
import type { Technology } from '../technology.ts';
import { PLATFORMS } from '../platforms/index.ts';

export const TECHNOLOGIES: readonly Technology[] = [...PLATFORMS];
