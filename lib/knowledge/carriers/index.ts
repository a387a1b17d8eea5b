/** All carriers that are known by name. */
import { BRITISH_ISLES } from './british-isles.ts';
import type { Carrier } from './carrier.ts';
import { CENTRAL_EUROPE } from './central-europe.ts';
import { FRANCE } from './france.ts';
import { GERMANIC } from './germanic.ts';
import { NORTH } from './north.ts';
import { OVERSEAS } from './overseas.ts';
import { SOUTH_EAST } from './south-east.ts';
import { WORLD } from './world.ts';

export const CARRIERS: readonly Carrier[] = [
  ...BRITISH_ISLES,
  ...FRANCE,
  ...GERMANIC,
  ...SOUTH_EAST,
  ...CENTRAL_EUROPE,
  ...NORTH,
  ...WORLD,
  ...OVERSEAS,
];
