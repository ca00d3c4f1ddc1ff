import { foremost } from '../engine/foremost';
import type { PageState, ShownProblem } from '../messages';

/** The problems that list, cards and underlines show: the foremost ones, or all once “more” was asked for. */
export function listed(state: PageState | null): readonly ShownProblem[] {
  if (state?.kind !== 'reply' || state.empty) return [];
  return state.all ? state.problems : foremost(state.problems);
}
