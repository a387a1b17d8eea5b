/** All carriers that are known by name. */
import { BRITISH_ISLES } from './british-isles.ts';
import type { Carrier } from './carrier.ts';
import { FRANCE } from './france.ts';
import { GERMANIC } from './germanic.ts';
import { SOUTH_EAST } from './south-east.ts';
import { WORLD } from './world.ts';

export const CARRIERS: readonly Carrier[] = [...BRITISH_ISLES, ...FRANCE, ...GERMANIC, ...SOUTH_EAST, ...WORLD];
