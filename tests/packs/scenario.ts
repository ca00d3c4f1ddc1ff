import scenario from '../../src/practice/scenarios/food-cold-and-late';
import type { Scenario } from '../../src/practice/types';

/** A scenario as a team could write it, with other fields where they are given. */
export const scenarioWith = (fields: Partial<Scenario> = {}): Scenario => ({ ...scenario, id: 'cold-pizza', ...fields });
