/** What the readers of one product page share. */
import type { Evidence, Observation, Strength, ValueObservation } from '../../model/evidence.ts';
import type { FactKey, FactValue } from '../../model/facts.ts';
import type { MoneyHint } from '../../text/money.ts';
import type { Setting } from '../detector.ts';
import type { Scene } from './scene.ts';

export interface ProductContext {
  readonly scene: Scene;
  readonly setting: Setting;
  readonly hint: MoneyHint;
}

/** One claim of a product fact. */
export function claim<K extends FactKey>(
  key: K,
  value: FactValue[K],
  strength: Strength,
  evidence: Evidence,
  item?: string,
): Observation {
  const observation: ValueObservation<K> = {
    key,
    value,
    strength,
    evidence: [evidence],
    ...(item === undefined ? {} : { item }),
  };
  return observation as unknown as Observation;
}
